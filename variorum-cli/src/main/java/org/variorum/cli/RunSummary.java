package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.reconcile.Reconciliation;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import org.variorum.model.Speaker;

/** The screen at the end of a run: how much was read, a few claims to look at, and what went wrong. */
final class RunSummary {

    private static final int SHOWN = 4;
    private static final int WIDTH = 118;

    private int claims;
    private final Map<EventType, Integer> byType = new TreeMap<>();
    private final List<Claim> shown = new ArrayList<>();
    private final Map<Severity, List<Problem>> problems = new TreeMap<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> samples = new HashSet<>();
    private final List<String> files;
    private @Nullable EventScreen events;

    /** Of a run that writes {@code files}. */
    RunSummary(List<String> files) {
        this.files = files.stream().map(name -> name.replace(".jsonl", "")).toList();
    }

    void add(Outcome outcome) {
        outcome.annotations().ifPresent(row -> {
            documents.add(row.doc());
            if (row.sample() != null) {
                samples.add(row.doc());
            }
        });
        outcome.claims().forEach(this::add);
        add(outcome.problems());
    }

    void add(Claim claim) {
        documents.add(claim.doc());
        if (claim.sample() != null) {
            samples.add(claim.doc());
        }
        claims++;
        byType.merge(claim.eventType(), 1, Integer::sum);
        boolean telling = claim.attribution().size() > 1
                && !claim.actor().isEmpty()
                && !claim.places().isEmpty();
        if (telling && shown.stream().noneMatch(other -> other.doc().equals(claim.doc())) && shown.size() < SHOWN) {
            shown.add(claim);
        }
    }

    void add(List<Problem> more) {
        for (Problem problem : more) {
            problems.computeIfAbsent(problem.severity(), s -> new ArrayList<>()).add(problem);
        }
    }

    /** The accounts of all claims were laid side by side. */
    void reconciled(Reconciliation found, List<Claim> all) {
        events = new EventScreen(found, all);
    }

    void print(PrintWriter out, Path folder) {
        out.println(documents.size() + " articles, " + claims + " claims"
                + (byType.isEmpty()
                        ? ""
                        : ": "
                                + byType.entrySet().stream()
                                        .map(e -> e.getValue() + " " + ContestedValues.word(e.getKey()))
                                        .collect(Collectors.joining(", "))));
        if (!samples.isEmpty()) {
            out.println(
                    samples.size() + " of them are samples: invented reports for trying the program, not to be cited.");
        }
        Optional.ofNullable(events).ifPresent(screen -> screen.counts().forEach(out::println));
        List<String> side = Optional.ofNullable(events).map(EventScreen::events).orElse(List.of());
        if (side.isEmpty()) {
            shown.forEach(claim -> print(out, claim));
        } else {
            out.println();
            side.forEach(line -> out.println(shortened(line)));
        }
        printFailures(out, folder);
        printProblems(out, folder);
        out.println();
        out.println("Written to " + folder + "/: " + String.join(", ", files) + " (.jsonl)");
        out.flush();
    }

    private static void print(PrintWriter out, Claim claim) {
        out.println();
        out.println("  " + cut("“" + claim.quote() + "”"));
        out.println("    " + ContestedValues.word(claim.eventType()) + ", "
                + claim.modality().name().toLowerCase(Locale.ROOT) + "   " + Terminal.plain(claim.doc()));
        line(out, "says", claim.attribution().stream().map(RunSummary::name).collect(Collectors.joining(" > ")));
        line(out, "actor", claim.actor().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        line(out, "target", claim.target().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        line(out, "weapon", claim.weapon().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        line(out, "place", claim.places().stream().map(a -> a.name()).collect(Collectors.joining("; ")));
        if (claim.date() != null && claim.date().start() != null) {
            String words = claim.date().text();
            line(out, "date", claim.date().start() + (words == null ? "" : " (“" + words + "”)"));
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

    private void printFailures(PrintWriter out, Path folder) {
        List<String> failures =
                Optional.ofNullable(events).map(EventScreen::failures).orElse(List.of());
        if (!failures.isEmpty()) {
            out.println();
            out.println("Checks that fail; all in " + folder.resolve("checks.jsonl"));
            failures.forEach(line -> out.println(shortened(line)));
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

    private static String cut(String words) {
        return shortened(Terminal.plain(words));
    }

    private static String shortened(String plain) {
        return plain.codePointCount(0, plain.length()) <= WIDTH
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
