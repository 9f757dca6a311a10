package org.variorum.core.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.extract.RawHarm;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.EventType;

/**
 * Whose number it is, where a sentence holds several claims: from the thing counted upwards, the first claim whose word or
 * verb is met; at a noun, the claim of the participle or clause that says more of it; at a verb that states no claim of its
 * own, the nearest claim below it.
 *
 * @param clauses the ties of each claim of the sentence, in the text's order
 * @param parts the other words for harm in a claim about harm ("killed six and wounded ten"), each with the claim's word
 */
record CountOwners(Sentence sentence, List<Ties> clauses, Map<Integer, Integer> parts) {

    private static final Set<String> HITTING = WordLists.words("hitting-verbs");
    private static final Set<String> SAYS_MORE = Set.of("acl", "relcl");

    CountOwners {
        clauses = List.copyOf(clauses);
        parts = Map.copyOf(parts);
    }

    static CountOwners of(ClaimWords words) {
        Sentence sentence = words.sentence();
        List<Ties> clauses = words.beside().stream()
                .flatMap(raw -> Ties.of(sentence, raw.words()).stream())
                .toList();
        Set<Integer> triggers = clauses.stream().map(Ties::trigger).collect(Collectors.toUnmodifiableSet());
        Map<Integer, Integer> parts = new HashMap<>();
        for (RawClaim raw : words.beside()) {
            for (RawHarm harm : raw.harms()) {
                Optional<Integer> whole = sentence.headOf(raw.words());
                Optional<Integer> part = sentence.headOf(harm.word()).filter(at -> !triggers.contains(at));
                if (whole.isPresent() && part.isPresent() && raw.trigger().eventType() == EventType.CASUALTIES) {
                    parts.putIfAbsent(part.get(), whole.get());
                }
            }
        }
        return new CountOwners(sentence, clauses, parts);
    }

    /** The triggers of the claims that the count at word {@code counted} belongs to; empty where it belongs to none. */
    List<Integer> of(int counted) {
        int at = counted;
        boolean inNoun = true;
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            List<Integer> owners = at(at, inNoun);
            if (!owners.isEmpty()) {
                return owners;
            }
            if (sentence.token(at).relation().equals("relcl")) {
                return List.of();
            }
            inNoun = inNoun && !isClause(at);
            at = sentence.token(at).head();
        }
        return List.of();
    }

    /** A verb, but not the "including" of a list. */
    private boolean isClause(int at) {
        return sentence.token(at).isVerb() && !sentence.token(at).relation().equals("prep");
    }

    private List<Integer> at(int at, boolean inNoun) {
        List<Integer> own = triggers(clause -> clause.trigger() == at);
        if (own.isEmpty() && parts.containsKey(at)) {
            own = List.of(parts.get(at));
        }
        if (own.isEmpty()) {
            own = triggers(clause -> clause.verb() == at);
        }
        if (own.isEmpty() && inNoun) {
            own = triggers(clause -> sentence.token(clause.trigger()).head() == at
                    && SAYS_MORE.contains(sentence.token(clause.trigger()).relation()));
        }
        if (own.isEmpty() && isClause(at)) {
            own = nearestBelow(at);
        }
        return own;
    }

    private List<Integer> triggers(Predicate<Ties> fits) {
        return clauses.stream().filter(fits).map(Ties::trigger).toList();
    }

    private List<Integer> nearestBelow(int verb) {
        int least = Integer.MAX_VALUE;
        int nearest = -1;
        for (Ties clause : clauses) {
            int steps = stepsUp(clause.trigger(), verb);
            if (steps >= 0 && steps < least) {
                least = steps;
                nearest = clause.trigger();
            }
        }
        return nearest < 0 ? List.of() : List.of(nearest);
    }

    /** "The town lies six kilometres away and jets bombed it": the second verb has a subject of its own. */
    private boolean isApart(int verb) {
        return sentence.token(verb).relation().equals("conj")
                && sentence.token(verb).isVerb()
                && !HITTING.contains(sentence.token(sentence.token(verb).head()).lemma())
                && sentence.child(verb, "nsubj", "nsubjpass").isPresent();
    }

    /** How many words lie between {@code from} and {@code to} above it; -1 where it is not above, or in another's speech. */
    private int stepsUp(int from, int to) {
        int at = from;
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            if (at == to) {
                return steps;
            }
            if (Set.of("ccomp", "relcl").contains(sentence.token(at).relation()) || isApart(at)) {
                return -1;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }
}
