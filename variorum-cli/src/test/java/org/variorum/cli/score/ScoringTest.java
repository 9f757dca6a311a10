package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.cli.score.RastanArticle.DEAD;
import static org.variorum.cli.score.RastanArticle.DENIAL;
import static org.variorum.cli.score.RastanArticle.DOC;
import static org.variorum.cli.score.RastanArticle.GOLD;
import static org.variorum.cli.score.RastanArticle.ROCKETS;
import static org.variorum.cli.score.RastanArticle.STRIKE;
import static org.variorum.cli.score.RastanArticle.TEXT;
import static org.variorum.cli.score.RastanArticle.copies;
import static org.variorum.cli.score.RastanArticle.stray;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.cli.score.ScoreReport.FieldFigures;

class ScoringTest {

    @TempDir
    Path temporary;

    private Folders folders;

    @BeforeEach
    void writeArticleAndGold() {
        folders = Folders.in(temporary).read(DOC, TEXT).gold(GOLD);
    }

    private static FieldFigures field(ScoreReport report, String name) {
        return report.fields().stream()
                .filter(found -> found.field().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClaimLine> replaced(int index, ClaimLine claim) {
        List<ClaimLine> claims = new ArrayList<>(copies());
        claims.set(index, claim);
        return claims;
    }

    private static List<ClaimLine> added(ClaimLine... more) {
        List<ClaimLine> claims = new ArrayList<>(copies());
        claims.addAll(Arrays.asList(more));
        return claims;
    }

    @Test
    void perfectCopyIsRightEverywhere() {
        ScoreReport report = folders.wrote(copies()).score();
        assertThat(report.claims()).isEqualTo(new ScoreReport.Claims(new Tally(4, 4, 4), 0, 0, 0, 4, 0, 0));
        assertThat(report.fields()).hasSize(12).allSatisfy(figures -> {
            assertThat(figures.accuracy()).isEqualTo(1.0);
            assertThat(figures.statedAccuracy()).isEqualTo(1.0);
            assertThat(figures.elements().f1()).isEqualTo(1.0);
        });
        assertThat(report.missed()).isEmpty();
        assertThat(report.mistaken()).isEmpty();
        assertThat(report.falseClaims()).isEmpty();
    }

    @Test
    void orderOfTheFilesDoesNotMatter() {
        List<ClaimLine> claims = new ArrayList<>(copies());
        Collections.reverse(claims);
        ScoreReport forwards = folders.wrote(copies()).score();
        assertThat(folders.wrote(claims).score()).isEqualTo(forwards);
    }

    @Test
    void droppedClaimLowersRecallOnly() {
        ScoreReport report = folders.wrote(copies().subList(0, 3)).score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(3, 4, 3));
        assertThat(report.missed()).extracting(ScoreReport.Missed::gold).containsExactly("rastan#4");
        assertThat(field(report, "actor").elements()).isEqualTo(new Tally(2, 3, 2));
        assertThat(field(report, "actor").pairs()).isEqualTo(3);
    }

    @Test
    void inventedClaimLowersPrecisionOnly() {
        ClaimLine invented =
                stray("s5", "Talks will resume in Astana", "deployment").with("places", "[{'name': 'Astana'}]");
        ScoreReport report = folders.wrote(added(invented)).score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(4, 4, 5));
        assertThat(report.falseClaims())
                .extracting(ScoreReport.FalseClaim::claim)
                .containsExactly("s5");
        assertThat(field(report, "places").elements()).isEqualTo(new Tally(3, 3, 4));
    }

    /** Confused are strike, launch and casualties among each other; any other type is no find. */
    @ParameterizedTest
    @CsvSource({
        "0, missile_launch, 3.5, 3, 1, 0",
        "0, casualties, 3.5, 3, 1, 0",
        "1, airstrike, 3.5, 3, 1, 0",
        "2, airstrike, 3.5, 3, 1, 0",
        "2, ground_operation, 3, 3, 0, 1",
        "0, accusation, 3, 3, 0, 1",
        "3, airstrike, 3, 3, 0, 1"
    })
    void wrongTypeGetsHalfOrNothing(int index, String type, double credit, int full, int half, int wrongType) {
        ClaimLine changed = copies().get(index).with("event_type", "'" + type + "'");
        ScoreReport report = folders.wrote(replaced(index, changed)).score();
        assertThat(report.claims())
                .isEqualTo(new ScoreReport.Claims(new Tally(credit, 4, 4), 0, 0, 0, full, half, wrongType));
        FieldFigures types = field(report, "event_type");
        assertThat(types.pairs()).isEqualTo(4);
        assertThat(types.right()).isEqualTo(3);
        assertThat(types.elements()).isEqualTo(new Tally(3, 4, 4));
    }

