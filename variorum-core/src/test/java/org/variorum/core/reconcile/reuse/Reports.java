package org.variorum.core.reconcile.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.ActorKind;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.ContractJson;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** The project's own sample articles, and texts made from them, read without a parser's model. */
final class Reports {

    private static final Path SAMPLES = Path.of("..", "samples", "articles");

    private static final Pipeline PIPELINE = new Pipeline(Lexicon.load(), PlainSentences::new, "test");

    /** A single capitalised word before a word of saying. */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?<=[\\p{Ll},.;\"”][ -]|\\n)(?<name>\\p{Lu}\\p{Ll}{3,15})(?= (?:said|told|stated|added|dismissed)\\b)");

    private Reports() {}

    /**
     * A report as it may be changed.
     *
     * @param day ISO day; empty for none
     * @param paragraphs those of its body, each a list of sentences
     */
    record Report(String id, String outlet, String day, List<List<String>> paragraphs) {

        Report {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        Report as(String newId, String newOutlet, String newDay) {
            return new Report(newId, newOutlet, newDay, paragraphs);
        }

        Report with(List<List<String>> changed) {
            return new Report(id, outlet, day, changed);
        }

        List<String> sentences() {
            return paragraphs.stream().flatMap(List::stream).toList();
        }

        /** The rows that the program's own reading gives. */
        Annotations read() {
            String text = String.join(
                    "\n\n", paragraphs.stream().map(p -> String.join(" ", p)).toList());
            return Reports.read(id, outlet, day, text);
        }
    }

    static Annotations read(String id, String outlet, String day, String text) {
        List<String> fields = new ArrayList<>(List.of("\"id\":" + quoted(id), "\"text\":" + quoted(text)));
        if (!outlet.isEmpty()) {
            fields.add("\"outlet\":" + quoted(outlet));
        }
        if (!day.isEmpty()) {
            fields.add("\"published\":" + quoted(day));
        }
        String row = "{" + String.join(",", fields) + "}";
        return rows(new RawInput(
                id, Optional.empty(), row.getBytes(StandardCharsets.UTF_8), InputFormat.JSON_RECORD, false));
    }

    private static String quoted(String text) {
        return ContractJson.mapper().writeValueAsString(text);
    }

    private static Annotations rows(RawInput input) {
        Annotations rows = PIPELINE.annotations(input).annotations().orElseThrow();
        return with(rows, rows.doc(), speakers(rows));
    }

    /** The actors of the tables, and the surnames beside a word of saying, as a tagger of names would find them. */
    private static List<ActorMention> speakers(Annotations rows) {
        List<ActorMention> actors = new ArrayList<>(rows.actors());
        Matcher speaker = SPEAKER.matcher(rows.text());
        while (speaker.find()) {
            int start = rows.text().codePointCount(0, speaker.start("name"));
            int end = start + speaker.group("name").length();
            boolean known = rows.actors().stream().anyMatch(actor -> actor.start() < end && start < actor.end())
                    || rows.places().stream().anyMatch(place -> place.start() < end && start < place.end());
            if (!known) {
                String name = speaker.group("name");
                actors.add(new ActorMention(start, end, name, null, name, ActorKind.PERSON, null, "test.speaker"));
            }
        }
        return actors;
    }

    /** The samples as they are read, by their ids. */
    static List<Annotations> samples() {
        List<Annotations> rows = new ArrayList<>();
        for (String line : lines("wire.jsonl")) {
            rows.add(rows(input("wire.jsonl", line, InputFormat.JSON_RECORD)));
        }
        for (String file : List.of(
                "s01-dispatch-harbour.html", "s04-denial.html", "s06a-twin-saraqib.html", "s08-page-date.html")) {
            rows.add(named(rows(input(file, String.join("\n", lines(file)), InputFormat.HTML)), file));
        }
        for (String file : List.of("s02-dispatch-lakeland.txt", "s07-shares.txt", "s09-karabakh.txt")) {
            rows.add(named(rows(input(file, String.join("\n", lines(file)), InputFormat.TEXT)), file));
        }
        rows.sort(java.util.Comparator.comparing(Annotations::doc));
        return rows;
    }

    /** The rows under the file's name, in the place of the hash that a file without an id is called by. */
    private static Annotations named(Annotations rows, String file) {
        return with(rows, file.substring(0, file.lastIndexOf('.')), rows.actors());
    }

    private static Annotations with(Annotations rows, String id, List<ActorMention> actors) {
        return new Annotations(
                id,
                rows.sha256(),
                rows.sourceSha256(),
                rows.text(),
                rows.language(),
                rows.title(),
                rows.url(),
                rows.outlet(),
                rows.published(),
                rows.zones(),
                rows.sentences(),
                rows.times(),
                rows.places(),
                rows.quantities(),
                actors,
                rows.systems(),
                rows.media(),
                rows.attributions(),
                rows.version(),
                rows.sample());
    }

    private static RawInput input(String name, String text, InputFormat format) {
        return new RawInput(name, Optional.empty(), text.getBytes(StandardCharsets.UTF_8), format, true);
    }

    private static List<String> lines(String file) {
        try (Stream<String> lines = Files.lines(SAMPLES.resolve(file))) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a sample as a report that may be changed; lines of three words and fewer are left out. */
    static Report report(Annotations row) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (Zone zone : row.zones()) {
            if (zone.kind() == ZoneKind.BODY) {
                Arrays.stream(sub(row.text(), zone.start(), zone.end()).split("\\n+", -1))
                        .map(paragraph -> sentences(paragraph.strip()))
                        .filter(sentences -> !sentences.isEmpty())
                        .forEach(paragraphs::add);
            }
        }
        String outlet = row.outlet() == null || row.outlet().name() == null
                ? ""
                : row.outlet().name();
        String day = row.published() == null || row.published().start() == null
                ? ""
                : row.published().start();
        return new Report(row.doc(), outlet, day, paragraphs);
    }

    private static List<String> sentences(String paragraph) {
        return new PlainSentences()
                .parse(paragraph, List.of()).stream()
                        .filter(sentence -> sentence.tokens().size() > 5)
                        .map(sentence -> sentence.span().of(paragraph))
                        .toList();
    }

    static String sub(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
