package org.variorum.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads many articles takes. */
final class BatchOptions {

    private static final int MOST_THREADS = 8;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files or folders of .txt, .html, .jsonl; - reads JSON Lines from standard input.")
    List<String> inputs = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Articles worked on at once (default: one a core).")
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--quiet", description = "No progress and no summary.")
    boolean quiet;

    @Mixin
    Engine engine = new Engine();
}
