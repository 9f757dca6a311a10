package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.ContractJson;

/**
 * A folder of JSON Lines. Rows go to files that end in {@code .part} and take their own names only when all is written, so
 * that an interrupted run leaves the last whole result as it was, and its own rows beside it.
 */
final class OutputFolder implements AutoCloseable {

    /** Everything that a whole run writes. */
    static final List<String> FILES = List.of(
            "annotations.jsonl", "claims.jsonl", "links.jsonl", "events.jsonl", "checks.jsonl", "problems.jsonl");

    private static final String PART = ".part";

    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private final Thread onInterrupt;
    private boolean whole;
    private boolean ended;

    /** Opens the files; {@code err} is told if the process is stopped before all is written. */
    OutputFolder(Path folder, List<String> names, PrintWriter err) {
        this.folder = folder;
        this.onInterrupt = new Thread(() -> interrupted(err), "variorum-interrupt");
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                writers.put(name, Files.newBufferedWriter(folder.resolve(name + PART), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UserException(
                    "cannot write to the folder " + folder + " (" + e.getMessage() + "); name another with --out", e);
        }
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Adds one row to a file. Once the process is being stopped nothing is added, so that every line stays whole. */
    synchronized void write(String name, Object row) {
        Writer writer = writers.get(name);
        if (writer == null) {
            throw new IllegalArgumentException("not a file of this folder: " + name);
        }
        if (ended) {
            return;
        }
        try {
            writer.write(ContractJson.line(row));
            writer.write('\n');
        } catch (IOException e) {
            throw new UserException(
                    "cannot write to " + folder.resolve(name) + " (" + e.getMessage() + "); is the disk full?", e);
        }
    }

    /** The process is being stopped: what was written so far reaches the disk, under the names that end in {@code .part}. */
    synchronized void interrupted(PrintWriter err) {
        if (ended) {
            return;
        }
        ended = true;
        try {
            for (Writer writer : writers.values()) {
                writer.flush();
            }
            err.println("variorum: interrupted; what was read so far stands in " + folder + "/*" + PART);
        } catch (IOException e) {
            err.println("variorum: interrupted, and cannot write to " + folder + " (" + e.getMessage() + ")");
        }
        err.flush();
    }

    /** Says that all rows are there. */
    synchronized void complete() {
        whole = true;
    }

    /** Closes the files; a complete set takes the place of the last one. */
    @Override
    public synchronized void close() {
        boolean interrupted = ended;
        ended = true;
        try {
            for (Writer writer : writers.values()) {
                writer.close();
            }
            if (whole && !interrupted) {
                for (String name : writers.keySet()) {
                    Files.move(folder.resolve(name + PART), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UserException("cannot finish the files in " + folder + " (" + e.getMessage() + ")", e);
        } finally {
            forget(onInterrupt);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The process is being stopped: the hook finds the files ended and does nothing.
        }
    }

    /** Is {@code name} that of a file of a run, whole or not? */
    static boolean isOneOfThem(String name) {
        return FILES.contains(name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name);
    }
}
