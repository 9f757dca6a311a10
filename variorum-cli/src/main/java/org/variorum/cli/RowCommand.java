package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.RawInput;
import org.variorum.model.ContractJson;
import picocli.CommandLine.Model.CommandSpec;

/** Writes one kind of row, to a folder or to standard output. */
final class RowCommand {

    private static final String PROBLEMS = "problems.jsonl";

    private final CommandSpec spec;
    private final BatchOptions options;
    private final @Nullable Path out;
    private final String file;

    RowCommand(CommandSpec spec, BatchOptions options, @Nullable Path out, String file) {
        this.spec = spec;
        this.options = options;
        this.out = out;
        this.file = file;
    }

    void run(BiFunction<Pipeline, RawInput, Outcome> stage, Function<Outcome, ? extends List<?>> rows) {
        PrintWriter err = spec.commandLine().getErr();
        Reading reading = new Reading(options, new Terminal(err, options.quiet || out == null));
        if (out == null) {
            PrintWriter standard = spec.commandLine().getOut();
            reading.run(stage, outcome -> {
                rows.apply(outcome).forEach(row -> standard.print(ContractJson.line(row) + "\n"));
                outcome.problems().forEach(problem -> err.println("variorum: " + Terminal.plain(problem.message())));
            });
            standard.flush();
            return;
        }
        try (OutputFolder folder = new OutputFolder(out, List.of(file, PROBLEMS), err)) {
            reading.run(stage, outcome -> {
                rows.apply(outcome).forEach(row -> folder.write(file, row));
                outcome.problems().forEach(problem -> folder.write(PROBLEMS, problem));
            });
            folder.complete();
        }
    }
}
