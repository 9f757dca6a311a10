package org.variorum.cli.score;

import org.jspecify.annotations.Nullable;

/** A file to be scored cannot be read as what it should be; the message is {@code file:line: what}. */
public final class ScoreInputException extends RuntimeException {

    ScoreInputException(String where, String what) {
        this(where, what, null);
    }

    ScoreInputException(String where, String what, @Nullable Throwable cause) {
        super(where + ": " + what, cause);
    }
}
