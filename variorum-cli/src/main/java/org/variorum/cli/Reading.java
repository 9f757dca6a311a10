package org.variorum.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.RawInput;
import org.variorum.model.Annotations;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

/** Reads all inputs of a command through the pipeline, in order. An id given twice is read once. */
final class Reading {

    private final BatchOptions options;
    private final Terminal terminal;
    private final Inputs inputs;
    private final Map<String, String> seen = new HashMap<>();

    /** Finds the inputs at once, so that one that does not exist is told before anything is written. */
    Reading(BatchOptions options, Terminal terminal) {
        if (options.threads < 1) {
            throw new UserException("--threads needs at least 1, not " + options.threads);
        }
        this.options = options;
        this.terminal = terminal;
        this.inputs = Inputs.of(options.inputs, System.in);
    }

    /** Hands every outcome to {@code sink}; the pipeline that gave them goes back, for what comes after. */
    Pipeline run(BiFunction<Pipeline, RawInput, Outcome> stage, Consumer<Outcome> sink) {
        Pipeline pipeline = options.engine.pipeline(terminal);
        inputs.problems().forEach(problem -> sink.accept(of(problem)));
        terminal.start("Reading", inputs.bytes());
        try (Batch batch = new Batch(options.threads, input -> stage.apply(pipeline, input), done -> {
            terminal.step(done.bytes());
            sink.accept(once(done));
        })) {
            inputs.forEach(batch::add, problem -> sink.accept(of(problem)));
        } finally {
            terminal.close();
        }
        return pipeline;
    }

    private static Outcome of(Problem problem) {
        return new Outcome(Optional.empty(), List.of(), List.of(problem));
    }

    private Outcome once(Batch.Done done) {
        Optional<Annotations> row = done.outcome().annotations();
        if (row.isEmpty()) {
            return done.outcome();
        }
        String earlier = seen.putIfAbsent(row.get().doc(), done.name());
        if (earlier == null) {
            return done.outcome();
        }
        return of(Problem.of(
                        done.name(),
                        "document.id_twice",
                        Severity.WARNING,
                        done.name() + " was left out: its id \"" + row.get().doc() + "\" was already read from "
                                + earlier)
                .inDocument(row.get().doc(), row.get().sample()));
    }
}
