package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * How the words of a sentence hang on the clause of one claim: whose time, number or place a phrase beside it is. The
 * clause is that of the word that speaks of the event and of the verb that carries it.
 */
final class Ties {

    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "relcl", "parataxis", "acl", "csubj", "xcomp");
    private static final Set<String> RESULTS = WordLists.words("result-participles");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> STATES = WordLists.words("state-participles");
    private static final Set<String> EVENTS = WordLists.words("event-nouns");

    /** Words between "since" and the time of its phrase, at the most. */
    private static final int SINCE_PHRASE = 9;

    /** The relation of a participle for what goes on meanwhile: "a convoy waiting". */
    private static final String GOING_ON = "acl:ing";

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final Sentence sentence;
    private final int trigger;
    private final int verb;

    /** The words above the clause's verb, each with the relations that lead down from it to the clause. */
    private final Map<Integer, List<String>> above = new LinkedHashMap<>();

    private Ties(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.verb = verbAt(sentence, trigger);
        List<String> path = new ArrayList<>();
        int at = verb >= 0 ? verb : trigger;
        for (int steps = 0;
                steps < sentence.tokens().size() && sentence.token(at).head() >= 0;
                steps++) {
            path.add(relation(at));
            at = sentence.token(at).head();
            above.put(at, List.copyOf(path));
        }
    }

    /** The ties to the clause of the event that {@code words} speak of; empty where the parse has no such word. */
    static Optional<Ties> of(Sentence sentence, TextSpan words) {
        return sentence.headOf(words).map(trigger -> new Ties(sentence, trigger));
    }

    /** The nearest verb from word {@code at} upwards, itself included; -1 if there is none. */
    static int verbAt(Sentence sentence, int at) {
        int verb = at;
        for (int steps = 0; verb >= 0 && steps <= sentence.tokens().size(); steps++) {
            if (sentence.token(verb).isVerb()) {
                return verb;
            }
            verb = sentence.token(verb).head();
        }
        return -1;
    }

    static boolean isEvent(Token token) {
        return EVENTS.contains(token.lemma());
    }

    /**
     * Does the event only describe somebody: "the coalition fighting the rebels"? Harm done ("shelled a bus, killing nine")
     * is what came of the deed, on whatever noun the parser hangs it.
     */
    boolean describes() {
        return sentence.token(trigger).tag().equals("VBG")
                && relation(trigger).equals("acl")
                && !RESULTS.contains(sentence.token(trigger).lemma());
    }

    /** "Killing nine": the participle of harm done. */
    static boolean isResult(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && RESULTS.contains(sentence.token(verb).lemma());
    }

    /** "Clashed with raiders who were attacking a post": what is told of the other side. */
    static boolean isDescribing(Sentence sentence, int below, int above) {
        int at = below;
        for (int steps = 0; at >= 0 && at != above && steps <= sentence.tokens().size(); steps++) {
            if (sentence.token(at).relation().equals("relcl")) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** Is it a clause of time on the word: "died when jets bombed"? */
    static boolean isWhen(Sentence sentence, int verb, int above) {
        return sentence.token(verb).relation().equals("advcl")
                && sentence.token(verb).head() == above
                && sentence.children(verb, "mark", "advmod").stream()
                        .anyMatch(mark -> Set.of("when", "as", "after")
                                .contains(sentence.token(mark).lemma()));
    }

    /** Where a word stands. */
    enum Spot {
        /** Below the word that speaks of the event. */
        OWN,
        /** In the clause of the verb that carries it. */
        CLAUSE,
        /** In a clause above. */
        ABOVE,
        /** In a clause that neither holds the event nor stands below it. */
        APART
    }

    /**
     * How a word hangs on the clause.
     *
     * @param down relations of the clauses between the word and the event's clause, where the word stands below it
     * @param up relations from the event's clause up to the one that holds the word
     * @param leads prepositions and conjunctions on the way from the word
     * @param sinceAt the word that "since" hangs on, if it is on the way
     * @param otherEvent the noun for another event that the word hangs on
     * @param met the word of the event's clause, or above it, that the walk ended at; -1 if none
     */
    record Tie(
            Spot spot,
            List<String> down,
            List<String> up,
            List<String> leads,
            Optional<Integer> sinceAt,
            Optional<Integer> otherEvent,
            int met) {

        /** Is it in the very clause? */
        boolean isDirect() {
            return (spot == Spot.OWN || spot == Spot.CLAUSE) && down.isEmpty();
        }

        boolean ledBy(Set<String> words) {
            return leads.stream().anyMatch(words::contains);
        }
    }

    int trigger() {
        return trigger;
    }

    int verb() {
        return verb;
    }

    /** The subject of the verb that carries the event; -1 if it has none of its own. */
    int subject() {
        return verb < 0 ? -1 : sentence.child(verb, "nsubj", "nsubjpass").orElse(-1);
    }

    /** Walks from {@code word} upwards until it meets the event's clause or one above it. */
    Tie tie(int word) {
        Walk walk = new Walk(word);
        int at = word;
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            if (at == trigger) {
                return walk.end(Spot.OWN, List.of(), at);
            }
            if (at == verb || isBetween(at)) {
                return walk.end(Spot.CLAUSE, List.of(), at);
            }
            List<String> up = above.get(at);
            if (up != null) {
                return walk.end(walk.down.isEmpty() ? Spot.ABOVE : Spot.APART, up, at);
            }
            walk.pass(at, at == word);
            at = sentence.token(at).head();
        }
        return walk.end(Spot.APART, List.of(), -1);
    }

    /**
     * What "since" hangs on, where it stands a few words before a time with no comma between: parsers often bind the year
     * of "since the start of the war in 2011" to the verb.
     */
    private Optional<Integer> sinceBefore(int word) {
        for (int i = word - 1; i >= 0 && i >= word - SINCE_PHRASE; i--) {
            Token token = sentence.token(i);
            if (token.lemma().equals("since")) {
                return sinceAt(i);
            }
            if (token.tag().equals(",") || (FINITE.contains(token.tag()) && !isMarked(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the "since" at a word hangs on; empty where it opens the event's own clause. */
    private Optional<Integer> sinceAt(int since) {
        Token token = sentence.token(since);
        boolean mark = token.relation().equals("mark") && token.head() >= 0;
        if (mark && (token.head() == verb || token.head() == trigger)) {
            return since < trigger ? Optional.empty() : Optional.of(NOWHERE);
        }
        return Optional.of(mark ? sentence.token(token.head()).head() : token.head());
    }

    /** Is it the verb of a clause that "since" opens? */
    private boolean isMarked(int verbAt) {
        return sentence.children(verbAt, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals("since"));
    }

    /** May what hangs on word {@code at} belong to the event: is it its clause, or one that the event only fills out? */
    boolean isOfClause(int at) {
        List<String> up = above.get(at);
        return at == trigger
                || at == verb
                || (up != null && up.stream().noneMatch(Set.of("relcl", "ccomp", "csubj", "parataxis")::contains));
    }

    /** Is it a word between a noun for the event and the verb that carries it? */
    private boolean isBetween(int at) {
        return at != trigger && verb >= 0 && sentence.isBelow(trigger, at) && sentence.isBelow(at, verb);
    }

    private String relation(int at) {
        return sentence.token(at).relation();
    }

    /** What is met on the way up. */
    private final class Walk {

        private final List<String> down = new ArrayList<>();
        private final List<String> leads = new ArrayList<>();
        private Optional<Integer> sinceAt = Optional.empty();
        private Optional<Integer> otherEvent = Optional.empty();

        private Walk(int word) {
            sinceBefore(word).ifPresent(at -> {
                leads.add("since");
                sinceAt = Optional.of(at);
            });
        }

        void pass(int at, boolean first) {
            Token token = sentence.token(at);
            lead(at, token);
            boolean clause =
                    CLAUSES.contains(token.relation()) || (token.relation().equals("conj") && token.isVerb());
            if (clause && !isOfState(token)) {
                boolean goingOn = token.relation().equals("acl") && token.tag().equals("VBG");
                down.add(goingOn ? GOING_ON : token.relation());
                sentence.children(at, "mark", "advmod").stream()
                        .filter(mark -> mark < at)
                        .forEach(mark -> lead(mark, token));
            }
            if (!first && EVENTS.contains(token.lemma())) {
                otherEvent = Optional.of(at);
            }
        }

        /**
         * "Bombed land held by rebels in the north on Friday", "was struck by shells fired on Friday": what lasts has no day, and
         * shells are fired when they strike, so the day is that of the verb above.
         */
        private boolean isOfState(Token token) {
            return down.isEmpty()
                    && token.relation().equals("acl")
                    && token.tag().equals("VBN")
                    && STATES.contains(token.lemma())
                    && leads.stream().allMatch(Set.of("on", "in", "by")::contains);
        }

        /** A preposition hangs on its head; a conjunction leads its clause, which hangs on what stands above it. */
        private void lead(int at, Token hanging) {
            Token token = sentence.token(at);
            boolean leads = token.tag().equals("IN")
                    || token.tag().equals("WRB")
                    || token.tag().equals("TO");
            if (!leads) {
                return;
            }
            this.leads.add(token.lemma());
            if (token.lemma().equals("since")) {
                sinceAt = Optional.of(hanging.head());
            }
        }

        Tie end(Spot spot, List<String> up, int met) {
            return new Tie(spot, List.copyOf(down), up, List.copyOf(leads), sinceAt, otherEvent, met);
        }
    }
}
