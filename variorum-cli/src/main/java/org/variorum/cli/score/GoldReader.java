package org.variorum.cli.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Span;
import tools.jackson.databind.JsonNode;

/** Reads a folder of gold annotation: {@code claims.jsonl} and, if it is there, {@code negatives.jsonl}. */
final class GoldReader {

    private GoldReader() {}

    /** The claims in the order of the file; places that are only quoted are still open. */
    static List<GoldClaim> claims(Path folder) {
        Path file = folder.resolve("claims.jsonl");
        List<GoldClaim> found = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        Row.readAll(file, row -> {
            GoldClaim claim = claim(row);
            row.once("claim", claim.id(), seen);
            found.add(claim);
        });
        if (found.isEmpty()) {
            throw new ScoreInputException(file.toString(), "holds no claim to compare with");
        }
        return found;
    }

    private static GoldClaim claim(Row row) {
        Facts facts = FactsReader.read(row);
        return new GoldClaim(
                row.where(),
                row.text("id"),
                row.text("doc"),
                row.text("quote"),
                span(row),
                facts,
                row.flag("ambiguous") || row.flag("boilerplate"),
                unjudged(row, facts));
    }

    private static @Nullable Span span(Row row) {
        return row.has("start") || row.has("end") ? row.span() : null;
    }

    /** Fields the reader was in doubt about, a date known only from elsewhere, and a target that is named as not hit. */
    private static Set<String> unjudged(Row row, Facts facts) {
        Set<String> names = new HashSet<>();
        for (JsonNode name : row.list("ambiguous_fields")) {
            if (!name.isString()) {
                throw row.wrong("field \"ambiguous_fields\" must hold names of fields, found " + name);
            }
            names.add(name.stringValue());
        }
        if (row.flag("date_external")) {
            names.add("date");
        }
        if (facts.target().stream().anyMatch(target -> target.label().startsWith("not "))) {
            names.add("target");
        }
        return names;
    }

    /** The passages that must yield no claim, in the order of the file; none if there is no such file. */
    static List<Negative> negatives(Path folder) {
        Path file = folder.resolve("negatives.jsonl");
        List<Negative> found = new ArrayList<>();
        if (Files.exists(file)) {
            Row.readAll(file, row -> found.add(negative(row)));
        }
        return found;
    }

    private static Negative negative(Row row) {
        Span span = span(row);
        return new Negative(
                row.text("doc"),
                span == null ? row.text("quote") : null,
                span,
                row.optionalText("why").orElse(""));
    }
}
