package org.variorum.core.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;

/** Tells words that only seem to be said by something: "the blast claimed ten lives", "a response that demonstrates". */
final class SpeakingThings {

    private static final Set<String> LIVES = WordLists.words("life-nouns");
    private static final Set<String> FIRST_PERSON = Set.of("my", "our");
    private static final String CLAIM = "claim";

    private SpeakingThings() {}

    /** Does a thing claim lives, or is the only speaker a thing? */
    static boolean onlySeemsTo(Sentence sentence, int verb, ReportedWords words) {
        TextSpan cue = sentence.token(verb).span();
        boolean nobody = sentence.children(verb, "nsubj").stream().anyMatch(noun -> isThing(sentence, noun))
                && words.source().filter(who -> who.start() < cue.start()).isEmpty();
        return nobody
                || claimsLives(sentence, verb)
                || words.head()
                        .or(words::source)
                        .flatMap(sentence::headOf)
                        .filter(noun -> isThing(sentence, noun))
                        .isPresent();
    }

    /** "According to our information": whoever speaks has it of nobody else. */
    static boolean isOwnKnowledge(Sentence sentence, ReportedWords words) {
        return words.source()
                .flatMap(sentence::headOf)
                .filter(noun -> !Speakers.canSpeak(sentence.token(noun).lemma()))
                .flatMap(noun -> sentence.child(noun, "poss"))
                .filter(owner ->
                        FIRST_PERSON.contains(sentence.token(owner).form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean claimsLives(Sentence sentence, int verb) {
        Optional<Integer> object = sentence.child(verb, "dobj");
        return sentence.token(verb).lemma().equals(CLAIM)
                && object.filter(noun -> LIVES.contains(sentence.token(noun).lemma()))
                        .isPresent();
    }

    /** A noun that never speaks, unless it is a name or a name stands before it: "a resolution", but "UN resolutions". */
    private static boolean isThing(Sentence sentence, int noun) {
        return Speakers.isMute(sentence.token(noun).lemma())
                && Stream.concat(Stream.of(noun), sentence.children(noun, "compound", "nmod").stream())
                        .noneMatch(word -> sentence.token(word).tag().startsWith("NNP"));
    }
}
