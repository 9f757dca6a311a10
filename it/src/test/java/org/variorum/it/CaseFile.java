package org.variorum.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the files of cases that lie beside the tests. */
final class CaseFile {

    private CaseFile() {}

    static byte[] bytes(String name) {
        try (InputStream file = CaseFile.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** The cells of each row behind the remarks and the heading. */
    static List<String[]> rows(String name) {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
