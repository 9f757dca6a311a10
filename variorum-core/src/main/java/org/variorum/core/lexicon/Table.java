package org.variorum.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Sha256;

/**
 * A tab-separated table of the lexicon: UTF-8, a header row, one entry a line, lines that begin with "#" left out. It is
 * read strictly: malformed UTF-8, a row of the wrong width or an unknown column stop the program, since they are our own
 * mistakes and not the user's.
 */
public final class Table {

    private final String name;
    private final List<Row> rows;
    private final String sha256;

    private Table(String name, List<Row> rows, String sha256) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.sha256 = sha256;
    }

    /** A line of a table, its cells by column. */
    public record Row(String table, int line, Map<String, String> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** The cell under {@code column}; empty if nothing stands there. */
        public String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException(table + " has no column \"" + column + "\"");
            }
            return cell;
        }

        /** The cell's parts between bars; none for an empty cell. */
        public List<String> list(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }
    }

    /** The table {@code lexicon/<name>.tsv} on the class path. */
    public static Table load(String name) {
        return read(name, resource("/lexicon/" + name + ".tsv"));
    }

    /** The bytes of a table that the program carries. */
    static byte[] resource(String path) {
        try (InputStream stream = Table.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the lexicon table " + path + " is missing from the program");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the lexicon table " + path + " cannot be read", e);
        }
    }

    /** The table in {@code bytes}. */
    public static Table read(String name, byte[] bytes) {
        String[] lines = decoded(name, bytes).split("\n", -1);
        List<Row> rows = new ArrayList<>();
        String[] header = header(name, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                rows.add(row(name, i + 1, header, lines[i].split("\t", -1)));
            }
        }
        return new Table(name, rows, Sha256.of(bytes));
    }

    private static String[] header(String name, String line) {
        String[] header = Arrays.stream(line.split("\t", -1)).map(String::strip).toArray(String[]::new);
        boolean fits = Arrays.stream(header).distinct().count() == header.length
                && Arrays.stream(header).noneMatch(String::isEmpty);
        if (!fits) {
            throw new IllegalStateException(
                    name + ":1 has a column without a name, or two of one name: " + String.join(", ", header));
        }
        return header;
    }

    private static Row row(String name, int line, String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalStateException(
                    name + ":" + line + " has " + cells.length + " cells, the header " + header.length);
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            byColumn.put(header[i], cells[i].strip());
        }
        return new Row(name, line, byColumn);
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("the lexicon table " + name + " is not UTF-8", e);
        }
    }

    /** The table's name, without folder and ending. */
    public String name() {
        return name;
    }

    /** Its entries in the file's order. */
    public List<Row> rows() {
        return rows;
    }

    /** The fingerprint of the file. */
    public String sha256() {
        return sha256;
    }
}
