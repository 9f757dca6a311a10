package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of the gazetteers that the user imported, one table each. */
record GazetteerFolder(Path path) {

    private static final String ENDING = ".tsv";

    /**
     * Where it stands unless the user says otherwise: {@code $XDG_DATA_HOME/variorum/gazetteer}, {@code
     * ~/.local/share/variorum/gazetteer}, or on macOS {@code ~/Library/Application Support/variorum/gazetteer}.
     */
    static GazetteerFolder standard() {
        return standard(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static GazetteerFolder standard(Map<String, String> environment, String system, Path home) {
        String set = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!set.isEmpty() && Path.of(set).isAbsolute()) {
            return new GazetteerFolder(Path.of(set, "variorum", "gazetteer"));
        }
        boolean mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
        Path data = home.resolve(mac ? "Library/Application Support" : ".local/share");
        return new GazetteerFolder(data.resolve("variorum").resolve("gazetteer"));
    }

    /** The table that an import called {@code name} writes. */
    Path table(String name) {
        return path.resolve(name + ENDING);
    }

    /** The tables, in the order of their names; none where there is no folder. */
    List<Path> tables() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The bytes of every table. */
    List<byte[]> read() {
        List<byte[]> read = new ArrayList<>();
        for (Path table : tables()) {
            try {
                read.add(Files.readAllBytes(table));
            } catch (IOException e) {
                throw unreadable(table, e);
            }
        }
        return read;
    }

    private static UserException unreadable(Path path, IOException e) {
        return new UserException(
                "cannot read the imported gazetteer " + path + " (" + e.getMessage()
                        + "); import it again, or name another folder with --gazetteer",
                e);
    }
}
