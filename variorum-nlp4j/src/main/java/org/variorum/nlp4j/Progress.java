package org.variorum.nlp4j;

/** Hears how far the long first preparation of the models is. Calls come one at a time, from any thread. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Some more of a step is done.
     *
     * @param step what is being done, in words for the user
     * @param done units done so far, never above {@code total}
     * @param total all units of this step
     */
    void advanced(String step, long done, long total);
}
