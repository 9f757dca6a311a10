package org.variorum.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Paper;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.Objection;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.Event;
import org.variorum.model.EventType;
import org.variorum.model.Link;
import org.variorum.model.PlaceRef;
import org.variorum.model.SpeakerRole;

/** The whole: claims in, rows out. */
class ReconcilerTest {

    private static final Reconciler RECONCILER = new Reconciler(Tale.LEXICON);
    private static final PlaceRef KARSK = Tale.place("Karsk", 10, 20, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 10, 22, 3000);
    private static final PlaceRef ARDANIA = Tale.place("Ardania", 10, 20, 400_000);
    private static final String DAY = "2021-03-12";

    private static final String STRIKE = "Jets of Norland killed twelve people at the ferry landing of Karsk at dawn.";
    private static final String[] TEXT = {
        STRIKE,
        "The ferry had just come in from the far bank, and traders were unloading crates of dried fish.",
        "A second bomb set the ticket office alight, and the school beside the landing was made a ward."
    };

    private static Reconciliation reconcile(List<Claim> claims, Map<String, Annotations> documents) {
        return RECONCILER.reconcile(claims, documents);
    }

    private static List<Claim> claims(Tale... tales) {
        return Arrays.stream(tales).map(Tale::claim).toList();
    }

    private static Tale strike(String id, int dead) {
        return Tale.of(id).did("norland").at(KARSK).on(DAY).counts(dead, "people", dead + " killed");
    }

    private static List<Claim> scene() {
        return claims(
                strike("a", 12).by("River Watch"),
                strike("b", 12).by("Karsk Hospital"),
                strike("c", 14).by("Norland Ministry"),
                strike("d", 12).did("sudmark").by("Mayor Tarn"),
                strike("e", 12).in("doc-a").from(2000),
                Tale.of("f")
                        .denied()
                        .about(EventType.AIRSTRIKE)
                        .did("norland")
                        .at(KARSK)
                        .on(DAY)
                        .by("norland"),
                Tale.of("g", Deed.GROUND)
                        .finer("capture")
                        .did("sudmark")
                        .at(ORVEL)
                        .on("2021-03-20"),
                Tale.of("h", Deed.GROUND)
                        .finer("capture")
                        .did("sudmark")
                        .at(ORVEL)
                        .on("2021-03-23"),
                Tale.of("i").sumsUp().did("norland").at(ARDANIA).on("2021-03-11", "2021-03-14"),
                Tale.of("j").quote("The strike went well.").by("Colonel Rask"));
    }

    private static String bytes(Reconciliation rows) {
        List<Object> all = new ArrayList<>(rows.links());
        all.addAll(rows.events());
        all.addAll(rows.checks());
        return String.join("\n", all.stream().map(ContractJson::line).toList());
    }

    @Test
    void theOrderOfTheClaimsChangesNoByte() {
        List<Claim> claims = new ArrayList<>(scene());
        String rows = bytes(reconcile(claims, Map.of()));
        assertThat(rows).contains("contradicts", "corroborates", "denies");
        for (int turn = 0; turn < claims.size(); turn++) {
            Collections.rotate(claims, 1);
            assertThat(bytes(reconcile(claims, Map.of()))).isEqualTo(rows);
        }
        Collections.reverse(claims);
        assertThat(bytes(reconcile(claims, Map.of()))).isEqualTo(rows);
    }

