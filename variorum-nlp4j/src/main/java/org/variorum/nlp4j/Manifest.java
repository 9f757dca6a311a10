package org.variorum.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a finished cache folder holds: each file with its size and SHA-256. It is written last, so a folder without a
 * whole manifest is not finished.
 */
final class Manifest {

    static final String NAME = "MANIFEST.tsv";

    /** Files up to this size are read again at each start; the longer ones, 1 GB of them, are only measured. */
    private static final long READ_AGAIN = 4 << 20;

    private static final String END = "end";

    private record Line(String name, long size, String sha256) {

        static Line of(Path file) throws IOException {
            return new Line(file.getFileName().toString(), Files.size(file), Checksum.of(file));
        }

        String text() {
            return name + "\t" + size + "\t" + sha256;
        }
    }

    private final List<Line> lines;

    private Manifest(List<Line> lines) {
        this.lines = lines;
    }

    /** Lists a folder's files and writes the list into it. */
    static void write(Path folder) throws IOException {
        List<String> text = new ArrayList<>();
        for (Path file : files(folder)) {
            text.add(Line.of(file).text());
        }
        text.add(END);
        Files.write(folder.resolve(NAME), text);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Is the folder finished, with every file there at its full size, and the short files unchanged? */
    static boolean holds(Path folder) {
        return holds(folder, READ_AGAIN);
    }

    /** The same with every byte of every file read. */
    static boolean holdsWholly(Path folder) {
        return holds(folder, Long.MAX_VALUE);
    }

    private static boolean holds(Path folder, long readAgain) {
        try {
            if (!Files.isRegularFile(folder.resolve(NAME))) {
                return false;
            }
            for (Line line : read(folder).lines) {
                Path file = folder.resolve(line.name);
                if (!Files.isRegularFile(file) || Files.size(file) != line.size) {
                    return false;
                }
                if (line.size <= readAgain && !Checksum.of(file).equals(line.sha256)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Manifest read(Path folder) throws IOException {
        List<String> text = Files.readAllLines(folder.resolve(NAME));
        if (text.size() < 2 || !text.get(text.size() - 1).equals(END)) {
            throw new IOException("an unfinished manifest in " + folder);
        }
        List<Line> lines = new ArrayList<>();
        for (String line : text.subList(0, text.size() - 1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || !cells[1].matches("[0-9]{1,18}")) {
                throw new IOException("a broken manifest in " + folder + ": " + line);
            }
            lines.add(new Line(cells[0], Long.parseLong(cells[1]), cells[2]));
        }
        return new Manifest(lines);
    }
}
