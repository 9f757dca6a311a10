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

/** Writes the annotations of articles. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and writes what stands in them, before any claim: one JSON line an article.",
            "No article is skipped.",
            ""
        },
        footer = {"", "Example:  ./variorum annotate samples > annotations.jsonl"})
final class AnnotateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write annotations.jsonl and problems.jsonl there (default: standard output, problems to standard error).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        new RowCommand(spec, options, out, "annotations.jsonl")
                .run(
                        Pipeline::annotations,
                        outcome -> outcome.annotations().stream()
                                .<Object>map(row -> row)
                                .toList());
        return 0;
    }
}