    @Test
    void aPairHasOneRelationOnAField() {
        Set<String> seen = new HashSet<>();
        for (Link link : reconcile(scene(), Map.of()).links()) {
            String a = link.a();
            String b = String.valueOf(link.b());
            String pair = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
            assertThat(seen.add(pair + " " + link.field())).as(link.toString()).isTrue();
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void everyClaimStandsInOneEvent() {
        List<String> members = reconcile(scene(), Map.of()).events().stream()
                .flatMap(event -> event.claims().stream())
                .sorted()
                .toList();
        assertThat(members).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    }

    @Test
    void anEventIsCalledAfterItsLeastClaim() {
        assertThat(reconcile(scene(), Map.of()).events())
                .allSatisfy(
                        event -> assertThat(event.id()).isEqualTo(event.claims().get(0)));
    }

    @Test
    void twoWitnessesOfOneStrikeAreTwoOrigins() {
        Reconciliation rows = reconcile(
                claims(strike("a", 12).by("River Watch"), strike("b", 12).by("Karsk Hospital")), Map.of());
        assertThat(rows.events()).extracting(Event::independentOrigins).containsExactly(2);
        assertThat(rows.links()).hasSize(1);
        Link link = rows.links().get(0);
        assertThat(link.relation()).isEqualTo("corroborates");
        assertThat(link.field()).isEqualTo("quantity");
        assertThat(link.independent()).isTrue();
        assertThat(link.why())
                .isEqualTo(
                        "both give 12 killed (people, killed); River Watch and Karsk Hospital each on their own word");
    }

    @Test
    void aDenialWithoutItsClaimDangles() {
        Tale denial =
                Tale.of("f").denied().about(EventType.AIRSTRIKE).by("norland", "Norland Staff", SpeakerRole.MILITARY);
        List<Link> links = reconcile(claims(denial), Map.of()).links();
        assertThat(links).hasSize(1);
        assertThat(links.get(0).a()).isEqualTo("f");
        assertThat(links.get(0).b()).isNull();
        assertThat(links.get(0).relation()).isEqualTo("denies");
        assertThat(links.get(0).why()).isEqualTo("Norland Staff denies something that no account here tells");
    }

    @Test
    void aDenialThatAnswersDoesNotDangle() {
        List<Link> links = reconcile(scene(), Map.of()).links();
        assertThat(links.stream().filter(link -> link.relation().equals("denies")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.b()).isNotNull());
    }

    @Test
    void anIncidentIsAPartOfTheSumThatHoldsIt() {
        Reconciliation rows = reconcile(
                claims(
                        strike("a", 12),
                        Tale.of("i").sumsUp().did("norland").at(ARDANIA).on("2021-03-11", "2021-03-14")),
                Map.of());
        assertThat(rows.events()).extracting(Event::kind).containsExactly("incident", "aggregate");
        assertThat(rows.events()).extracting(Event::partOf).containsExactly("i", null);
    }

    @Test
    void anIncidentOfAnotherDoerOrTimeIsNoPart() {
        Tale sum = Tale.of("i").sumsUp().did("norland").at(ARDANIA).on("2021-03-11", "2021-03-14");
        for (Tale other :
                List.of(strike("a", 12).did("sudmark"), strike("a", 12).on("2021-03-15"))) {
            assertThat(reconcile(claims(other, sum), Map.of()).events())
                    .extracting(Event::partOf)
                    .containsExactly(null, null);
        }
    }

    private static Annotations printed(String id, String day) {
        return Paper.of(id, "Paper of " + id, day, TEXT);
    }

    private static Tale lead(String id, String doc) {
        return strike(id, 12).in(doc).from(0).quote(STRIKE);
    }

    @Test
    void aCopyOfADocumentRaisesNoCount() {
        Map<String, Annotations> documents = new TreeMap<>();
        documents.put("courier", printed("courier", "2021-03-12"));
        List<Claim> claims = new ArrayList<>(claims(
                lead("a", "courier").by("River Watch"),
                strike("b", 12).in("herald").by("Karsk Hospital")));
        Reconciliation before = reconcile(claims, documents);
        documents.put("echo", printed("echo", "2021-03-14"));
        claims.add(lead("c", "echo").by("Doctor Anan").claim());
        Reconciliation after = reconcile(claims, documents);
        assertThat(before.events()).extracting(Event::independentOrigins).containsExactly(2);
        assertThat(after.events()).extracting(Event::claims).containsExactly(List.of("a", "b", "c"));
        assertThat(after.events()).extracting(Event::independentOrigins).containsExactly(2);
        assertThat(after.links().stream()
                        .filter(link -> Set.of("a", "c").equals(Set.of(link.a(), String.valueOf(link.b()))))
                        .map(Link::relation))
                .contains("copies")
                .doesNotContain("corroborates");
    }

    /** What explains two claims is what laid them together, and names the links that stand in the rows. */
    @Test
    void everyPairIsExplainedAsItWasReconciled() {
        List<Claim> claims = scene();
        Reconciliation rows = reconcile(claims, Map.of());
        List<PairScores> pairs = RECONCILER.pairs(claims, Map.of()).toList();
        assertThat(pairs).isNotEmpty();
        for (PairScores pair : pairs) {
            PairExplanation why =
                    RECONCILER.explain(claims, Map.of(), pair.a(), pair.b()).orElseThrow();
            assertThat(why.compared()).isTrue();
            assertThat(why.blocks()).isNotEmpty();
            assertThat(why.logOdds()).isEqualTo(pair.logOdds());
            assertThat(why.judgement()).isEqualTo(pair.judgement());
            assertThat(why.oneEvent()).isEqualTo(pair.sameEvent());
            assertThat(why.explanation().objections())
                    .extracting(Objection::qualifier)
                    .isEqualTo(pair.forbiddenBy());
            assertThat(why.oneEvent())
                    .isEqualTo(rows.events().stream()
                            .anyMatch(event -> event.claims().containsAll(List.of(pair.a(), pair.b()))));
            assertThat(rows.links()).containsAll(why.links());
        }
        assertThat(RECONCILER.explain(claims, Map.of(), "a", "nobody")).isEmpty();
    }

    @Test
    void strangersAreNotComparedAndStillExplained() {
        PairExplanation why = RECONCILER
                .explain(claims(strike("a", 12), strike("b", 12).at(ORVEL).on("2021-08-01")), Map.of(), "b", "a")
                .orElseThrow();
        assertThat(why.compared()).isFalse();
        assertThat(why.blocks()).isEmpty();
        assertThat(why.events()).containsExactly("b", "a");
        assertThat(why.links()).isEmpty();
    }

    /** A sentence in two articles weighs 4, though a day read otherwise in one of them forbids one event, which weighs -8. */
    @Test
    void oneSentenceInTwoArticlesIsExplainedAsACopy() {
        Map<String, Annotations> documents =
                Map.of("courier", printed("courier", DAY), "echo", printed("echo", "2021-03-14"));
        List<Claim> claims = claims(
                lead("a", "courier"),
                lead("b", "echo").on("2021-08-01"),
                strike("c", 12).in("echo").from(STRIKE.length() + 1).quote(TEXT[1]));
        for (List<String> ids : List.of(List.of("a", "b"), List.of("b", "a"))) {
            PairExplanation why = RECONCILER
                    .explain(claims, documents, ids.get(0), ids.get(1))
                    .orElseThrow();
            assertThat(why.copied()).isTrue();
            assertThat(why.compared()).isTrue();
            assertThat(why.blocks()).isEmpty();
            assertThat(why.explanation().logOdds()).isEqualTo(-8);
            assertThat(why.logOdds()).isEqualTo(4);
            assertThat(why.links()).extracting(Link::relation).contains("copies");
        }
        PairExplanation unknown = RECONCILER.explain(claims, Map.of(), "a", "b").orElseThrow();
        assertThat(unknown.copied()).isFalse();
        assertThat(unknown.logOdds()).isEqualTo(-8);
        assertThat(RECONCILER.explain(claims, documents, "a", "c").orElseThrow().copied())
                .isFalse();
    }

    /** A file of another writer dates the one paper to 30 February, and has the other tell of a 31 April. */
    @Test
    void aDayThatIsNoneIsTakenForUnknown() {
        Map<String, Annotations> documents = new TreeMap<>();
        documents.put("courier", printed("courier", "2021-02-30"));
        documents.put("echo", printed("echo", "2021-03-14"));
        Reconciliation rows = reconcile(
                claims(
                        lead("a", "courier").by("River Watch").on("2021-04-31"),
                        lead("b", "echo").by("River Watch")),
                documents);
        assertThat(rows.events()).extracting(Event::claims).containsExactly(List.of("a", "b"));
        assertThat(rows.links()).extracting(Link::relation).containsExactly("copies");
    }

    /** One radio operator, who is heard by one writer and printed in two papers. */
    @Test
    void anUnnamedSourceIsOneInAllCopiesOfAText() {
        Map<String, Annotations> documents = new TreeMap<>();
        documents.put("courier", printed("courier", "2021-03-12"));
        documents.put("echo", printed("echo", "2021-03-13"));
        Tale first = strike("a", 12).in("courier").from(2000).by(null, "a radio operator", SpeakerRole.ANONYMOUS);
        Tale second = strike("b", 12).in("echo").from(2000).by(null, "a radio operator", SpeakerRole.ANONYMOUS);
        assertThat(reconcile(claims(first, second), documents).events())
                .extracting(Event::independentOrigins)
                .containsExactly(1);
        assertThat(reconcile(claims(first, second), Map.of()).events())
                .extracting(Event::independentOrigins)
                .containsExactly(2);
    }

    private static final String WAR =
            "Norland's guns have killed 340 people in Karsk since the war over the weirs began in"
                    + " 2020, by the lists that the town's registry keeps, while nine thousand more have fled upriver to Orvel and"
                    + " to the camps along its railway.";

    private static Annotations under(String doc, String day, String... report) {
        String[] sentences = Arrays.copyOf(report, report.length + 1);
        sentences[report.length] = WAR;
        return Paper.of(doc, "Paper of " + doc, day, sentences);
    }

    private static Tale war(String id, Annotations paper) {
        return Tale.of(id, Deed.SHELLING)
                .in(paper.doc())
                .from(paper.text().indexOf(WAR))
                .quote(WAR)
                .did("norland")
                .at(KARSK)
                .on("2020-01-01", "2021-03-30")
                .counts(340, "people", "340 people killed")
                .by("Registry of " + id);
    }

    /** Two papers of two days with other news put the same paragraph under it, each as the word of another registry. */
    @Test
    void aStandingParagraphCorroboratesNothing() {
        Annotations dance = under(
                "courier",
                "2021-03-12",
                "The dance hall of Karsk has been reopened with a concert of the ferrymen's brass band.",
                "Its new roof was paid for by a lottery, and the last windows came on a barge from Orvel.");
        Annotations court = under(
                "echo",
                "2021-03-15",
                "A judge in Orvel sent two smugglers of diesel to prison for four years each on Monday.",
                "They had sunk forty barrels below the weir and raised them by night with a winch.");
        Reconciliation rows =
                reconcile(claims(war("a", dance), war("b", court)), Map.of("courier", dance, "echo", court));
        assertThat(rows.links()).extracting(Link::relation).containsExactly("copies");
        assertThat(rows.links().get(0).why())
                .isEqualTo("one passage in two articles: a standing paragraph in both, which corroborates nothing");
        assertThat(rows.links().get(0).independent()).isFalse();
        assertThat(rows.events()).extracting(Event::independentOrigins).containsExactly(1);
        assertThat(rows.events().get(0).agreement().values()).isNotEmpty().doesNotContain("corroborated");
    }
}
