package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Which of a sentence's places belong to a clause by the way it hangs on the others. */
final class PlaceClauses {

    private static final Set<String> WITNESSES = WordLists.words("home-witness-nouns");
    private static final Set<String> RESULTS = Set.of("advcl", "acl", "conj");
    private static final Set<String> SUFFERING = Set.of("fall", "witness", "see", "suffer", "endure", "remain", "be");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> WHERE = Set.of("at", "in", "inside", "near");

    /** Words between a place and the "where" that takes it up. */
    private static final int FAR = 12;

    private final ClaimWords words;
    private final Sentence sentence;
    private final Optional<Ties> ties;

    PlaceClauses(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
        this.ties = Ties.of(sentence, words.raw().words());
    }

    /** "Bombed a depot in Vell, killing ten in Orran": a result that names its own place did not happen in the other. */
    List<Mention<Resolved>> ofResult(List<Mention<Resolved>> found) {
        int verb = ties.map(Ties::verb).orElse(-1);
        boolean result = verb >= 0
                && sentence.token(verb).tag().equals("VBG")
                && RESULTS.contains(sentence.token(verb).relation())
                && sentence.children(verb, "aux").isEmpty();
        if (!result) {
            return found;
        }
        List<Mention<Resolved>> own =
                found.stream().filter(place -> isBelow(place, verb)).toList();
        return own.isEmpty() ? found : own;
    }

    /**
     * "Bombed a depot in Vell in addition to shelling huts in Orvelin", of which no list knows the second: the clause has a scene of
     * its own, so that of the clause above is not its.
     */
    boolean nameUnlisted() {
        return words.raw().scope().stream()
                .flatMap(part -> sentence.within(part).stream())
                .anyMatch(at ->
                        isUnlisted(at) && ties.filter(t -> t.tie(at).isDirect()).isPresent());
    }

    private boolean isUnlisted(int at) {
        Token token = sentence.token(at);
        boolean scene = token.tag().equals("NNP")
                && token.relation().equals("pobj")
                && token.head() >= 0
                && WHERE.contains(sentence.token(token.head()).lemma());
        return scene
                && !token.name().endsWith("PERSON")
                && !token.name().endsWith("DATE")
                && Annotated.touching(words.annotated().places(), token.span()).isEmpty()
                && Annotated.touching(words.annotated().actors(), token.span()).isEmpty()
                && Annotated.touching(words.annotated().times(), token.span()).isEmpty();
    }

    private boolean isBelow(Mention<Resolved> place, int verb) {
        return sentence.headOf(place.span())
                .filter(at -> sentence.isBelow(at, verb))
                .isPresent();
    }

    /** "Vell, where shells killed ten", "Orran, which was shelled": the place that the clause tells more of. */
    Optional<Mention<Resolved>> described(List<Mention<Resolved>> places) {
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        int trigger = ties.get().trigger();
        for (int i = trigger - 1; i >= 0; i--) {
            if (isWhere(i, trigger)) {
                return before(places, i, FAR);
            }
            if (isWhich(i, trigger)) {
                return before(places, i, 1);
            }
        }
        return Optional.empty();
    }

    private boolean isWhere(int at, int trigger) {
        Token token = sentence.token(at);
        return token.lemma().equals("where") && token.head() >= 0 && sentence.isBelow(trigger, token.head());
    }

    private boolean isWhich(int at, int trigger) {
        Token token = sentence.token(at);
        int verb = token.head();
        boolean relative = token.tag().equals("WDT")
                && verb >= 0
                && (verb == trigger || verb == ties.map(Ties::verb).orElse(-1) || isJoined(trigger, verb));
        boolean suffers = Set.of("nsubjpass", "dobj").contains(token.relation())
                || (token.relation().equals("nsubj")
                        && relative
                        && SUFFERING.contains(sentence.token(verb).lemma()));
        return relative && suffers;
    }

    private boolean isJoined(int trigger, int verb) {
        return sentence.token(trigger).relation().equals("conj")
                && sentence.token(trigger).head() == verb;
    }

    /** The nearest place before word {@code at}, with no finite verb between. */
    private Optional<Mention<Resolved>> before(List<Mention<Resolved>> places, int at, int reach) {
        List<Mention<Resolved>> backwards = new ArrayList<>(places);
        Collections.reverse(backwards);
        return backwards.stream()
                .filter(place -> place.span().end() <= sentence.token(at).span().start())
                .filter(place -> !place.by().equals("description.border"))
                .findFirst()
                .filter(place -> isNear(place.span(), at, reach));
    }

    private boolean isNear(TextSpan place, int at, int reach) {
        int steps = 0;
        for (int i = at - 1; i >= 0 && sentence.token(i).span().start() >= place.end(); i--) {
            Token token = sentence.token(i);
            steps += token.tag().equals(",") ? 0 : 1;
            if (steps > reach || FINITE.contains(token.tag())) {
                return false;
            }
        }
        return steps <= reach;
    }

    /** "A resident in Vell said that jets bombed the market": they tell what they saw where they are. */
    Optional<Mention<Resolved>> ofWitness(List<Mention<Resolved>> places) {
        List<Speech> chain = words.raw().speech();
        Optional<TextSpan> source =
                chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).source();
        int who = source.flatMap(sentence::headOf).orElse(-1);
        boolean violent = EventNouns.isViolent(words.raw().trigger().eventType());
        if (!violent || who < 0 || !WITNESSES.contains(sentence.token(who).lemma())) {
            return Optional.empty();
        }
        return places.stream()
                .filter(place -> !PlaceRefs.isCountry(place.value()))
                .filter(place -> isWhereHeIs(place, who))
                .findFirst();
    }

    private boolean isWhereHeIs(Mention<Resolved> place, int who) {
        int at = sentence.headOf(place.span()).orElse(-1);
        int lead = at < 0 ? -1 : sentence.token(at).head();
        return lead >= 0
                && sentence.token(at).relation().equals("pobj")
                && WHERE.contains(sentence.token(lead).lemma())
                && sentence.token(lead).head() == who;
    }
}
