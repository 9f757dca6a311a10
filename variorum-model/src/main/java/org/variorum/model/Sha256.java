package org.variorum.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 fingerprints: of bytes, of texts, and of a record's key fields. */
public final class Sha256 {

    private Sha256() {}

    /** The fingerprint of {@code bytes}: 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The fingerprint of a text's UTF-8 bytes; a lone surrogate counts as "?". */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The fingerprint of several fields in order. Each is preceded by its length, so that ("ab", "c") and ("a", "bc")
     * differ.
     */
    public static String ofFields(Object... fields) {
        MessageDigest digest = digest();
        for (Object field : fields) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
