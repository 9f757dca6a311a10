package org.variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

/**
 * The inputs that the user names: files, folders and standard input, read one after another. Folders are walked in the
 * order of their names, through symbolic links too. Below a folder that holds a file named {@code SAMPLE} everything is a
 * sample; a folder that holds {@code .variorumignore} is left out, and so are the files that an earlier run wrote into it.
 */
final class Inputs {

    private static final String SAMPLE_MARK = "SAMPLE";
    private static final String IGNORE_MARK = ".variorumignore";

    /** A file larger than this is not read into memory; the reader's own limit per document is far lower. */
    private static final long LARGEST_FILE = 1_000_000_000;

    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final boolean standardInput;
    private final InputStream in;
    private long bytes;

    private Inputs(boolean standardInput, InputStream in) {
        this.standardInput = standardInput;
        this.in = in;
    }

    /** Finds the files; an input that does not exist is the user's mistake and stops everything at once. */
    static Inputs of(List<String> names, InputStream in) {
        Inputs inputs = new Inputs(names.contains("-"), in);
        for (String name : names) {
            if (!name.equals("-")) {
                inputs.add(Path.of(name));
            }
        }
        return inputs;
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            throw new UserException("there is no file or folder " + path + "; check the name");
        }
        try {
            Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(path));
        } catch (IOException e) {
            throw new UserException("cannot read " + path + " (" + e.getMessage() + ")", e);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path named;

        Walk(Path named) {
            this.named = named;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean left = Files.exists(folder.resolve(IGNORE_MARK)) || (isHidden(folder) && !folder.equals(named));
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean found = !file.equals(named);
            if (found && (isHidden(file) || name(file).equals(SAMPLE_MARK) || isOutput(file))) {
                return FileVisitResult.CONTINUE;
            }
            if (InputFormat.ofFileName(name(file)).isEmpty()) {
                problems.add(Problem.of(
                        file.toString(),
                        "input.unknown_format",
                        Severity.NOTE,
                        file + " was left out: only .txt, .html and .jsonl are read"));
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                problems.add(unreadable(file, "it is no regular file"));
                return FileVisitResult.CONTINUE;
            }
            files.add(file);
            bytes += attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problems.add(unreadable(file, reason(failure)));
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".") && name(path).length() > 2;
    }

    /** Did a run write this file? Its rows hold texts, but they are no articles. */
    private static boolean isOutput(Path file) {
        return OutputFolder.isOneOfThem(name(file))
                && (Files.exists(file.resolveSibling("problems.jsonl"))
                        || Files.exists(file.resolveSibling("problems.jsonl.part")));
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    /** Java names no more than the file for some failures. */
    private static String reason(IOException failure) {
        return failure instanceof FileSystemException named && named.getReason() == null
                ? failure.getClass().getSimpleName()
                : String.valueOf(failure.getMessage());
    }

    private static Problem unreadable(Path file, String reason) {
        return Problem.of(
                file.toString(),
                "input.unreadable",
                Severity.ERROR,
                file + " cannot be read (" + reason + "); check that it exists and may be read");
    }

    /** The bytes of all files; standard input is not counted. */
    long bytes() {
        return bytes;
    }

    /** Problems met while looking for files. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Reads every input in order and hands it on, one at a time. */
    void forEach(Consumer<RawInput> inputs, Consumer<Problem> unread) {
        files.sort(null);
        for (Path file : files) {
            try {
                read(file, inputs);
            } catch (IOException e) {
                unread.accept(unreadable(file, reason(e)));
            }
        }
        if (standardInput) {
            try {
                JsonLines.split("standard input", in, false, inputs);
            } catch (IOException e) {
                unread.accept(Problem.of("standard input", "input.unreadable", Severity.ERROR, e.toString()));
            }
        }
    }

    private static void read(Path file, Consumer<RawInput> inputs) throws IOException {
        InputFormat format = InputFormat.ofFileName(name(file)).orElseThrow();
        boolean sample = isSample(file);
        if (format == InputFormat.JSON_RECORD) {
            try (InputStream stream = Files.newInputStream(file)) {
                JsonLines.split(file.toString(), stream, sample, inputs);
            }
            return;
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("larger than " + LARGEST_FILE + " bytes");
        }
        boolean named = format == InputFormat.TEXT || sample;
        Optional<String> id = named ? Optional.of(stem(name(file))) : Optional.empty();
        inputs.accept(new RawInput(file.toString(), id, Files.readAllBytes(file), format, sample));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Does a folder above the file mark everything in it as samples? */
    private static boolean isSample(Path file) {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(SAMPLE_MARK))) {
                return true;
            }
        }
        return false;
    }
}
