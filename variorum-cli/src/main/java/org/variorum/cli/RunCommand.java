package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles and writes everything that was understood. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles, keeps every claim, and lays the accounts of each event side by side: who agrees, who contradicts",
            "on which field, who only repeats. Writes a folder of JSON Lines: annotations, claims, links, events, checks, problems.",
            ""
        },
        footer = {
            "",
            "Example:  ./variorum run samples --out results",
            "A claim is one line of claims.jsonl: what it says, who says it, and the words of every field.",
            "The screen at the end shows the most contested events first. To lay the claims of several runs side by side:",
            "  ./variorum reconcile january/claims.jsonl february/claims.jsonl --out both"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("variorum-out");

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RunSummary summary = new RunSummary(OutputFolder.FILES);
        Reading reading = new Reading(options, new Terminal(err, options.quiet));
        try (OutputFolder folder = new OutputFolder(out, OutputFolder.FILES, err)) {
            Ledger ledger = new Ledger();
            Pipeline pipeline = reading.run(Pipeline::claims, outcome -> {
                write(folder, outcome);
                summary.add(outcome);
                ledger.add(outcome);
            });
            summary.reconciled(ledger.reconciled(pipeline.reconciler(), folder), ledger.claims());
            folder.complete();
        }
        if (!options.quiet) {
            summary.print(spec.commandLine().getOut(), out);
        }
        return 0;
    }

    private static void write(OutputFolder folder, Outcome outcome) {
        outcome.annotations().ifPresent(row -> folder.write("annotations.jsonl", row));
        outcome.claims().forEach(claim -> folder.write("claims.jsonl", claim));
        outcome.problems().forEach(problem -> folder.write("problems.jsonl", problem));
    }
}
