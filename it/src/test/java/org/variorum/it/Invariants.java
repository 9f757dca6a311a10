package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.EventType;
import org.variorum.model.Ids;
import org.variorum.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the contract promises of every output, whatever was read: checked over the files of a run. */
final class Invariants {

    /** The words of each field of a claim stand under this key of its evidence. */
    private static final Map<String, String> EVIDENCE = Map.ofEntries(
            Map.entry("event_type", "event_type"),
            // both are finer readings of the words that gave the event type
            Map.entry("subtype", "event_type"),
            Map.entry("about", "event_type"),
            Map.entry("actor", "actor"),
            Map.entry("target", "target"),
            Map.entry("target_type", "target_type"),
            Map.entry("target_role", "target_role"),
            Map.entry("weapon", "weapon"),
            Map.entry("origin", "origin"),
            Map.entry("places", "places"),
            Map.entry("date", "date"),
            Map.entry("said", "said"),
            Map.entry("quantities", "quantities"),
            Map.entry("harm", "harm"),
            Map.entry("purpose", "purpose"),
            Map.entry("effect", "effect"),
            Map.entry("attribution", "attribution"),
            Map.entry("modality", "modality"),
            Map.entry("polarity", "polarity"),
            Map.entry("realis", "realis"),
            Map.entry("media", "media"),
            Map.entry("aggregate", "aggregate"));

    private static final List<String> NEVER_CLAIMED = List.of("comment", "furniture", "byline");

    private static final List<String> IN_ORDER = List.of("zones", "sentences");

    private final Output output;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, JsonNode> claims = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private Invariants(Output output) {
        this.output = output;
    }

    /** Fails with everything that does not hold. */
    static void hold(Output output) {
        assertThat(broken(output)).as("broken promises of the contract").isEmpty();
    }

    /** Everything that does not hold, each with the file and the line's number. */
    static List<String> broken(Output output) {
        Invariants invariants = new Invariants(output);
        invariants.each("annotations.jsonl", invariants::annotations);
        invariants.each("claims.jsonl", invariants::claim);
        ReconciledInvariants reconciled = new ReconciledInvariants(invariants.claims, invariants.broken);
        invariants.each("links.jsonl", reconciled::link);
        invariants.each("events.jsonl", reconciled::event);
        reconciled.whole();
        invariants.each("checks.jsonl", invariants::check);
        invariants.each("problems.jsonl", invariants::problem);
        return invariants.broken;
    }

    private interface RowCheck {
        void check(String line, JsonNode row);
    }

