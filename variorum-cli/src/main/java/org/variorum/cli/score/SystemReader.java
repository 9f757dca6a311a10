package org.variorum.cli.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the folder that a run wrote: texts out of {@code annotations.jsonl}, claims out of {@code claims.jsonl}. */
final class SystemReader {

    private SystemReader() {}

    /** The texts of those of {@code docs} that the run read, by document. */
    static Map<String, DocumentText> texts(Path folder, Set<String> docs) {
        Path file = folder.resolve("annotations.jsonl");
        Map<String, DocumentText> texts = new LinkedHashMap<>();
        Map<String, String> seen = new HashMap<>();
        Row.readAll(file, row -> {
            String doc = row.text("doc");
            row.once("document", doc, seen);
            if (docs.contains(doc)) {
                texts.put(
                        doc,
                        new DocumentText(
                                row.optionalText("text").orElseThrow(() -> row.wrong("field \"text\" is missing"))));
            }
        });
        if (texts.isEmpty()) {
            throw new ScoreInputException(file.toString(), "holds none of the gold's " + docs.size() + " documents");
        }
        return texts;
    }

    /**
     * All claims of the run in the order of the file; those of {@code docs} are checked against the texts.
     *
     * @param texts the texts of those of {@code docs} that were read
     */
    static List<SystemClaim> claims(Path folder, Set<String> docs, Map<String, DocumentText> texts) {
        List<SystemClaim> found = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        Row.readAll(folder.resolve("claims.jsonl"), row -> {
            SystemClaim claim = new SystemClaim(
                    row.text("id"), row.text("doc"), row.text("quote"), row.span(), FactsReader.read(row));
            row.once("claim", claim.id(), seen);
            DocumentText text = texts.get(claim.doc());
            if (text != null) {
                text.mustHold(row.where(), claim.span(), claim.quote());
            } else if (docs.contains(claim.doc())) {
                throw row.wrong("no annotations for the document \"" + claim.doc() + "\"");
            }
            found.add(claim);
        });
        return found;
    }
}