    @Test
    void claimOfAnotherTypeIsNamedAsTheNearest() {
        ClaimLine changed = copies().get(2).with("event_type", "'other'");
        ScoreReport report = folders.wrote(replaced(2, changed)).score();
        assertThat(report.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.gold()).isEqualTo("rastan#3");
            assertThat(missed.nearest()).isEqualTo("s3");
        });
        assertThat(report.falseClaims()).isEmpty();
        assertThat(report.claims().tally().system()).isEqualTo(4);
    }

    @Test
    void doubtfulTypeIsNotJudged() {
        folders.gold(STRIKE, DEAD, ROCKETS.with("ambiguous_fields", "['event_type']"), DENIAL);
        ClaimLine changed = copies().get(2).with("event_type", "'ground_operation'");
        ScoreReport report = folders.wrote(replaced(2, changed)).score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(4, 4, 4));
        assertThat(field(report, "event_type").pairs()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"ambiguous", "boilerplate"})
    void neutralGoldCountsNeitherWay(String mark) {
        folders.gold(STRIKE, DEAD, ROCKETS, DENIAL.with(mark, "true"));
        ScoreReport found = folders.wrote(copies()).score();
        ScoreReport missed = folders.wrote(copies().subList(0, 3)).score();
        ClaimLine otherType = copies().get(3).with("event_type", "'ground_operation'");
        ScoreReport mistaken = folders.wrote(replaced(3, otherType)).score();
        assertThat(found.claims()).isEqualTo(new ScoreReport.Claims(new Tally(3, 3, 3), 1, 1, 0, 3, 0, 0));
        assertThat(missed.claims()).isEqualTo(new ScoreReport.Claims(new Tally(3, 3, 3), 1, 0, 0, 3, 0, 0));
        assertThat(mistaken.claims()).isEqualTo(found.claims());
        assertThat(field(found, "actor").elements()).isEqualTo(new Tally(2, 2, 2));
    }

    @Test
    void clearGoldGoesBeforeNeutralOnTheSameWords() {
        folders.gold(STRIKE, STRIKE.with("id", "'rastan#0'").with("ambiguous", "true"));
        ScoreReport report = folders.wrote(copies().get(0)).score();
        assertThat(report.claims()).isEqualTo(new ScoreReport.Claims(new Tally(1, 1, 1), 1, 0, 0, 1, 0, 0));
    }

    /** Four gold claims leave room for two claims of diplomacy; the third is false. */
    @Test
    void diplomacyCountsNeitherWayUpToHalfOfTheGold() {
        ClaimLine talks = stray("s5", "Talks will resume in Astana", "statement");
        ClaimLine thanks = stray("s6", "The envoy thanked his hosts", "statement");
        ClaimLine truce = stray("s7", "Both sides signed a truce", "agreement");
        ScoreReport two = folders.wrote(added(talks, truce)).score();
        ScoreReport three = folders.wrote(added(talks, thanks, truce)).score();
        assertThat(two.claims().tally()).isEqualTo(new Tally(4, 4, 4));
        assertThat(two.claims().ignored()).isEqualTo(2);
        assertThat(three.claims().tally()).isEqualTo(new Tally(4, 4, 5));
        assertThat(three.falseClaims())
                .extracting(ScoreReport.FalseClaim::claim)
                .containsExactly("s7");
    }

    @Test
    void secondClaimOnTheSameWordsIsFalse() {
        ScoreReport report = folders.wrote(added(STRIKE.asSystem("again"))).score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(4, 4, 5));
    }

    @Test
    void claimsOnOneSentenceAreToldApartByTheirFields() {
        ClaimLine other =
                STRIKE.with("id", "'rastan#9'").with("places", "['Homs']").with("target", "'barracks'");
        folders.gold(STRIKE, other);
        ScoreReport report =
                folders.wrote(other.asSystem("s1"), STRIKE.asSystem("s2")).score();
        assertThat(report.claims().full()).isEqualTo(2);
        assertThat(report.mistaken()).isEmpty();
    }

    /** Words of the gold, which ends with "Monday", and words behind it. */
    @ParameterizedTest
    @CsvSource({
        "'Government jets hit a fuel ', 1",
        "'Government jets hit', 1",
        "'Monday, the army said', 0",
        "'on Monday, the arm', 1",
        "'on Monday, the army said', 0",
        "'the army said', 0"
    })
    void halfOfTheShorterMustBeShared(String quote, double credit) {
        folders.gold(STRIKE);
        ClaimLine claim = stray("s1", quote, "airstrike");
        assertThat(folders.wrote(claim).score().claims().tally().hits()).isEqualTo(credit);
    }

    /** The gold claim has 30 code points: 3 x 30 + 250 are a sentence around it, one more is not. */
    @ParameterizedTest
    @CsvSource({"340, 1", "341, 0"})
    void claimMustNotBeMuchLongerThanTheGold(int length, double credit) {
        String text = "Nine fighters died in the raid" + " and then".repeat(40);
        folders.read("long", text)
                .gold(ClaimLine.gold("g", "long", text, "Nine fighters died in the raid")
                        .with("event_type", "'casualties'"));
        ClaimLine claim =
                ClaimLine.gold("s", "long", text, text.substring(0, length)).with("event_type", "'casualties'");
        assertThat(folders.wrote(claim).score().claims().tally().hits()).isEqualTo(credit);
    }

    @Test
    void doubtfulFieldsAreNotJudged() {
        folders.gold(STRIKE.with("ambiguous_fields", "['actor', 'date', 'attribution', 'target_type']"));
        ClaimLine claim = copies().get(0)
                .with("actor", "[{'name': 'Russia'}]")
                .with("date", "{'start': '2016-03-01', 'end': '2016-03-02'}")
                .with("attribution", "[]");
        ScoreReport report = folders.wrote(claim).score();
        assertThat(report.mistaken()).isEmpty();
        assertThat(List.of("actor", "date", "date_overlap", "attribution", "last_speaker"))
                .allSatisfy(name ->
                        assertThat(field(report, name)).isEqualTo(new FieldFigures(name, 0, 0, 0, 0, Tally.NONE)));
    }

    @Test
    void wrongFieldsAreListedOnce() {
        ClaimLine claim = copies().get(0)
                .with("places", "[{'name': 'Homs'}, {'name': 'Rastan'}]")
                .with("date", "{'start': '2016-03-08', 'end': '2016-03-08'}")
                .with(
                        "attribution",
                        "[{'name': 'Valley Post', 'role': 'outlet'}, {'name': 'residents', 'role': 'witness'}]");
        ScoreReport report = folders.wrote(replaced(0, claim)).score();
        assertThat(report.mistaken())
                .singleElement()
                .isEqualTo(new ScoreReport.Mistaken(
                        "rastan#1",
                        "s1",
                        "Government jets hit a fuel depot near Rastan on Monday",
                        List.of(
                                new ScoreReport.Difference("places", "Rastan", "Homs; Rastan"),
                                new ScoreReport.Difference("date", "2016-03-07/2016-03-07", "2016-03-08/2016-03-08"),
                                new ScoreReport.Difference(
                                        "attribution", "Valley Post; army", "Valley Post; residents"))));
        assertThat(field(report, "last_speaker").right()).isEqualTo(3);
    }

    /** Characters beyond the BMP before the claim shift offsets of UTF-16, not ours. */
    @Test
    void offsetsAreCodePoints() {
        String text = "\uD83D\uDE80\uD83D\uDE80 \uD835\uDC00 alert. Two drones hit \u015E\u0259mkir on Sunday.";
        String quote = "Two drones hit \u015E\u0259mkir on Sunday";
        ClaimLine claim = ClaimLine.quoted("g", "drones", quote)
                .with("start", "12")
                .with("end", "43")
                .with("event_type", "'airstrike'");
        ScoreReport report = folders.read("drones", text)
                .gold(claim)
                .wrote(claim.asSystem("s"))
                .score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void quoteWithoutOffsetsIsLookedUp() {
        String text = "\uD83D\uDE80 Share this\n\nA shell hit\u00A0the clinic\n  at Zabid on Friday. 212 shares";
        ClaimLine gold = ClaimLine.quoted("g", "page", "A shell hit the clinic at Zabid")
                .with("event_type", "'ground_operation'");
        ClaimLine claim = ClaimLine.gold("s", "page", text, "A shell hit\u00A0the clinic\n  at Zabid on Friday")
                .with("event_type", "'ground_operation'");
        ScoreReport report = folders.read("page", text).gold(gold).wrote(claim).score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(1, 1, 1));
        assertThat(report.unlocated()).isEmpty();
    }

    @Test
    void quoteThatIsNotInTheTextIsMissedAndListed() {
        ClaimLine gone = ROCKETS.without("start", "end").with("quote", "'Rockets were fired at Hama'");
        ScoreReport report = folders.gold(STRIKE, DEAD, gone, DENIAL)
                .wrote(copies().subList(0, 2))
                .score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(2, 4, 2));
        assertThat(report.unlocated())
                .containsExactly(new ScoreReport.Unlocated(
                        folders.gold().resolve("claims.jsonl") + ":3", "rastan#3", "Rockets were fired at Hama"));
        assertThat(report.missed()).extracting(ScoreReport.Missed::gold).contains("rastan#3");
    }

    /** The passage has 26 code points; half of a claim may lie in it, but not more. */
    @ParameterizedTest
    @CsvSource({
        "'File photo: a jet in 2013', 1",
        "'a jet in 2013.', 1",
        "'Both sides signed a truce. File photo: a jet in 2013.', 0",
        "'truce. File photo: a jet in 2013.', 1",
        "'Both sides signed a truce.', 0"
    })
    void claimMostlyInsideANegativeIsAHit(String quote, int hits) {
        int start = TEXT.indexOf("File photo");
        String byOffsets = "{'doc': 'rastan', 'start': %d, 'end': %d, 'why': 'caption'}".formatted(start, start + 26);
        String byQuote = "{'doc': 'rastan', 'quote': 'File photo:  a jet in 2013.', 'why': 'caption'}";
        folders.wrote(added(stray("s5", quote, "airstrike")));
        for (String passage : List.of(byOffsets, byQuote)) {
            ScoreReport.Negatives negatives = folders.negatives(passage).score().negatives();
            assertThat(negatives.hits()).hasSize(hits).allSatisfy(hit -> {
                assertThat(hit.claim()).isEqualTo("s5");
                assertThat(hit.why()).isEqualTo("caption");
            });
            assertThat(negatives.absent()).isZero();
        }
    }

    @Test
    void negativeThatIsNotInTheTextIsPassed() {
        ScoreReport report = folders.wrote(copies())
                .negatives("{'doc': 'rastan', 'quote': '212 shares'}", "{'doc': 'unread', 'start': 3, 'end': 9}")
                .score();
        assertThat(report.negatives()).isEqualTo(new ScoreReport.Negatives(2, 2, List.of()));
    }

    @Test
    void withoutNegativesNoneAreCounted() {
        assertThat(folders.wrote(copies()).score().negatives()).isEqualTo(new ScoreReport.Negatives(0, 0, List.of()));
    }

    @Test
    void claimsInDocumentsWithoutGoldAreLeftOut() {
        String other = "A bridge was blown up at Zabid.";
        ClaimLine elsewhere = ClaimLine.gold("s5", "other", other, other).with("event_type", "'other'");
        ScoreReport report = folders.read(Map.of(DOC, TEXT, "other", other))
                .wrote(added(elsewhere))
                .score();
        assertThat(report.claims()).isEqualTo(new ScoreReport.Claims(new Tally(4, 4, 4), 0, 0, 1, 4, 0, 0));
    }

    @Test
    void goldOfADocumentThatWasNotReadIsMissed() {
        ClaimLine unread = STRIKE.with("id", "'u'").with("doc", "'unread'");
        ScoreReport report = folders.gold(STRIKE, DEAD, ROCKETS, DENIAL, unread)
                .wrote(copies())
                .score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(4, 5, 4));
        assertThat(report.unread()).containsExactly("unread");
        assertThat(report.unlocated()).isEmpty();
    }

    @Test
    void runWithoutClaimsScoresNothing() {
        ScoreReport report = folders.wrote().score();
        assertThat(report.claims().tally()).isEqualTo(new Tally(0, 4, 0));
        assertThat(report.claims().tally().precision()).isNull();
        assertThat(report.claims().tally().recall()).isZero();
        assertThat(field(report, "event_type").accuracy()).isNull();
    }

    /** With the most stated values first: 11 in the toll, 10 in the strike (jets say nothing), 7 in the denial, 6 else. */
    @Test
    void theFullestMissedClaimsComeFirst() {
        assertThat(folders.wrote().score().missed())
                .extracting(ScoreReport.Missed::gold)
                .containsExactly("rastan#2", "rastan#1", "rastan#4", "rastan#3");
    }
}
