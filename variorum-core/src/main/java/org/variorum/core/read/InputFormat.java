package org.variorum.core.read;

import java.util.Locale;
import java.util.Optional;

/** The formats that can be read, each with its reader. Adding one is a class and a line here. */
public enum InputFormat {
    /** One article, no metadata. */
    TEXT,
    /** One record of JSON Lines. */
    JSON_RECORD,
    /** One web page. */
    HTML;

    /** Reads one input; bad input gives problems, never an exception. */
    public static ReadResult read(RawInput input) {
        return switch (input.format()) {
            case TEXT -> PlainTextReader.read(input);
            case JSON_RECORD -> JsonRecordReader.read(input);
            case HTML -> HtmlReader.read(input);
        };
    }

    /** The format of a file by its ending; empty if no reader takes it. JSON Lines are split by the caller. */
    public static Optional<InputFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        if (lower.endsWith(".jsonl")) {
            return Optional.of(JSON_RECORD);
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
    }
}
