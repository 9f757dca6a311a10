package org.variorum.core.extract;

import java.util.List;
import org.variorum.core.lexicon.HarmWord;
import org.variorum.model.TextSpan;

/**
 * A word for harm in a claim's sentence, and whom or what it was done to.
 *
 * @param deed the word's row
 * @param word where it stands
 * @param victims indices of the heads of those harmed, parts ("four children among them") among them
 * @param none do the words say that it was done to none?
 */
public record RawHarm(HarmWord deed, TextSpan word, List<Integer> victims, boolean none) {

    public RawHarm {
        victims = List.copyOf(victims);
    }
}