    private void each(String file, RowCheck check) {
        List<JsonNode> rows = output.of(file);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String line = file + ":" + (i + 1);
            JsonNode row = rows.get(i);
            if (row.has("id") && !ids.add(row.path("id").asString())) {
                broken.add(line + " repeats the id " + row.path("id").asString());
            }
            check.check(line, row);
        }
    }

    private void expect(boolean holds, String line, String otherwise) {
        if (!holds) {
            broken.add(line + " " + otherwise);
        }
    }

    /** Does the row fit the record, with known words in every enumeration? */
    private void fits(String line, JsonNode row, Class<?> type) {
        try {
            ContractJson.mapper().treeToValue(row, type);
        } catch (JacksonException e) {
            broken.add(line + " does not fit " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    private void annotations(String line, JsonNode row) {
        Article article = Article.of(row);
        expect(articles.put(article.id(), article) == null, line, "repeats the document " + article.id());
        has(line, row, "doc", "sha256", "source_sha256", "text", "version");
        fits(line, row, Annotations.class);
        expect(
                row.path("sha256")
                        .asString()
                        .equals(Ids.version(row.path("text").asString())),
                line,
                "has a sha256 that is not its text's");
        new RowWalk(article, message -> broken.add(line + " " + message)).check(row);
        for (String list : IN_ORDER) {
            inOrder(line, list, row.path(list));
        }
        JsonNode attributions = row.path("attributions");
        for (int i = 0; i < attributions.size(); i++) {
            int parent = attributions.get(i).path("parent").asInt(-1);
            expect(parent < attributions.size() && parent != i, line, "has an attribution with the parent " + parent);
        }
    }

    private void inOrder(String line, String list, JsonNode spans) {
        int last = 0;
        for (JsonNode span : spans) {
            expect(span.path("start").asInt() >= last, line, "has overlapping " + list + " at " + last);
            last = span.path("end").asInt();
        }
    }

    private void has(String line, JsonNode row, String... fields) {
        for (String field : fields) {
            expect(row.has(field), line, "has no " + field);
        }
    }

    private void claim(String line, JsonNode row) {
        claims.put(row.path("id").asString(), row);
        has(line, row, "id", "doc", "zone", "quote", "start", "end", "event_type", "modality", "polarity", "realis");
        has(line, row, "attribution", "extraction_confidence", "version", "evidence");
        fits(line, row, Claim.class);
        Article article = articles.get(row.path("doc").asString());
        if (article == null) {
            broken.add(line + " is of a document without annotations: " + row.path("doc"));
            return;
        }
        new RowWalk(article, message -> broken.add(line + " " + message)).check(row);
        sample(line, row, article.row());
        type(row)
                .ifPresent(type -> expect(
                        row.path("id").asString().equals(id(row, article, type)), line, "has an id of other fields"));
        double confidence = row.path("extraction_confidence").asDouble();
        expect(confidence > 0 && confidence <= 1, line, "has the confidence " + confidence);
        expect(
                row.path("attribution").path(0).path("role").asString("").equals("outlet"),
                line,
                "has no outlet at the head of its attribution");
        zone(line, row, article.row());
        evidence(line, row);
        for (JsonNode index : row.path("media")) {
            expect(index.asInt() < article.row().path("media").size(), line, "shows a medium that is not there");
        }
    }

    private static Optional<EventType> type(JsonNode row) {
        return Stream.of(EventType.values())
                .filter(type ->
                        row.path("event_type").asString().equals(type.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private String id(JsonNode row, Article article, EventType type) {
        int start = row.path("start").asInt();
        int end = row.path("end").asInt();
        int ordinal = ordinals.merge(article.id() + " " + type + " " + start + " " + end, 1, Integer::sum) - 1;
        return Ids.claim(article.id(), article.row().path("sha256").asString(), start, end, type, ordinal);
    }

    private void zone(String line, JsonNode claim, JsonNode document) {
        String kind = claim.path("zone").asString();
        int start = claim.path("start").asInt();
        expect(!NEVER_CLAIMED.contains(kind), line, "stands in the zone " + kind);
        boolean there = false;
        for (JsonNode zone : document.path("zones")) {
            there |= zone.path("kind").asString().equals(kind)
                    && zone.path("start").asInt() <= start
                    && start < zone.path("end").asInt();
        }
        expect(there, line, "is not in the zone that it names, " + kind);
    }

    private void evidence(String line, JsonNode claim) {
        Set<String> read = new HashSet<>();
        EVIDENCE.forEach((field, key) -> {
            if (isRead(field, claim.path(field))) {
                read.add(key);
                expect(!claim.path("evidence").path(key).isEmpty(), line, "has no evidence for its " + field);
            }
        });
        for (Map.Entry<String, JsonNode> entry : claim.path("evidence").properties()) {
            expect(read.contains(entry.getKey()), line, "has evidence for no field: " + entry.getKey());
            for (JsonNode words : entry.getValue()) {
                has(line + " evidence of " + entry.getKey(), words, "start", "end", "text", "by");
            }
        }
    }

    /** Was the field read from words? The outlet at the head of an attribution comes with the document. */
    private static boolean isRead(String field, JsonNode value) {
        int known = field.equals("attribution") ? 1 : 0;
        return value.isArray() ? value.size() > known : !value.isMissingNode();
    }

    private void sample(String line, JsonNode row, JsonNode of) {
        expect(row.path("sample").equals(of.path("sample")), line, "is a sample, or not, against its document");
    }

    private void check(String line, JsonNode row) {
        has(line, row, "doc", "kind", "outcome", "severity", "message");
        new ReconciledInvariants(claims, broken).check(line, row);
        Article article = articles.get(row.path("doc").asString());
        if (article == null) {
            broken.add(line + " is of a document without annotations");
            return;
        }
        new RowWalk(article, message -> broken.add(line + " " + message)).check(row);
        sample(line, row, article.row());
    }

    private void problem(String line, JsonNode row) {
        has(line, row, "input", "code", "severity", "message");
        fits(line, row, Problem.class);
        expect(
                row.path("code").asString().matches("[a-z]+\\.[a-z0-9_]+"),
                line,
                "has a code of another form: " + row.path("code"));
    }
}
