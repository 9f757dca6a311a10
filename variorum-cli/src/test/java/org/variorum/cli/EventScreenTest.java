package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.Reconciliation;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.Event;
import org.variorum.model.EventType;
import org.variorum.model.Ids;
import org.variorum.model.Link;
import org.variorum.model.Severity;

final class EventScreenTest {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    @Test
    void putsBothValuesOfAContestedFieldBelowItsEvent() {
        event("a", Map.of("origin", "contested", "date", "agreed"), "a", "b");
        claim("a", "\"origin\": [\"Merowe\"], \"attribution\": [\"Harbour Courier\", \"Lt. Col. Osman\"]");
        claim("b", "\"origin\": [\"Port Sudan\"], \"attribution\": [\"Delta Wire\"]");
        link("a", "b", "contradicts", "origin", 0.9);

        assertThat(screen().events())
                .containsExactly(
                        "  2023-05-02  Omdurman  airstrike: 2 accounts in 2 articles, 1 independent origin and 1 party",
                        "      origin: Merowe (Lt. Col. Osman) against Port Sudan (Delta Wire)");
    }

    @Test
    void saysWhoDeniesWhat() {
        event("a", Map.of("happened", "contested"), "a", "b");
        claim("a", "\"polarity\": \"negated\", \"attribution\": [\"Harbour Courier\", \"the ministry\"]");
        claim("b", "\"attribution\": [\"Delta Wire\", \"a doctor\"]");
        link("a", "b", "denies", "happened", 0.9);

        assertThat(screen().events()).contains("      happened: the ministry denies: it happened (a doctor)");
    }

    @Test
    void givesTheRelationsReasonWhereTheValuesDoNotTell() {
        event("a", Map.of("quantity", "contested"), "a", "b");
        claim("a", "\"attribution\": [\"Delta Wire\"]");
        claim("b", "\"attribution\": [\"Delta Wire\"]");
        link("a", "b", "contradicts", "quantity", 0.9);

        assertThat(screen().events()).contains("      quantity: because of a and b");
    }

    @Test
    void showsTheSurestOfSeveralAndCountsTheRest() {
        event("a", Map.of("actor", "contested"), "a", "b", "c");
        claim("a", "\"actor\": [\"Sudan\"], \"attribution\": [\"Delta Wire\"]");
        claim("b", "\"actor\": [\"RSF\"], \"attribution\": [\"Harbour Courier\"]");
        claim("c", "\"actor\": [\"rebels\"], \"attribution\": [\"Cape Post\"]");
        link("a", "b", "contradicts", "actor", 0.6);
        link("a", "c", "contradicts", "actor", 0.8);

        assertThat(screen().events()).contains("      actor: Sudan (Delta Wire) against rebels (Cape Post)  (+1)");
    }

    @Test
    void putsTheMostContestedFirstAndLeavesSingleAccountsOut() {
        event("single", Map.of("actor", "contested"), "single");
        event("calm", Map.of("actor", "agreed"), "calm", "x");
        event("two", Map.of("actor", "contested", "date", "contested"), "two", "y");
        event("one", Map.of("actor", "contested"), "one", "z");

        assertThat(screen().events())
                .filteredOn(line -> line.contains("accounts"))
                .hasSize(3);
        assertThat(screen().events().get(1)).isEqualTo("      actor: contested");
        assertThat(screen().events().get(2)).isEqualTo("      date: contested");
        assertThat(screen().events().get(4)).isEqualTo("      actor: contested");
        assertThat(screen().events()).hasSize(6);
    }

    @Test
    void staysOnOneScreen() {
        for (int i = 0; i < 100; i++) {
            event("e" + i, Map.of("actor", "contested", "date", "contested"), "e" + i, "f" + i);
        }

        assertThat(screen().events()).hasSizeBetween(15, 20);
    }

    @Test
    void countsEventsLinksChecksAndDanglingDenials() {
        event("a", Map.of("actor", "contested"), "a", "b");
        event("c", Map.of(), "c");
        link("a", "b", "contradicts", "actor", 0.6);
        links.add(new Link("l", "c", null, "denies", "happened", "POSITIVE", null, "nobody claims it", 1, null));
        checks.add(check("fails", "the weekday is wrong"));
        checks.add(check("holds", "the sum is right"));

        assertThat(screen().counts())
                .containsExactly(
                        "2 events, 1 contested; 2 links; 2 checks, 1 failing",
                        "1 denial of what no article here claims");
        assertThat(screen().failures()).containsExactly("  d: the weekday is wrong");
    }

    @Test
    void keepsWordsOfArticlesOffTheTerminal() {
        event("a", Map.of("actor", "contested"), "a", "b");
        claim("a", "\"actor\": [\"\\u001b[2JSudan\"], \"attribution\": [\"Delta\\u0007 Wire\"]");
        claim("b", "\"actor\": [\"RSF\"], \"attribution\": [\"Harbour Courier\"]");
        link("a", "b", "contradicts", "actor", 0.6);

        assertThat(screen().events()).contains("      actor:  [2JSudan (Delta Wire) against RSF (Harbour Courier)");
    }

    private EventScreen screen() {
        return new EventScreen(new Reconciliation(links, events, checks), claims);
    }

    private void event(String id, Map<String, String> agreement, String... members) {
        String row = """
                {"id": "%s", "kind": "incident", "event_type": "airstrike", "claims": [], "date":
                 {"start": "2023-05-02", "end": "2023-05-02", "precision": "day"}, "places": [{"name": "Omdurman", "text": "x",
                 "start": 0, "end": 1}], "documents": 2, "independent_origins": 1, "belligerent_origins": 1, "agreement": {},
                 "judgement": "NO_JUDGEMENT"}""".formatted(id);
        Event bare = ContractJson.mapper().readValue(row, Event.class);
        events.add(new Event(
                id,
                bare.kind(),
                EventType.AIRSTRIKE,
                List.of(members),
                null,
                bare.date(),
                bare.places(),
                2,
                1,
                1,
                agreement,
                null,
                null,
                bare.judgement(),
                null));
    }

    private void claim(String id, String fields) {
        String row =
                "{\"id\": \"%s\", \"doc\": \"d\", \"event_type\": \"airstrike\", \"quote\": \"x\", \"start\": 0, %s}"
                        .formatted(id, fields);
        claims.add(org.variorum.core.reconcile.intake.ClaimReader.claim(
                        row.getBytes(java.nio.charset.StandardCharsets.UTF_8), "f:1")
                .row()
                .orElseThrow());
    }

    private void link(String a, String b, String relation, String field, double score) {
        String why = "because of " + a + " and " + b;
        links.add(new Link(Ids.link(a, b, field, relation), a, b, relation, field, "POSITIVE", null, why, score, null));
    }

    private static Check check(String outcome, String message) {
        return new Check("d", List.of(), "weekday_date", outcome, Severity.WARNING, message, List.of(), null);
    }
}
