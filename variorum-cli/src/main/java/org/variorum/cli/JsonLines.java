package org.variorum.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;

/** Splits a stream into its lines without holding more than one in memory; blank lines are passed over. */
final class JsonLines {

    /** Of a longer line only this much is kept: the reader refuses it by its length and says so. */
    private static final int KEPT = 5_000_000;

    private JsonLines() {}

    static void split(String name, InputStream stream, boolean sample, Consumer<RawInput> lines) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean blank = true;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                handOn(name, number++, line, blank, sample, lines);
                blank = true;
            } else {
                blank &= b == ' ' || b == '\r' || b == '\t';
                if (line.size() < KEPT) {
                    line.write(b);
                }
            }
        }
        handOn(name, number, line, blank, sample, lines);
    }

    private static void handOn(
            String name,
            int number,
            ByteArrayOutputStream line,
            boolean blank,
            boolean sample,
            Consumer<RawInput> lines) {
        if (!blank) {
            lines.accept(new RawInput(
                    name + ":" + number, Optional.empty(), line.toByteArray(), InputFormat.JSON_RECORD, sample));
        }
        line.reset();
    }
}
