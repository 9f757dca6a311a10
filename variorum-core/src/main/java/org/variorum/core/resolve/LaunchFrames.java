package org.variorum.core.resolve;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Ways of telling where what strikes comes from without a verb of launching above the event. */
record LaunchFrames(ClaimWords words, Ties ties) {

    /** What flies or is fired, or carries what is fired. */
    private static final Set<String> CRAFT = Stream.of("aircraft-nouns", "munition-nouns", "launching-ships")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BASES = WordLists.words("base-nouns");
    private static final Set<String> FIRING = Set.of("fire", "launch", "fly", "take", "scramble", "lift", "depart");

    private static final Set<String> COMING = Set.of("arrive", "come", "originate");

    private Sentence sentence() {
        return words.sentence();
    }

    /** "The jets that bombed the camp took off from Taif": is verb {@code at} told of what does the deed in its relative clause? */
    boolean isToldOfCraft(int at) {
        int verb = ties.verb();
        if (verb < 0 || !Set.of("relcl", "acl").contains(sentence().token(verb).relation())) {
            return false;
        }
        int craft = sentence().token(verb).head();
        return craft >= 0
                && CRAFT.contains(sentence().token(craft).lemma())
                && Set.of("nsubj", "nsubjpass").contains(sentence().token(craft).relation())
                && sentence().token(craft).head() == at;
    }

    /** "Jets that had taken off from Taif bombed", "bombed by jets which flew from Taif": verb {@code at} tells more of what strikes. */
    boolean isOfStrikersClause(int at) {
        int craft = sentence().token(at).head();
        boolean told = sentence().token(at).relation().equals("relcl")
                && craft >= 0
                && CRAFT.contains(sentence().token(craft).lemma());
        if (!told) {
            return false;
        }
        Token striker = sentence().token(craft);
        boolean agent = striker.relation().equals("pobj")
                && striker.head() >= 0
                && sentence().token(striker.head()).relation().equals("agent")
                && sentence().token(striker.head()).head() == ties.verb();
        return agent || (striker.relation().equals("nsubj") && striker.head() == ties.verb());
    }

    /** "The jets that bombed the camp came from Taif": plain coming is flying where it is told of what struck. */
    boolean isComing(int from) {
        int verb = sentence().token(from).head();
        return verb >= 0
                && sentence().token(from).lemma().equals("from")
                && COMING.contains(sentence().token(verb).lemma())
                && isToldOfCraft(verb)
                && sentence().children(from, "pobj").stream().anyMatch(this::isBaseOrTown);
    }

    /** "Shells fired from Taif hit the town, killing nine": is {@code at} told of the subject of the verb above the event? */
    boolean isOfSharedCraft(int at) {
        int craft = sentence().token(at).head();
        boolean told = sentence().token(at).relation().equals("acl") && craft >= 0;
        return told
                && CRAFT.contains(sentence().token(craft).lemma())
                && sentence().token(craft).relation().equals("nsubj")
                && sentence().isBelow(ties.trigger(), sentence().token(craft).head());
    }

    /** "Jets from Taif bombed", "shells from the base at Orn fell": the preposition at {@code from} hangs on what struck. */
    boolean isOfCraft(int from) {
        int craft = sentence().token(from).head();
        if (!sentence().token(from).lemma().equals("from") || craft < 0) {
            return false;
        }
        Token token = sentence().token(craft);
        boolean striking = token.relation().equals("nsubj")
                || (token.relation().equals("pobj")
                        && sentence()
                                .token(Math.max(token.head(), 0))
                                .relation()
                                .equals("agent"));
        return striking
                && CRAFT.contains(token.lemma())
                && ties.tie(craft).isDirect()
                && sentence().children(from, "pobj").stream().anyMatch(this::isBaseOrTown);
    }

    private boolean isBaseOrTown(int object) {
        return BASES.contains(sentence().token(object).lemma())
                || Annotated.inside(words.annotated().places(), sentence().subtreeSpan(object)).stream()
                        .anyMatch(place -> !PlaceRefs.isCountry(place.value())
                                && place.span()
                                        .overlaps(sentence().token(object).span()));
    }

    /** "Killed by shells fired from Orn": of the dead only what is fired or flown says where from. */
    boolean isFiring(int from) {
        int head = sentence().token(from).head();
        int verb = head >= 0 && !sentence().token(head).isVerb()
                ? sentence().token(head).head()
                : head;
        return verb >= 0
                && sentence().token(verb).isVerb()
                && FIRING.contains(sentence().token(verb).lemma())
                && !Annotated.inside(words.annotated().places(), sentence().subtreeSpan(from))
                        .isEmpty();
    }
}
