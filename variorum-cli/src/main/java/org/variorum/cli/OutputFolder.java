package org.variorum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final String PART = ".part";

    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private boolean whole;
    private boolean closed;

    OutputFolder(Path folder, List<String> names) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                writers.put(name, Files.newBufferedWriter(folder.resolve(name + PART), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UserException(
                    "cannot write to the folder " + folder + " (" + e.getMessage() + "); name another with --out", e);
        }
    }

    /** Adds one row to a file. */
    synchronized void write(String name, Object row) {
        Writer writer = writers.get(name);
        if (writer == null) {
            throw new IllegalArgumentException("not a file of this folder: " + name);
        }
        try {
            writer.write(ContractJson.line(row));
            writer.write('\n');
        } catch (IOException e) {
            throw new UserException(
                    "cannot write to " + folder.resolve(name) + " (" + e.getMessage() + "); is the disk full?", e);
        }
    }

    /** Lets everything written so far reach the disk; nothing to do once closed. */
    synchronized void flush() {
        if (closed) {
            return;
        }
        try {
            for (Writer writer : writers.values()) {
                writer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that all rows are there. */
    synchronized void complete() {
        whole = true;
    }

    /** Closes the files; a complete set takes the place of the last one. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            for (Writer writer : writers.values()) {
                writer.close();
            }
            if (whole) {
                for (String name : writers.keySet()) {
                    Files.move(folder.resolve(name + PART), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UserException("cannot finish the files in " + folder + " (" + e.getMessage() + ")", e);
        }
    }
}
