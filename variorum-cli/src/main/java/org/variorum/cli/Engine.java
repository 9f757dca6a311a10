package org.variorum.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.core.parse.Parser;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.nlp4j.Nlp4jParser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options about the models, and the pipeline over them. The parser loads while the lexicon is read. */
final class Engine {

    @Option(
            names = "--cache-dir",
            paramLabel = "DIR",
            description = "Where the language models are kept, about 1 GB (default: the user's cache folder).")
    private @Nullable Path cacheDir;

    @Mixin
    private Tables tables = new Tables();

    /** The pipeline; its parser is loading already. */
    Pipeline pipeline(Terminal terminal) {
        Supplier<Parser> parser = parser(terminal);
        return new Pipeline(tables.lexicon(), parser, Main.programVersion());
    }

    private Supplier<Parser> parser(Terminal terminal) {
        Path cache = Optional.ofNullable(cacheDir).orElseGet(Nlp4jParser::standardCache);
        CompletableFuture<Parser> loading =
                CompletableFuture.supplyAsync(() -> Nlp4jParser.load(cache, terminal::preparing));
        return () -> {
            try {
                return loading.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }
}
