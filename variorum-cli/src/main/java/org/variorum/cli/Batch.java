package org.variorum.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.read.RawInput;

/**
 * Works on many inputs with several threads and hands the outcomes on in the inputs' order, holding only a few at a time.
 */
final class Batch implements AutoCloseable {

    /** Inputs read ahead for each thread. */
    private static final int AHEAD = 4;

    private final ExecutorService workers;
    private final int window;
    private final Function<RawInput, Outcome> work;
    private final Consumer<Done> sink;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /** An input's outcome, with the input's name and size for the progress. */
    record Done(String name, int bytes, Outcome outcome) {}

    private record Pending(String name, int bytes, Future<Outcome> outcome) {}

    Batch(int threads, Function<RawInput, Outcome> work, Consumer<Done> sink) {
        AtomicInteger count = new AtomicInteger();
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "variorum-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.window = threads * AHEAD;
        this.work = work;
        this.sink = sink;
    }

    /** Takes one more input; waits while too many are under way. */
    void add(RawInput input) {
        pending.add(new Pending(input.name(), input.bytes().length, workers.submit(() -> work.apply(input))));
        while (pending.size() > window) {
            takeOldest();
        }
    }

    /** Waits for the rest. */
    @Override
    public void close() {
        while (!pending.isEmpty()) {
            takeOldest();
        }
        workers.shutdown();
    }

    private void takeOldest() {
        Pending oldest = pending.remove();
        try {
            sink.accept(new Done(oldest.name, oldest.bytes, oldest.outcome.get()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("failed on " + oldest.name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + oldest.name, e);
        }
    }
}
