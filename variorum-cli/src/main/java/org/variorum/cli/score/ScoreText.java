package org.variorum.cli.score;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.cli.score.ScoreReport.FieldFigures;
import org.variorum.cli.score.ScoreReport.Negatives;
import org.variorum.model.ContractJson;
import org.variorum.model.EventType;

/** A report as text: tables for people, or one JSON object for programs. */
public final class ScoreText {

    private static final int LONGEST_QUOTE = 160;

    /** Line breaks, and control characters by which a text could write to the terminal. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\s\\p{Cntrl}]+");

    private ScoreText() {}

    /**
     * The tables; the last line is not ended.
     *
     * @param misses how many of each sort of miss to list; 0 for none
     */
    public static String print(ScoreReport report, int misses) {
        if (misses < 0) {
            throw new IllegalArgumentException("a number of misses is not negative: " + misses);
        }
        StringBuilder text = new StringBuilder();
        claims(text, report);
        fields(text, report.fields());
        negatives(text, report.negatives());
        list(
                text,
                "QUOTES NOT IN THE TEXT (missed unless neutral)",
                report.unlocated(),
                report.unlocated().size(),
                entry -> entry.where() + "  " + entry.gold() + "  " + quoted(entry.quote()));
        list(text, "MISSED CLAIMS", report.missed(), misses, ScoreText::missed);
        list(text, "WRONG FIELDS", report.mistaken(), misses, ScoreText::mistaken);
        list(
                text,
                "FALSE CLAIMS",
                report.falseClaims(),
                misses,
                entry -> entry.claim() + "  " + entry.doc() + "  " + Row.wireName(entry.eventType()) + "  "
                        + quoted(entry.quote()));
        text.append("\nNames are compared without a table of aliases: not comparable with figures of another scorer.");
        return text.toString();
    }

    /** The whole report as one JSON object on one line, with all misses; figures that do not exist are left out. */
    public static String json(ScoreReport report) {
        return ContractJson.line(report);
    }

    private static void claims(StringBuilder text, ScoreReport report) {
        ScoreReport.Claims claims = report.claims();
        Tally tally = claims.tally();
        text.append(String.format(Locale.ROOT, "CLAIMS      gold  neutral   system        P       R      F1\n"));
        text.append(String.format(
                Locale.ROOT,
                "        %8.0f %8d %8.0f  %7s %7s %7s\n",
                tally.gold(),
                claims.neutral(),
                tally.system(),
                figure(tally.precision()),
                figure(tally.recall()),
                figure(tally.f1())));
        text.append(String.format(
                Locale.ROOT,
                "  found %d with the right type, %d with one often confused (half credit), %d with a wrong type (none)\n",
                claims.full(),
                claims.half(),
                claims.wrongType()));
        text.append(String.format(
                Locale.ROOT,
                "  system claims left out: %d that count neither way, %d in documents without gold\n",
                claims.ignored(),
                claims.elsewhere()));
        if (!report.unread().isEmpty()) {
            text.append("  documents that were not read (their claims are missed): ")
                    .append(String.join(", ", report.unread()))
                    .append('\n');
        }
    }

    private static void fields(StringBuilder text, List<FieldFigures> fields) {
        text.append('\n').append(row("FIELDS", "pairs", "accuracy", "stated", "P", "R", "F1"));
        for (FieldFigures field : fields) {
            text.append(row(
                    field.field(),
                    Integer.toString(field.pairs()),
                    figure(field.accuracy()),
                    figure(field.statedAccuracy()),
                    figure(field.elements().precision()),
                    figure(field.elements().recall()),
                    figure(field.elements().f1())));
        }
        text.append("  accuracy: share of matched pairs that agree; stated: of those where the gold states a value;\n")
                .append("  P, R, F1: single values over all claims, missed and false ones too\n");
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-16s %7s %9s %8s %7s %7s %7s\n", cells);
    }

    private static void negatives(StringBuilder text, Negatives negatives) {
        text.append(String.format(
                Locale.ROOT,
                "\nNEGATIVES  claims out of %d passages that must yield none: %d (must be 0); %d passages not in the text\n",
                negatives.passages(),
                negatives.hits().size(),
                negatives.absent()));
        negatives
                .hits()
                .forEach(hit -> text.append("  ")
                        .append(hit.claim() + "  " + hit.doc() + "  " + quoted(hit.quote()) + "  (" + hit.why()
                                + ")\n"));
    }

    private static <E> void list(
            StringBuilder text, String title, List<E> entries, int limit, Function<E, String> line) {
        if (entries.isEmpty() || limit == 0) {
            return;
        }
        text.append('\n').append(title);
        text.append(limit < entries.size() ? " (" + limit + " of " + entries.size() + ")\n" : "\n");
        entries.stream()
                .limit(limit)
                .forEach(entry -> text.append("  ").append(line.apply(entry)).append('\n'));
    }

    private static String missed(ScoreReport.Missed entry) {
        String line = entry.gold() + "  " + Row.wireName(entry.eventType()) + "  " + quoted(entry.quote());
        EventType type = entry.nearestType();
        return type == null ? line : line + "\n      read as " + Row.wireName(type) + " by " + entry.nearest();
    }

    private static String mistaken(ScoreReport.Mistaken entry) {
        StringBuilder text = new StringBuilder(entry.gold() + " ~ " + entry.claim() + "  " + quoted(entry.quote()));
        entry.differences()
                .forEach(found -> text.append("\n      ")
                        .append(found.field() + ": gold " + found.gold() + " | system " + found.system()));
        return text.toString();
    }

    private static String quoted(String quote) {
        String line = UNPRINTED.matcher(quote).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? '"' + line + '"'
                : '"' + line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "...\"";
    }

    private static String figure(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
