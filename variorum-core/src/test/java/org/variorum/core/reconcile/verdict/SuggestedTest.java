package org.variorum.core.reconcile.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.reconcile.verdict.Verdict.Suggestion;
import org.variorum.model.EventType;
import org.variorum.model.Realis;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TargetType;
import org.variorum.model.ZoneKind;

/** Status and grade: the examples of every rule, and cases of their edges worked out by hand. */
class SuggestedTest {

    static Stream<Suggested.Rule> rules() {
        return Stream.concat(Suggested.STRIKE.stream(), Suggested.HARM.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleIsDecidedAsTheRuleSays(Suggested.Rule rule) {
        assertThat(rule.positive())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(decidedBy(rule, example)).contains(rule.id()));
        assertThat(rule.negative())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(decidedBy(rule, example)).isNotEqualTo(Optional.of(rule.id())));
    }

    @Test
    void noRuleSaysWhatOnlyAPersonMaySay() {
        assertThat(rules().flatMap(rule -> Stream.of(rule.word(), rule.reason())))
                .noneMatch(words -> words.contains("credible") || words.contains("discounted"));
        assertThat(rules().map(Suggested.Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void aCopyIsNoSecondOrigin() {
        Told told = Told.of("agency: army hurt; paper: army hurt");
        assertThat(words(told)).containsExactly("likely", "fair");
        assertThat(words(told.copies("c1", "c0"))).containsExactly("single_source", "weak");
    }

    @Test
    void captionsAndClaimsOfUnknownOriginAddNothing() {
        assertThat(words(Told.of(
                        Said.by("monitor", "a").did("army"),
                        Said.by("agency", "b").in(ZoneKind.CAPTION))))
                .containsExactly("single_source");
        assertThat(words(Told.of("monitor: army; agency: army").unknown("c1"))).containsExactly("single_source");
    }

    @Test
    void anAgencyThatHasItFromSomebodyIsNoOriginBesideHim() {
        Said agency =
                Said.by("agency", "b").role(SpeakerRole.AGENCY).did("army").killed("civilian", 3, 3);
        Said monitor = Said.by("monitor", "a").did("army").killed("civilian", 3, 3);
        assertThat(words(Told.of(monitor, agency))).containsExactly("likely", "fair");
        assertThat(words(Told.of(monitor.through("agency"), agency))).containsExactly("single_source", "weak");
    }

    @Test
    void speakersWithoutANameInOneDocumentMayBeOne() {
        Said first = Said.nameless("residents", "a").did("army").in("one");
        Said second = Said.nameless("a source", "b").did("army").in("one");
        Said elsewhere = Said.nameless("a witness", "c").did("army").in("two");
        assertThat(words(Told.of(first, second))).containsExactly("single_source");
        assertThat(words(Told.of(first, second, elsewhere))).containsExactly("likely");
        assertThat(words(Told.of(first, second, elsewhere).copies("c", "b"))).containsExactly("single_source");
    }

    @Test
    void whoNamesTwoDoersIsNoRivalOfHimself() {
        Told told = Told.of(
                Said.by("monitor", "a").did("army"), Said.by("agency", "b").did("rebels"));
        assertThat(words(told.link("a", "b", "contradicts", "actor", "POSITIVE", false)))
                .containsExactly("likely");
        assertThat(words(told.link("a", "b", "contradicts", "actor"))).containsExactly("contested");
    }

    @Test
    void theWordOfAStatesMinistryOnItsOwnArmyIsItsOwn() {
        Told told = Told.of(Said.by("ministry", "a").did("air-force").killed("woman", 1, 1))
                .belligerent("ministry")
                .side("ministry", "RL")
                .side("air-force", "RL");
        assertThat(words(told)).containsExactly("declared", "confirmed");
    }

    @Test
    void anActorTakenFromOtherWordsIsNoConfession() {
        Told told = Told.of(Said.by("army", "a").impliedDid("army").killed("child", 2, 2))
                .belligerent("army");
        assertThat(words(told)).containsExactly("single_source", "weak");
    }

    @Test
    void whoIsNoPartyToTheFightingDeclaresNothing() {
        assertThat(words(Told.of("army: army"))).containsExactly("single_source");
    }

    @Test
    void aClaimOfResponsibilityDeclares() {
        Told told = Told.of(
                        Said.by("brigade", "a").as(EventType.STATEMENT).finer("claim_of_responsibility"),
                        Said.by("agency", "b").as(EventType.OTHER).finer("ied"))
                .belligerent("brigade");
        assertThat(words(told)).containsExactly("declared");
    }

    @Test
    void talkAndPlansReportNothing() {
        assertThat(words(Told.of(
                        Said.by("monitor", "a"),
                        Said.by("minister", "b").as(EventType.STATEMENT),
                        Said.by("agency", "c").stands(Realis.PREDICTED))))
                .containsExactly("single_source");
        assertThat(words(Told.of("army!: army").kind("plan"))).isEmpty();
        assertThat(words(Told.of("monitor: army").kind("background"))).isEmpty();
    }

    @Test
    void whatIsNoStrikeHasNoStatusButMayHaveAGrade() {
        Told told = Told.of(Said.by("monitor", "a").as(EventType.CASUALTIES).killed("civilian", 4, null));
        assertThat(words(told)).containsExactly("weak");
        assertThat(words(Told.of(Said.by("monitor", "a").as(EventType.DEPLOYMENT))))
                .isEmpty();
    }

    @Test
    void theGroundWarBesideAStrikeDeclaresNoStrike() {
        Said ground = Said.by("army", "a").as(EventType.GROUND_OPERATION).did("army");
        assertThat(words(Told.of(ground, Said.by("monitor", "b").did("army")).belligerent("army")))
                .containsExactly("single_source");
    }

    @Test
    void totalsAreNotGraded() {
        assertThat(words(Told.of("monitor: army hurt").kind("aggregate"))).containsExactly("single_source");
    }

    @Test
    void civilianHarmIsWhatTheWordsSay() {
        assertThat(words(Told.of(Said.by("a", "a").killed("civilian", null, null))))
                .contains("weak");
        assertThat(words(Told.of(Said.by("a", "a").as(EventType.CASUALTIES).hit(TargetType.CIVILIAN))))
                .containsExactly("weak");
        assertThat(words(Told.of(Said.by("a", "a").killed("civilian", 0, 0)))).containsExactly("single_source");
        assertThat(words(Told.of(Said.by("a", "a").killed("combatant", 9, 9)))).containsExactly("single_source");
        assertThat(words(Told.of(Said.by("a", "a").killed("man", 9, 9)))).containsExactly("single_source");
    }

    @Test
    void aDenialOfSomethingElseContestsNeitherStrikeNorHarm() {
        Told told = Told.of(
                        Said.by("monitor", "a").did("army").killed("civilian", 2, 2),
                        Said.by("army", "b").denies())
                .belligerent("army")
                .link("b", "a", "denies", "target_type");
        assertThat(words(told)).containsExactly("single_source", "weak");
    }

    @Test
    void whatIsUnsureContestsNothing() {
        Told told = Told.of(
                        Said.by("monitor", "a").did("army"),
                        Said.by("paper", "b").did("rebels"))
                .link("a", "b", "contradicts", "actor", "UNSURE", null);
        assertThat(words(told)).containsExactly("likely");
    }

    @Test
    void aDenialAloneIsNoContestedStrike() {
        assertThat(words(Told.of(Said.by("army", "a").denies()).link("a", null, "denies", "happened")))
                .isEmpty();
    }

    private static List<String> words(Told told) {
        Verdict verdict = told.verdict();
        return Stream.of(verdict.strikeStatus(), verdict.harmGrade())
                .flatMap(Optional::stream)
                .map(Suggestion::word)
                .toList();
    }

    private static Optional<String> decidedBy(Suggested.Rule rule, String example) {
        Verdict verdict = Told.of(example).verdict();
        return (rule.id().startsWith("strike.") ? verdict.strikeStatus() : verdict.harmGrade()).map(Suggestion::by);
    }
}
