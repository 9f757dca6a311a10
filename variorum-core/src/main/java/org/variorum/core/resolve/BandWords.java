package org.variorum.core.resolve;

import java.util.Set;
import org.variorum.core.annotate.Sentence;

/** Words for those who fight for a group that a text has named: "the jihadists", "the militants". */
final class BandWords {

    /** Nouns that stand behind the name of such a group: "Karo militants". */
    static final Set<String> NOUNS = Set.of("jihadist", "jihadi", "extremist", "militant", "terrorist");

    private static final Set<String> ALONE = Set.of("jihadist", "jihadi", "extremist", "militant");

    private BandWords() {}

    /** Known ones, with no word that says which. */
    static boolean areKnown(Sentence sentence, int at) {
        return ALONE.contains(sentence.token(at).lemma())
                && sentence.token(at).tag().equals("NNS")
                && sentence.children(at).stream()
                        .allMatch(child -> Set.of("the", "this", "these")
                                .contains(sentence.token(child).lemma()))
                && !sentence.children(at).isEmpty();
    }
}
