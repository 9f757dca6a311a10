package org.variorum.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Check;
import org.variorum.model.ContractJson;
import org.variorum.model.Event;
import org.variorum.model.Ids;
import org.variorum.model.Link;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the contract promises of links, events and checks over the claims of a run. */
final class ReconciledInvariants {

    private static final Set<String> RELATIONS = Set.of(
            "same_event", "corroborates", "contradicts", "copies", "denies", "consistent", "supersedes", "part_of");
    private static final Set<String> FIELDS = Set.of(
            "origin",
            "date",
            "places",
            "actor",
            "target",
            "target_type",
            "weapon",
            "quantity",
            "purpose",
            "effect",
            "happened");
    private static final Set<String> KINDS = Set.of("incident", "aggregate", "campaign", "background", "plan");
    private static final Set<String> AGREEMENTS = Set.of("agreed", "contested", "single_source");
    private static final Set<String> STATUSES = Set.of("declared", "likely", "single_source", "contested");
    private static final Set<String> CHECKS = Set.of(
            "weekday_date",
            "chronology",
            "rate_total",
            "share_sum",
            "part_whole",
            "sum",
            "endurance",
            "carrier",
            "file_photo",
            "spliced_text",
            "copied_text");

    /** What only a person may give. */
    private static final Set<String> GRADES_OF_PERSONS = Set.of("discounted", "credible");

    private final Map<String, JsonNode> claims;
    private final List<String> broken;
    private final Set<String> paired = new HashSet<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Set<String> events = new HashSet<>();
    private final Map<String, String> wholes = new HashMap<>();

    /** Over {@code claims} by their ids; what is wrong is added to {@code broken}. */
    ReconciledInvariants(Map<String, JsonNode> claims, List<String> broken) {
        this.claims = claims;
        this.broken = broken;
    }

    private void expect(boolean holds, String line, String otherwise) {
        if (!holds) {
            broken.add(line + " " + otherwise);
        }
    }

    private void fits(String line, JsonNode row, Class<?> type) {
        try {
            ContractJson.mapper().treeToValue(row, type);
        } catch (JacksonException e) {
            broken.add(line + " does not fit " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    private static String word(JsonNode row, String field) {
        return row.path(field).asString("");
    }

    void link(String line, JsonNode row) {
        fits(line, row, Link.class);
        String a = word(row, "a");
        String b = word(row, "b");
        String field = word(row, "field");
        String relation = word(row, "relation");
        expect(claims.containsKey(a), line, "links a claim that is not there: " + a);
        boolean dangling = row.has("b") && row.path("b").isNull();
        expect(dangling || b.isEmpty() || claims.containsKey(b), line, "links a claim that is not there: " + b);
        expect(!b.isEmpty() || (dangling && relation.equals("denies")), line, "links a claim with nothing");
        expect(!a.equals(b), line, "links a claim with itself");
        expect(RELATIONS.contains(relation), line, "has a relation of another name: " + relation);
        expect(!row.has("field") || FIELDS.contains(field), line, "has a field of another name: " + field);
        expect(Set.of("POSITIVE", "UNSURE").contains(word(row, "judgement")), line, "has another judgement");
        expect(word(row, "id").equals(Ids.link(a, b, field, relation)), line, "has an id of other fields");
        String pair = String.join("\n", new TreeSet<>(List.of("a" + a, "a" + b))) + "\n" + field;
        expect(paired.add(pair), line, "is a second relation of one pair and field");
        double score = row.path("score").asDouble(-1);
        expect(score >= 0 && score <= 1, line, "has the score " + score);
        expect(!word(row, "why").isBlank(), line, "does not say why");
    }

    void event(String line, JsonNode row) {
        fits(line, row, Event.class);
        String id = word(row, "id");
        events.add(id);
        List<String> members = new ArrayList<>();
        row.path("claims").forEach(member -> members.add(member.asString()));
        expect(
                !members.isEmpty() && members.stream().sorted().toList().get(0).equals(id),
                line,
                "has an id that is not its least claim's");
        Set<String> documents = new HashSet<>();
        for (String member : members) {
            expect(claims.containsKey(member), line, "holds a claim that is not there: " + member);
            String other = eventOf.putIfAbsent(member, id);
            expect(other == null, line, "holds a claim that stands in the event " + other + " too");
            documents.add(word(claims.getOrDefault(member, row), "doc"));
        }
        expect(row.path("documents").asInt() == documents.size(), line, "counts other documents than its claims have");
        int origins = row.path("independent_origins").asInt(-1);
        expect(origins >= 0 && origins <= members.size(), line, "has more origins than claims, or none told");
        expect(KINDS.contains(word(row, "kind")), line, "has a kind of another name: " + word(row, "kind"));
        expect(word(row, "judgement").equals("NO_JUDGEMENT"), line, "judges, which only a person may");
        if (row.has("part_of")) {
            wholes.put(line, word(row, "part_of"));
        }
        graded(line, row);
    }

    private void graded(String line, JsonNode row) {
        row.path("agreement").properties().forEach(field -> {
            expect(FIELDS.contains(field.getKey()), line, "agrees on no field: " + field.getKey());
            expect(AGREEMENTS.contains(field.getValue().asString()), line, "agrees by another name: " + field);
        });
        expect(
                !row.has("strike_status") || STATUSES.contains(word(row, "strike_status")),
                line,
                "has a status of another name");
        expect(
                !GRADES_OF_PERSONS.contains(word(row.path("harm_grade"), "suggested")),
                line,
                "gives a grade that only a person may");
    }

    void check(String line, JsonNode row) {
        fits(line, row, Check.class);
        expect(CHECKS.contains(word(row, "kind")), line, "has a kind of another name: " + word(row, "kind"));
        expect(Set.of("holds", "fails", "cannot_tell").contains(word(row, "outcome")), line, "has another outcome");
        row.path("claims")
                .forEach(claim -> expect(
                        claims.containsKey(claim.asString()), line, "is of a claim that is not there: " + claim));
    }

    /** What can be told only once all events are known. */
    void whole() {
        wholes.forEach((line, whole) -> expect(events.contains(whole), line, "is part of no event: " + whole));
        if (!events.isEmpty()) {
            claims.keySet().stream()
                    .filter(claim -> !eventOf.containsKey(claim))
                    .sorted()
                    .forEach(claim -> broken.add("events.jsonl has no event of the claim " + claim));
        }
    }
}
