package org.variorum.nlp4j;

import org.jspecify.annotations.Nullable;

/** The models could not be made ready; the message says what failed, where, and what to do about it. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the models are not ready. */
    public enum Code {
        /** The jar that holds the models is not on the class path as a file of its own. */
        MODELS_MISSING,
        /** The jar is there, but is not the one this program was built for. */
        MODELS_ALTERED,
        /** The cache folder cannot be made or written. */
        CACHE_UNWRITABLE,
        /** The disk that holds the cache folder has not enough room. */
        CACHE_FULL,
        /** The files in the cache cannot be read although they were just written. */
        CACHE_BROKEN
    }

    private final Code code;

    ModelException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Why the models are not ready. */
    public Code code() {
        return code;
    }
}
