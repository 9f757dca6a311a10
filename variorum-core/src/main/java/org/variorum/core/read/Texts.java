package org.variorum.core.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

/** Bytes to text, with a problem for whatever is odd about them. A byte order mark stays: offsets index the user's file. */
final class Texts {

    /** The longest document read: some forty times the longest article of the development sets. */
    static final int LARGEST_BYTES = 4_000_000;

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Texts() {}

    /** A text, or none, with the problems met. */
    record Decoded(Optional<String> text, List<Problem> problems) {}

    static Decoded decode(RawInput input) {
        byte[] bytes = input.bytes();
        if (bytes.length == 0) {
            return refused(input, "input.empty", "is empty; nothing was read");
        }
        if (bytes.length > LARGEST_BYTES) {
            return refused(
                    input,
                    "input.too_large",
                    "has " + bytes.length + " bytes, more than the " + LARGEST_BYTES
                            + " of one document; split it into one file an article");
        }
        if (isBinary(bytes)) {
            return refused(input, "input.binary", "is not text (it holds NUL bytes); convert it to text or HTML first");
        }
        int invalid = firstInvalidByte(bytes);
        if (invalid < 0) {
            return new Decoded(Optional.of(new String(bytes, StandardCharsets.UTF_8)), List.of());
        }
        Problem note = notUtf8(
                input,
                invalid,
                Severity.WARNING,
                "; it was read as windows-1252. Save it as UTF-8 if letters look wrong");
        return new Decoded(Optional.of(new String(bytes, FALLBACK)), List.of(note));
    }

    /** The problem of an input whose byte {@code at} is the first that is not UTF-8. */
    static Problem notUtf8(RawInput input, int at, Severity severity, String rest) {
        return new Problem(
                input.name(),
                null,
                "input.not_utf8",
                severity,
                input.name() + " is not UTF-8 (byte " + at + ")" + rest,
                at,
                at + 1,
                null);
    }

    private static Decoded refused(RawInput input, String code, String message) {
        return new Decoded(
                Optional.empty(),
                List.of(Problem.of(input.name(), code, Severity.ERROR, input.name() + " " + message)));
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first byte that is not UTF-8, -1 if all are. */
    static int firstInvalidByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
