package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.core.pipeline.Outcome;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import org.variorum.model.Speaker;

/** The screen at the end of a run: how much was read, a few claims to look at, and what went wrong. */
final class RunSummary {

    private static final int SHOWN = 4;
    private static final int WIDTH = 100;

    private int documents;
    private int samples;
    private int claims;
    private final Map<EventType, Integer> byType = new TreeMap<>();
    private final List<Claim> shown = new ArrayList<>();
    private final Map<Severity, List<Problem>> problems = new TreeMap<>();

    void add(Outcome outcome) {
        documents += outcome.annotations().isPresent() ? 1 : 0;
        samples += outcome.annotations().filter(row -> row.sample() != null).isPresent() ? 1 : 0;
        claims += outcome.claims().size();
        outcome.claims().forEach(claim -> byType.merge(claim.eventType(), 1, Integer::sum));
        outcome.claims().stream()
                .filter(claim -> shown.size() < SHOWN && !claim.actor().isEmpty())
                .filter(claim ->
                        claim.attribution().size() > 1 && !claim.places().isEmpty())
                .limit(1)
                .forEach(shown::add);
        for (Problem problem : outcome.problems()) {
            problems.computeIfAbsent(problem.severity(), s -> new ArrayList<>()).add(problem);
        }
    }

    void print(PrintWriter out, Path folder) {
        out.println(documents + " articles, " + claims + " claims"
                + (byType.isEmpty()
                        ? ""
                        : ": "
                                + byType.entrySet().stream()
                                        .map(e -> e.getValue() + " " + word(e.getKey()))
                                        .collect(Collectors.joining(", "))));
        if (samples > 0) {
            out.println(samples + " of them are samples: invented reports for trying the program, not to be cited.");
        }
        shown.forEach(claim -> print(out, claim));
        printProblems(out, folder);
        out.println();
        out.println("Written to " + folder + "/: annotations, claims, links, events, checks, problems (.jsonl)");
        out.flush();
    }

    private static void print(PrintWriter out, Claim claim) {
        out.println();
        out.println("  " + cut("“" + claim.quote() + "”"));
        out.println("    " + word(claim.eventType()) + ", "
                + claim.modality().name().toLowerCase(Locale.ROOT) + "   " + Terminal.plain(claim.doc()));
        line(out, "says", claim.attribution().stream().map(RunSummary::name).collect(Collectors.joining(" > ")));
        line(out, "actor", claim.actor().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        line(out, "target", claim.target().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        line(out, "weapon", claim.weapon().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        line(out, "place", claim.places().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        if (claim.date() != null && claim.date().start() != null) {
            line(out, "date", claim.date().start() + " (“" + claim.date().text() + "”)");
        }
    }

    private static String name(Speaker speaker) {
        return speaker.name() == null ? "(unknown)" : speaker.name();
    }

    private static void line(PrintWriter out, String field, String value) {
        if (!value.isEmpty()) {
            out.println("    " + field + ": " + cut(value));
        }
    }

    private void printProblems(PrintWriter out, Path folder) {
        if (problems.isEmpty()) {
            return;
        }
        out.println();
        out.println("Problems: "
                + problems.entrySet().stream()
                        .map(e -> e.getValue().size() + " " + e.getKey().name().toLowerCase(Locale.ROOT)
                                + (e.getValue().size() > 1 ? "s" : ""))
                        .collect(Collectors.joining(", "))
                + "; all in " + folder.resolve("problems.jsonl"));
        problems.getOrDefault(Severity.ERROR, List.of()).stream()
                .limit(SHOWN)
                .forEach(problem -> out.println("  " + cut(problem.message())));
    }

    private static String word(EventType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cut(String words) {
        String plain = Terminal.plain(words);
        if (plain.codePointCount(0, plain.length()) <= WIDTH) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
