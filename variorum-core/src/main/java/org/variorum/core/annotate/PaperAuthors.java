package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** Finds who put out the paper that seems to speak: "a statement issued by the brigade", "a report from the mayor". */
final class PaperAuthors {

    private static final Set<String> PAPERS = WordLists.words("paper-nouns");

    private PaperAuthors() {}

    /** The words for the author in {@code source}; empty if it is no paper, or nobody's. */
    static Optional<TextSpan> of(Sentence sentence, TextSpan source) {
        List<Integer> own = sentence.within(source);
        return sentence.headOf(source)
                .filter(noun -> PAPERS.contains(sentence.token(noun).lemma()))
                .flatMap(noun -> own.stream()
                        .filter(i -> i > noun && isByAuthor(sentence, i))
                        .findFirst())
                .flatMap(by -> sentence.child(by, "pobj").map(name -> Subjects.phrase(sentence, name, by)))
                .filter(source::contains);
    }

    /** "By" whoever it is; "from" a person or a body, and no place. */
    private static boolean isByAuthor(Sentence sentence, int preposition) {
        boolean from = sentence.token(preposition).lemma().equals("from")
                && sentence.child(preposition, "pobj")
                        .map(sentence::token)
                        .filter(name -> Speakers.canSpeak(name.lemma())
                                || name.name().endsWith("ORG")
                                || name.name().endsWith("PERSON"))
                        .isPresent();
        return from || sentence.token(preposition).lemma().equals("by");
    }
}
