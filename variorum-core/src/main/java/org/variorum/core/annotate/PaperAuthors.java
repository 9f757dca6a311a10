package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/**
 * Finds who put out the paper that seems to speak: "a statement issued by the brigade", "a report from the mayor", "the
 * minister's remarks".
 */
final class PaperAuthors {

    private static final Set<String> PAPERS = WordLists.words("paper-nouns");
    private static final Set<String> OCCASIONS = WordLists.words("speech-occasions");

    private PaperAuthors() {}

    /** The words for the author in {@code source}; empty if it is no paper, or nobody's. */
    static Optional<TextSpan> of(Sentence sentence, TextSpan source) {
        List<Integer> own = sentence.within(source);
        return sentence.headOf(source)
                .flatMap(noun -> behind(sentence, noun, own).or(() -> before(sentence, noun)))
                .filter(source::contains);
    }

    private static Optional<TextSpan> behind(Sentence sentence, int noun, List<Integer> own) {
        return Optional.of(noun)
                .filter(paper -> PAPERS.contains(sentence.token(paper).lemma()))
                .flatMap(paper -> own.stream()
                        .filter(i -> i > paper && isByAuthor(sentence, i))
                        .findFirst())
                .flatMap(by -> sentence.child(by, "pobj").map(name -> Subjects.phrase(sentence, name, by)));
    }

    /** "The minister's remarks". */
    private static Optional<TextSpan> before(Sentence sentence, int noun) {
        String paper = sentence.token(noun).lemma();
        if (!PAPERS.contains(paper) && !OCCASIONS.contains(paper)) {
            return Optional.empty();
        }
        return sentence.child(noun, "poss")
                .filter(owner -> sentence.token(owner).isNoun())
                .map(owner -> ownName(sentence, owner));
    }

    /** The owner's words without the apostrophe. */
    private static TextSpan ownName(Sentence sentence, int owner) {
        TextSpan whole = sentence.subtreeSpan(owner);
        return new TextSpan(whole.start(), sentence.token(owner).span().end());
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
