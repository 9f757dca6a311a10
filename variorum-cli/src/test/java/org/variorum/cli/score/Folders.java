package org.variorum.cli.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.variorum.model.ContractJson;

/** The two folders that a score is made of, written by a test. */
record Folders(Path out, Path gold) {

    static Folders in(Path folder) {
        return new Folders(create(folder.resolve("out")), create(folder.resolve("gold")));
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folders read(String doc, String text) {
        return read(Map.of(doc, text));
    }

    Folders read(Map<String, String> texts) {
        return write(
                out.resolve("annotations.jsonl"),
                texts.entrySet().stream()
                        .map(entry -> ContractJson.line(Map.of("doc", entry.getKey(), "text", entry.getValue())))
                        .toList());
    }

    Folders wrote(ClaimLine... claims) {
        return wrote(List.of(claims));
    }

    Folders wrote(List<ClaimLine> claims) {
        return write(out.resolve("claims.jsonl"), claims);
    }

    Folders gold(ClaimLine... claims) {
        return gold(List.of(claims));
    }

    Folders gold(List<ClaimLine> claims) {
        return write(gold.resolve("claims.jsonl"), claims);
    }

    /** Passages as JSON; single quotes stand for double ones. */
    Folders negatives(String... lines) {
        return write(
                gold.resolve("negatives.jsonl"),
                List.of(lines).stream().map(line -> line.replace('\'', '"')).toList());
    }

    private Folders write(Path file, List<?> lines) {
        try {
            Files.writeString(
                    file,
                    String.join("", lines.stream().map(line -> line + "\n").toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ScoreReport score() {
        return Scoring.score(out, gold);
    }
}
