package org.variorum.nlp4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of the small tables that are packed beside the classes. */
final class TableRows {

    private TableRows() {}

    /** The cells of each row of a table, without its heading; a table that is not there is a fault of the program. */
    static List<String[]> of(String table) {
        try (InputStream in = TableRows.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the table " + table + " is not in the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
