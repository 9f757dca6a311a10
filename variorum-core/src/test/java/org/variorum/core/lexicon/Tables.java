package org.variorum.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Tables for tests. */
public final class Tables {

    private Tables() {}

    /** A table of the given lines, the heading first. */
    public static Table of(String name, String... lines) {
        String text = String.join("\n", lines) + "\n";
        return Table.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The file {@code name} that lies beside {@code test}. */
    public static Table beside(Class<?> test, String name) {
        try (InputStream file = test.getResourceAsStream(name)) {
            return Table.read(name, Objects.requireNonNull(file, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
