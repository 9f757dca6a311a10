package org.variorum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.core.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the claims of articles. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and writes their claims, not yet compared with one another: one JSON line a claim.",
            "Articles without any word of conflict are skipped, which is reported.",
            ""
        },
        footer = {"", "Example:  ./variorum claims samples > claims.jsonl"})
final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write claims.jsonl and problems.jsonl there (default: standard output, problems to standard error).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        new RowCommand(spec, options, out, "claims.jsonl").run(Pipeline::claims, outcome -> outcome.claims());
        return 0;
    }
}
