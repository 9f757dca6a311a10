package org.variorum.core.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/** Nouns with an article or pointer that take up an event told before ("the raid", "that attack", "the dead"), by kind. */
enum EventNouns {
    STRIKE("strike-nouns") {
        @Override
        boolean fits(DatedEvent event) {
            return Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH).contains(event.type())
                    || event.holdsAny(words());
        }
    },
    BLAST("blast-nouns") {
        @Override
        boolean fits(DatedEvent event) {
            return isNamedIn(event);
        }

        @Override
        boolean isNamedIn(DatedEvent event) {
            return event.holdsAny(words()) || event.holdsAny(SIGNS_OF_BLAST);
        }
    },
    MUNITION("munition-nouns") {
        @Override
        boolean fits(DatedEvent event) {
            return event.holdsAny(words()) || event.type() == EventType.MISSILE_LAUNCH;
        }
    },
    GROUND("ground-nouns") {
        @Override
        boolean fits(DatedEvent event) {
            return event.type() == EventType.GROUND_OPERATION;
        }
    },
    ANY_ATTACK("any-attack-nouns") {
        @Override
        boolean fits(DatedEvent event) {
            return isViolent(event.type());
        }

        @Override
        boolean isNamedIn(DatedEvent event) {
            return event.holdsAny(words()) || STRIKE.isNamedIn(event) || BLAST.isNamedIn(event);
        }
    },
    CASUALTIES("casualty-nouns") {
        @Override
        boolean fits(DatedEvent event) {
            return isViolent(event.type());
        }
    };

    private static final Set<String> SIGNS_OF_BLAST = WordLists.words("blast-signs");
    private static final Set<String> OWNERS = WordLists.words("rebel-labels");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> HARMING = WordLists.words("harm-verbs");
    private static final Set<String> POINTING = WordLists.words("event-pointers");

    private final String list;

    EventNouns(String list) {
        this.list = list;
    }

    /** May the noun take the event up? */
    abstract boolean fits(DatedEvent event);

    /** Was the event told with such a noun? */
    boolean isNamedIn(DatedEvent event) {
        return event.holdsAny(words());
    }

    Set<String> words() {
        return WordLists.words(list);
    }

    static boolean isViolent(EventType type) {
        return Set.of(
                        EventType.AIRSTRIKE,
                        EventType.MISSILE_LAUNCH,
                        EventType.CASUALTIES,
                        EventType.GROUND_OPERATION,
                        EventType.OTHER)
                .contains(type);
    }

    /**
     * A noun that takes up an event.
     *
     * @param at its index in the sentence
     * @param pointing is it "this" or "that" one?
     * @param chemical does it speak of a chemical weapon?
     * @param owners lemmas of the words before it for whose deed it was
     */
    record Found(EventNouns kind, int at, boolean pointing, boolean chemical, Set<String> owners) {

        Found {
            owners = Set.copyOf(owners);
        }

        /** "The rebel barrage": the one of which rebels were told. */
        boolean isOfOwner(DatedEvent event) {
            return takesUp(event) && event.holdsAny(owners);
        }

        /** Was the event told with a noun of this kind, so that it is rather meant than another? */
        boolean names(DatedEvent event) {
            return takesUp(event) && kind.isNamedIn(event);
        }

        /** "That attack", right behind an event of long ago: that one, though another was told with the noun. */
        boolean pointsBack(DatedEvent event, int sentence) {
            return pointing && !event.isNews() && takesUp(event) && sentence - event.sentence() <= 1;
        }

        boolean takesUp(DatedEvent event) {
            return kind.fits(event)
                    && (event.isNews() || pointing)
                    && (kind == CASUALTIES || !chemical || event.isChemical());
        }
    }

    /** "The killing of 300 villagers", "the bombing of an airliner": what is told for the first time. */
    private static boolean counts(Sentence sentence, int preposition) {
        return sentence.within(sentence.subtreeSpan(preposition)).stream()
                .map(sentence::token)
                .anyMatch(t -> t.tag().equals("CD")
                        || t.lemma().equals("a")
                        || t.lemma().equals("an"));
    }

    /** "Nine of those killed", "among those wounded". */
    private static boolean isThoseHurt(Sentence sentence, int at) {
        return Set.of("those", "these").contains(sentence.token(at).form().toLowerCase(Locale.ROOT))
                && sentence.children(at, "acl", "relcl", "nmod").stream()
                        .anyMatch(
                                child -> HARMING.contains(sentence.token(child).lemma()));
    }

    private static Set<String> owners(Sentence sentence, int at) {
        return sentence.children(at, "compound", "nmod", "amod").stream()
                .map(child -> sentence.token(child).lemma())
                .filter(OWNERS::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of word {@code at}, if it is such a noun with an article. */
    static Optional<Found> at(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (isThoseHurt(sentence, at)) {
            return Optional.of(new Found(CASUALTIES, at, false, false, Set.of()));
        }
        boolean pointing = sentence.children(at, "det", "predet").stream()
                .anyMatch(d -> POINTING.contains(sentence.token(d).lemma()));
        boolean definite = pointing
                || sentence.children(at, "det").stream()
                        .anyMatch(d -> sentence.token(d).lemma().equals("the"));
        boolean named = sentence.children(at).stream()
                .anyMatch(c -> sentence.token(c).tag().equals("NNP") && c < at);
        boolean chemical = sentence.children(at).stream()
                .anyMatch(c -> CHEMICAL.contains(sentence.token(c).lemma()));
        boolean told = sentence.children(at, "prep").stream()
                .anyMatch(p -> sentence.token(p).lemma().equals("of") && counts(sentence, p));
        if (!definite || told || (named && !pointing)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> kind.words().contains(token.lemma()))
                .findFirst()
                .map(kind -> new Found(kind, at, pointing, chemical, owners(sentence, at)));
    }
}
