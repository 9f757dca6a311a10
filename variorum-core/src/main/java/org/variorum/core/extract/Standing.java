package org.variorum.core.extract;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Modality;
import org.variorum.model.Realis;
import org.variorum.model.TextSpan;

/**
 * How an event stands in its sentence: done or planned, said or denied, with the words that say so.
 *
 * @param realis done where no word says otherwise
 * @param realisCue the word that sets it
 * @param modality how the claim is put forward, where a word beside or above the event says it
 * @param negations the words that deny it; of two of them the second takes the first back
 * @param hedge the words that hedge it
 * @param rules the ids of all rules that were met, the innermost first
 */
public record Standing(
        Realis realis,
        Optional<Cue> realisCue,
        Optional<Put> modality,
        List<Cue> negations,
        Optional<TextSpan> hedge,
        List<String> rules) {

    public Standing {
        negations = List.copyOf(negations);
        rules = List.copyOf(rules);
    }

    /** A word and the rule that it met. */
    public record Cue(TextSpan span, String rule) {}

    /** How a claim is put forward and the word for it. */
    public record Put(Modality modality, Cue cue) {}

    /** Do the words say that it did not happen? */
    public boolean negated() {
        return negations.size() % 2 == 1;
    }

    /** Is it told as a fact of now or before, and not as a plan, an order or a possibility? */
    public boolean factual() {
        return realis == Realis.DONE || realis == Realis.ONGOING;
    }
}
