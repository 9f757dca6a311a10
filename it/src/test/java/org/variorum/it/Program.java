package org.variorum.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packed program, started as a process of its own as the launcher starts it. */
final class Program {

    /** Far above what any test needs: reached only where time grows faster than the input, or something hangs. */
    private static final long MINUTES = 5;

    private static final Path ROOT = Path.of(System.getProperty("variorum.root", ".."));

    private final Path folder;
    private final List<String> jvmOptions = new ArrayList<>(List.of("-Xmx3g", "-XX:+UseSerialGC"));
    private Path input = Path.of("/dev/null");

    private Program(Path folder) {
        this.folder = folder;
    }

    /** How a run ended, and what it said. */
    record Ended(int status, String out, String err) {}

    /** A program in a new, empty folder for its files, kept below {@code target} for looking at after a failure. */
    static Program in(String name) {
        Path folder =
                ROOT.resolve("it/target/runs").resolve(name).toAbsolutePath().normalize();
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    old.sorted(Comparator.reverseOrder()).forEach(Program::delete);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program(folder);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code name} of the repository. */
    static Path repository(String name) {
        return ROOT.resolve(name).toAbsolutePath().normalize();
    }

    /** Its own folder, which is also its working directory. */
    Path folder() {
        return folder;
    }

    Program option(String... options) {
        jvmOptions.addAll(List.of(options));
        return this;
    }

    /** Standard input comes out of a file. */
    Program reading(Path file) {
        input = file;
        return this;
    }

    /** Runs a command to its end. */
    Ended run(String... arguments) {
        Path out = folder.resolve("stdout.txt");
        Path err = folder.resolve("stderr.txt");
        try {
            Process process = builder(arguments)
                    .redirectInput(input.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Ended(end(process, err), text(out), text(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command and leaves it running, its standard input in the caller's hands. */
    Process start(String... arguments) throws IOException {
        return builder(arguments)
                .redirectOutput(folder.resolve("stdout.txt").toFile())
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
    }

    private static int end(Process process, Path err) throws IOException {
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError("no end after " + MINUTES + " minutes; it said: " + text(err));
    }

    private ProcessBuilder builder(String... arguments) {
        Path lib = repository("variorum-cli/target/variorum/lib");
        if (!Files.isDirectory(lib)) {
            throw new AssertionError("there is no packed program in " + lib + "; run mvn package or verify, not test");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", lib.resolve("*").toString(), "org.variorum.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
