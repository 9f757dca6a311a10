package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.model.SpeakerRole;

/** When two accounts are one text, one article's own repetition, or one institution's word. */
class OriginsTest {

    /** Twelve words, in front of eight more in each quote: 9 of 17 runs of four are shared. */
    private static final String TWELVE = "Two jets dropped four bombs on the grain silos beside the river";

    private static Optional<String> copied(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Restatements.copied(both.get(0), both.get(1)).map(RelationsTest::told);
    }

    private static Tale ministry(String quote) {
        return Tale.of("a").quote(quote).by("Norland Ministry");
    }

    private static Tale watch(String quote) {
        return Tale.of("b").quote(quote).by("River Watch");
    }

    @Test
    void twelveWordsInARowAreACopyWhoeverSpeaks() {
        assertThat(copied(
                        ministry(TWELVE + " at Karsk before noon while farmers slept indoors."),
                        watch(TWELVE + " and a witness counted nine craters near there.")))
                .contains("copies ?: 53 in 100 runs of four words of the shorter stand in the other");
    }

    /** Eleven words in front of seven more: 8 of 15 runs, as many in a hundred as with twelve. */
    @Test
    void elevenWordsInARowAreACopyOnlyWithoutRivals() {
        String eleven = TWELVE.substring(0, TWELVE.lastIndexOf(' '));
        String one = eleven + " quay at Karsk before noon and left.";
        String other = eleven + " mill where a witness counted nine craters.";
        assertThat(copied(ministry(one), watch(other))).isEmpty();
        assertThat(copied(ministry(one), watch(other).by("Norland Ministry")))
                .contains("copies ?: 53 in 100 runs of four words of the shorter stand in the other");
    }

    /** The sentence of an earlier dispatch with a new toll is no copy of it. */
    @Test
    void anotherNumberInTheSameSentenceIsNoCopy() {
        String sentence = "At least %s people died when a ferry was hit by a shell off Karsk";
        assertThat(copied(
                        Tale.of("a").quote(sentence.formatted("43")),
                        Tale.of("b").quote(sentence.formatted("112"))))
                .isEmpty();
        assertThat(copied(
                        Tale.of("a").quote(sentence.formatted("43")),
                        Tale.of("b").quote(sentence.formatted("43") + " and 9 were hurt")))
                .isPresent();
    }

    @Test
    void aFewShellsAreNoTollToldTwice() {
        assertThat(retold(shells("a", 1000, 3), shells("b", 2000, 3), 2)).isEmpty();
        assertThat(retold(shells("a", 1000, 30), shells("b", 2000, 30), 2)).isPresent();
    }

    private static Tale shells(String id, int codePoint, int fired) {
        return Tale.of(id).in("x").from(codePoint).counts(fired, "shell", fired + " shells");
    }

    private static Tale dead(String id, String document, int codePoint) {
        return Tale.of(id).in(document).from(codePoint).counts(12, "people", "12 killed");
    }

    private static Optional<String> retold(Tale one, Tale other, double logOdds) {
        List<Account> both = Tale.accounts(one, other);
        return Relations.retoldApart(both.get(0), both.get(1), logOdds).map(RelationsTest::told);
    }

    @Test
    void whatOneArticleTellsTwiceStaysSoInTwoEvents() {
        String twice = "copies : one article tells it twice: 12 killed (people, killed)";
        assertThat(retold(dead("a", "x", 1000), dead("b", "x", 2000), 2)).contains(twice);
        assertThat(retold(dead("a", "x", 1000), dead("b", "x", 2000), 0)).isEmpty();
        assertThat(retold(dead("a", "x", 1000), dead("b", "y", 2000), 2)).isEmpty();
        assertThat(retold(dead("a", "x", 1000), dead("b", "x", 1002), 2)).isEmpty();
        assertThat(retold(dead("a", "x", 1000), dead("b", "x", 2000).denied(), 2))
                .isEmpty();
        List<Account> both = Tale.accounts(dead("a", "x", 1000), dead("b", "x", 2000));
        List<Pair> pairs = List.of(new Pair(0, 1, 2));
        assertThat(AcrossEvents.of(both, pairs, List.of(both.subList(0, 1), both.subList(1, 2)))
                        .outcomes())
                .extracting(RelationsTest::told)
                .containsExactly(twice);
        assertThat(AcrossEvents.of(both, pairs, List.of(both)).outcomes()).isEmpty();
    }

    private static Tale minister() {
        return Tale.of("a").in("x").by("irn-mfa", "Foreign Ministry", SpeakerRole.OFFICIAL);
    }

    private static Tale admiral() {
        return Tale.of("b").in("y").by("irn-navy", "Navy", SpeakerRole.MILITARY);
    }

    private static @Nullable Boolean independent(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Independence.of(both.get(0), both.get(1));
    }

    @Test
    void twoPeopleOfOneStateAreOneOriginOnOneOccasion() {
        assertThat(independent(minister().on("2021-03-12"), admiral().on("2021-03-12")))
                .isFalse();
        assertThat(independent(minister().on("2021-03-12"), admiral().on("2021-03-20")))
                .isNull();
        assertThat(independent(minister().on("2021-03-12"), admiral().in("x").on("2021-03-20")))
                .isFalse();
        assertThat(independent(
                        minister().on("2021-03-12"),
                        Tale.of("b")
                                .by("irn-mfa", "Foreign Ministry", SpeakerRole.OFFICIAL)
                                .on("2021-03-20")))
                .isFalse();
    }

    /** Two of one institution on other days are not known to be one origin; neither is an outlet's own words. */
    @Test
    void onlyAnOutletsOwnWordsAreARelay() {
        List<Account> people =
                Tale.accounts(minister().on("2021-03-12"), admiral().on("2021-03-20"));
        assertThat(Relays.none().settle(people.get(0), people.get(1), null)).isNull();
        List<Account> told = Tale.accounts(
                Tale.of("a").in("x").did("norland"),
                Tale.of("b").in("x").did("norland").by("norland", "Norland Staff", SpeakerRole.MILITARY),
                Tale.of("c").in("y").did("norland").by("norland", "Norland Minister", SpeakerRole.OFFICIAL));
        Relays relays = new Relays(List.of(told), Set.of());
        assertThat(relays.settle(told.get(0), told.get(2), null)).isFalse();
        assertThat(relays.settle(told.get(1), told.get(2), null)).isNull();
    }
}
