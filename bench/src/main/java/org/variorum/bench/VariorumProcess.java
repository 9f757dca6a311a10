package org.variorum.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Our packed program, timed from outside as a user would start it: once over one short article, which is nearly all
 * starting and loading, and once over the file. The difference is the time for the articles.
 */
final class VariorumProcess {
    private static final String SHORT_ARTICLE =
            "{\"id\":\"warm\",\"text\":\"Two rockets hit a depot near Homs on Tuesday, the ministry said.\"}\n";
    private static final int SAMPLE_MILLISECONDS = 50;

    private final Path lib;
    private final String heap;
    private final Path out;

    VariorumProcess(Path lib, String heap, Path out) {
        this.lib = lib;
        this.heap = heap;
        this.out = out;
    }

    Figures run(Path file) throws IOException, InterruptedException {
        List<Article> articles = Article.all(file);
        long words = articles.stream().mapToLong(Article::words).sum();
        Path one = Files.writeString(out.resolve("one.jsonl"), SHORT_ARTICLE);
        once(one, "first"); // may fill the cache of models; not counted
        Usage load = once(one, "load");
        Usage whole = once(file, "whole");
        return new Figures(
                "Variorum",
                articles.size(),
                words,
                whole.seconds - load.seconds,
                load.seconds,
                whole.cpuSeconds,
                whole.peakMegabytes,
                words - Article.wordsInSentences(out.resolve("whole/annotations.jsonl")));
    }

    private record Usage(double seconds, double cpuSeconds, long peakMegabytes) {}

    private Usage once(Path file, String name) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command(file, name))
                .redirectErrorStream(true)
                .redirectOutput(out.resolve(name + ".log").toFile())
                .start();
        long peak = 0;
        Duration cpu = Duration.ZERO;
        do {
            peak = Math.max(peak, PeakMemory.megabytes(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        } while (!process.waitFor(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - began) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("variorum ended with " + process.exitValue() + "; see " + out.resolve(name + ".log"));
        }
        return new Usage(seconds, cpu.toMillis() / 1e3, peak);
    }

    private List<String> command(Path file, String name) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                lib + File.separator + "*",
                "org.variorum.cli.Main",
                "run",
                file.toString(),
                "--threads",
                "1",
                "--out",
                out.resolve(name).toString());
    }
}
