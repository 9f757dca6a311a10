package org.variorum.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The recipe for the cache entry of the English models: check the jar, then convert its seven files, two at a time. */
final class EnglishModels implements ModelCache.Recipe {

    /** Counts up whenever the files in the cache change their form. */
    private static final int FORM = 1;

    /** The files take 1,026 MB. */
    private static final long BYTES = 1_100_000_000;

    private final ModelsJar jar;

    EnglishModels(ModelsJar jar) {
        this.jar = jar;
    }

    @Override
    public String name() {
        return "nlp4j-" + ModelsJar.SHA_256 + "-" + FORM;
    }

    @Override
    public long bytes() {
        return BYTES;
    }

    @Override
    public void write(Path folder, Progress progress) throws IOException {
        jar.check(new Count("checking the language models", jar.size(), progress)::add);
        long total = 0;
        for (Resource resource : Resource.values()) {
            total += jar.size(resource);
        }
        Count count = new Count("preparing the language models (once)", total, progress);
        ModelConversion conversion = new ModelConversion(jar, folder);
        List<Callable<Resource>> tasks = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            tasks.add(() -> {
                conversion.convert(resource, count::add);
                return resource;
            });
        }
        Tasks.run(tasks);
    }

    /** Bytes of all tasks together. */
    private static final class Count {

        private final String step;
        private final long total;
        private final Progress progress;
        private long done;

        Count(String step, long total, Progress progress) {
            this.step = step;
            this.total = total;
            this.progress = progress;
        }

        synchronized void add(long bytes) {
            done = Math.min(total, done + bytes);
            progress.advanced(step, done, total);
        }
    }
}
