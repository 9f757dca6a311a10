package org.variorum.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** A recipe of two short files; its log beside the cache counts how often any process made them. */
final class FakeModels implements ModelCache.Recipe {

    static final String NAME = "fake-1";

    private final Path log;
    private final long millis;
    private final AtomicInteger made = new AtomicInteger();

    FakeModels(Path log, long millis) {
        this.log = log;
        this.millis = millis;
    }

    /** Makes the entry once in a process of its own: cache, log, milliseconds to spend half-way. */
    public static void main(String[] arguments) {
        new ModelCache(Path.of(arguments[0]))
                .entry(new FakeModels(Path.of(arguments[1]), Long.parseLong(arguments[2])), Progress.NONE);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long bytes() {
        return 1000;
    }

    @Override
    public void write(Path folder, Progress progress) throws IOException {
        made.incrementAndGet();
        Files.writeString(folder.resolve("first"), "first content");
        Files.writeString(log, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        pause();
        Files.writeString(folder.resolve("second"), "second content");
    }

    int made() {
        return made.get();
    }

    private void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
