package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.reuse.Passage;
import org.variorum.core.reconcile.reuse.SharedText;
import org.variorum.core.reconcile.reuse.SharedText.Direction;
import org.variorum.core.reconcile.reuse.SharedText.Kind;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;

/** Families of articles that are one text, and the accounts that stand in what two of them share. */
class TextsTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 10, 20, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 10, 22, 3000);

    /** 76 code points. */
    private static final String OTHERWISE =
            "Bombs killed eight dockers beside the ferry ramp of Karsk on Sunday morning.";

    private static final String FERRY = "Bombs killed seven dockers beside the ferry ramp of Karsk on Sunday morning.";

    /** Passages as long as the quote, but for those of whole dispatches. */
    private static final int SHORT = FERRY.length();

    private static final int LONG = 400;

    private static SharedText shared(String a, String b, Kind kind, Passage... passages) {
        return new SharedText(a, b, List.of(passages), 0.8, kind, Direction.UNKNOWN, "half of the text is the same");
    }

    private static Passage passage(int startA, int startB, int length, boolean standing) {
        return new Passage(startA, startA + length, startB, startB + length, standing, 0.9);
    }

    @Test
    void aFamilyIsCalledAfterItsLeastArticle() {
        Texts texts = new Texts(List.of(
                shared("echo", "herald", Kind.COPY),
                shared("courier", "herald", Kind.SPUN),
                shared("gazette", "lamp", Kind.COPY)));
        assertThat(Stream.of("herald", "echo", "courier").map(texts::family)).containsOnly("courier");
        assertThat(Stream.of("gazette", "lamp").map(texts::family)).containsOnly("gazette");
    }

    @Test
    void aPassageOrAStandingParagraphMakesNoFamily() {
        Texts texts =
                new Texts(List.of(shared("courier", "echo", Kind.PASSAGES), shared("echo", "herald", Kind.STANDING)));
        assertThat(Stream.of("courier", "echo", "herald", "lamp").map(texts::family))
                .containsExactly("courier", "echo", "herald", "lamp");
    }

    private static @Nullable Boolean independent(Kind kind, Tale one, Tale other) {
        List<Account> both = Tale.accounts(one.in("courier"), other.in("echo"));
        return Independence.of(both.get(0), both.get(1), new Texts(List.of(shared("courier", "echo", kind))));
    }

    @Test
    void whoPrintsTheOthersTextStandsOnItsWord() {
        Tale own = Tale.of("a");
        Tale watch = Tale.of("b").by("River Watch");
        assertThat(independent(Kind.COPY, own, watch)).isFalse();
        assertThat(independent(Kind.PASSAGES, own, watch)).isFalse();
        assertThat(independent(Kind.STANDING, own, watch)).isNull();
    }

    @Test
    void twoNamedSpeakersStayTwoInASharedText() {
        assertThat(independent(
                        Kind.COPY, Tale.of("a").by("River Watch"), Tale.of("b").by("Karsk Hospital")))
                .isTrue();
    }

    private static Tale inA() {
        return Tale.of("a").in("courier").from(1000).quote(FERRY);
    }

    private static Tale inB() {
        return Tale.of("b").in("echo").from(500).quote(FERRY);
    }

    private static List<String> copies(Passage passage, Tale one, Tale other) {
        return new Texts(List.of(shared("courier", "echo", Kind.PASSAGES, passage)))
                .copies(Tale.accounts(one, other)).stream()
                        .map(RelationsTest::told)
                        .toList();
    }

    @Test
    void oneSentenceOfAPassageIsACopy() {
        assertThat(copies(passage(1000, 500, SHORT, false), inA(), inB()))
                .containsExactly("copies : one passage in two articles: half of the text is the same");
    }

    @Test
    void aStandingParagraphIsSaidToCorroborateNothing() {
        assertThat(copies(passage(1000, 500, SHORT, true), inA(), inB()))
                .containsExactly(
                        "copies : one passage in two articles: a standing paragraph in both, which corroborates nothing");
    }

    /** 46 of the 76 code points are 0.605 of the quote, 45 are 0.592. */
    @Test
    void sixTenthsOfTheQuoteMustLieInThePassage() {
        assertThat(copies(passage(1030, 530, LONG, false), inA(), inB())).hasSize(1);
        assertThat(copies(passage(1031, 530, LONG, false), inA(), inB())).isEmpty();
        assertThat(copies(passage(1030, 531, LONG, false), inA(), inB())).isEmpty();
    }

    @Test
    void anotherSentenceOrDeedOrTownOfThePassageIsNoCopy() {
        Passage both = passage(900, 400, LONG, false);
        assertThat(copies(both, inA(), inB())).hasSize(1);
        assertThat(copies(both, inA(), inB().quote("The harbour master closed the gates and sent the crews home.")))
                .isEmpty();
        assertThat(copies(both, inA(), inB().as(EventType.CASUALTIES))).isEmpty();
        assertThat(copies(both, inA().at(KARSK), inB().at(ORVEL))).isEmpty();
    }

    /**
     * The first quote is 76 code points long and begins 100 into its passage. The other's must lie on half of it, give or take
     * a quarter for words that were exchanged: 19 code points, so 57 off. What one text has more is spread over the passage: in
     * 430 code points for 400 the first begins at 108 and ends at 189.
     */
    @Test
    void aSentenceFurtherOnInThePassageIsNoCopy() {
        Passage both = passage(900, 400, LONG, false);
        assertThat(copies(both, inA(), near(557))).hasSize(1);
        assertThat(copies(both, inA(), near(558))).isEmpty();
        assertThat(copies(both, inA(), near(443))).hasSize(1);
        assertThat(copies(both, inA(), near(442))).isEmpty();
        Passage longer = new Passage(900, 1300, 400, 830, false, 0.9);
        assertThat(copies(longer, inA(), near(570))).hasSize(1);
        assertThat(copies(longer, inA(), near(571))).isEmpty();
    }

    /** The same words but for one, so that only their place tells. */
    private static Tale near(int start) {
        return inB().from(start).quote(OTHERWISE);
    }

    /** "Bombs killed seven dockers" may be any speaker's words; a whole paragraph is not. */
    @Test
    void twoNamedSpeakersMayShareASentenceOfTheTrade() {
        Tale watch = inA().by("River Watch");
        Tale hospital = inB().by("Karsk Hospital");
        assertThat(copies(passage(1000, 500, SHORT, false), watch, hospital)).isEmpty();
        assertThat(copies(passage(900, 400, LONG, false), watch, hospital)).hasSize(1);
    }
}
