package org.variorum.core.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;

/**
 * Finds whom land is taken from where the fighting itself names nobody: "headway in a push to retake the port from the
 * militia", "a campaign to clear the valley of rebels".
 */
final class FormerHolders {

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> TAKING = WordLists.words("land-taking-verbs");
    private static final Set<String> PREPOSITIONS = Set.of("from", "of");

    private final ClaimWords words;
    private final Sentence sentence;

    FormerHolders(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** The phrases for whoever loses the land, in the order of the text. */
    List<TextSpan> phrases() {
        int deed = sentence.headOf(words.raw().words()).orElse(-1);
        if (deed < 0 || words.raw().trigger().eventType() != EventType.GROUND_OPERATION) {
            return List.of();
        }
        int above = Ties.verbAt(sentence, deed);
        int root = above < 0 ? deed : above;
        return IntStream.range(0, sentence.tokens().size())
                .filter(verb -> TAKING.contains(sentence.token(verb).lemma())
                        && sentence.token(verb).isVerb()
                        && isPartOf(verb, deed, root))
                .filter(verb ->
                        words.raw().quote().contains(sentence.token(verb).span()))
                .boxed()
                .flatMap(this::losers)
                .distinct()
                .map(loser -> sentence.token(loser).span())
                .toList();
    }

    /** Does the verb hang on the deed or its verb, and not on a clause that tells of something else? */
    private boolean isPartOf(int verb, int deed, int root) {
        int at = verb;
        for (int steps = 0; steps < sentence.tokens().size() && at != root && at != deed; steps++) {
            int above = sentence.token(at).head();
            if (above < 0 || (above != deed && sentence.token(at).relation().equals("relcl"))) {
                return false;
            }
            at = above;
        }
        return true;
    }

    private Stream<Integer> losers(int verb) {
        Stream<Integer> objects = sentence.children(verb, "dobj", "nsubjpass").stream()
                .flatMap(land -> sentence.subtree(land).stream().boxed());
        return Stream.concat(Stream.of(verb), objects)
                .flatMap(at -> sentence.children(at, "prep").stream())
                .filter(prep -> PREPOSITIONS.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(this::isParty);
    }

    private boolean isParty(int at) {
        return FORCES.contains(sentence.token(at).lemma())
                || Annotated.touching(
                                words.annotated().actors(), sentence.token(at).span())
                        .stream()
                        .anyMatch(m -> m.value().kind() == ActorKind.ARMED_GROUP);
    }
}
