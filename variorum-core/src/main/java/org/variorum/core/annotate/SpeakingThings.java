package org.variorum.core.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Tells words that only seem to be said by something: "the blast claimed ten lives", "a response that demonstrates". */
final class SpeakingThings {

    private static final Set<String> LIVES = WordLists.words("life-nouns");
    private static final Set<String> FIRST_PERSON = Set.of("my", "our");
    private static final Set<String> PROPOSALS = WordLists.words("proposal-nouns");
    private static final Set<String> ADOPTING = Set.of("adopt", "approve", "endorse", "issue", "pass");
    private static final String CLAIM = "claim";

    private SpeakingThings() {}

    /** Does a thing claim lives, or is the only speaker a thing? */
    static boolean onlySeemsTo(Sentence sentence, int verb, ReportedWords words) {
        TextSpan cue = sentence.token(verb).span();
        boolean nobody = Subjects.of(sentence, verb)
                        .filter(noun -> isThing(sentence, noun))
                        .isPresent()
                && words.source()
                        .filter(who -> who.start() < cue.start() || mayFollow(sentence, verb, who))
                        .isEmpty();
        return nobody
                || isOfProposal(sentence, verb)
                || claimsLives(sentence, verb)
                || words.head()
                        .or(words::source)
                        .flatMap(sentence::headOf)
                        .filter(noun -> isThing(sentence, noun))
                        .isPresent();
    }

    /** "Weighed a resolution condemning the raid": nobody has condemned it yet, unless it is adopted. */
    private static boolean isOfProposal(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.tag().equals("VBG") || !token.relation().equals("acl") || token.head() < 0) {
            return false;
        }
        Token paper = sentence.token(token.head());
        boolean adopted = paper.head() >= 0
                && ADOPTING.contains(sentence.token(paper.head()).lemma());
        return PROPOSALS.contains(paper.lemma()) && !adopted;
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

    /** "Fire on the town killed nine said the monitor". */
    private static boolean mayFollow(Sentence sentence, int verb, TextSpan who) {
        return Set.of("VBD", "VBP", "VBZ").contains(sentence.token(verb).tag())
                && sentence.headOf(who)
                        .filter(noun -> Speakers.maySpeak(sentence.token(noun)))
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
