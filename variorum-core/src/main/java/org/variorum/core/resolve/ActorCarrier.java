package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.EventType;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Realis;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Gives claims that name nobody who acts the actor of the claim that they take up: "the strike" of the strike told before
 * it, the dead of the raid told in the sentence before, a headline's of its lead. What two claims would answer
 * differently stays open.
 */
final class ActorCarrier {

    private static final Set<EventType> DEEDS = Set.of(
            EventType.AIRSTRIKE,
            EventType.MISSILE_LAUNCH,
            EventType.GROUND_OPERATION,
            EventType.CASUALTIES,
            EventType.OTHER);

    private static final Set<String> UNKNOWN = Set.of("unidentified", "unknown", "unmarked", "a", "an", "another");

    /** What is done for people is not done by who attacked them. */
    private static final Set<String> MOVES = Set.of("rescue", "evacuation", "displacement", "airspace_closure");

    private static final Set<EventType> STRIKES = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);

    private static final Set<String> AIR = WordLists.words("air-nouns");
    private static final String LOSE = "lose";
    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");

    /** Words in a sentence whose dead are a sum over time or those of another deed. */
    private static final Set<String> SUMS = Set.of(
            "since",
            "conflict",
            "war",
            "year",
            "month",
            "so",
            "total",
            "elsewhere",
            "separately",
            "another",
            "separate");

    /** How many sentences lie at most between a deed and the words that take it up. */
    private static final int FARTHEST = 12;

    /** How many sentences at the head of the body are its lead. */
    private static final int LEAD = 2;

    private final List<Draft> drafts;
    private final int firstOfBody;

    private ActorCarrier(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
        this.firstOfBody = drafts.stream()
                .filter(draft -> draft.words().sentence().zone() == ZoneKind.BODY)
                .mapToInt(draft -> draft.words().raw().sentence())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The same claims in the same order; their evidence is noted in their cites. */
    static List<Draft> carried(List<Draft> drafts) {
        ActorCarrier carrier = new ActorCarrier(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            carrier.complete(i, carrier.before(i));
            carrier.flown(i);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            carrier.complete(i, carrier.behind(i));
        }
        return carrier.drafts;
    }

    private void complete(int i, Optional<Source> source) {
        Draft draft = drafts.get(i);
        source.filter(from -> !isTarget(draft, from) && !isAnswered(draft, from))
                .ifPresent(from -> drafts.set(i, draft.withActors(from.actors(draft))));
    }

    /** Nobody is carried as the one who killed his own, or as the one who lost them. */
    private static boolean isTarget(Draft draft, Source source) {
        ClaimWords words = draft.words();
        Set<String> acting = source.draft().roles().actor().stream()
                .flatMap(actor -> Optional.ofNullable(actor.id()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Stream<TextSpan> losers =
                words.raw().trigger().lemma().equals(LOSE) ? words.raw().scope().stream() : Stream.of();
        return Stream.concat(
                        losers,
                        draft.roles().target().stream()
                                .map(target -> words.cites().utf16(target.start(), target.end())))
                .flatMap(span -> Annotated.touching(words.annotated().actors(), span).stream())
                .filter(mention -> mention.value().kind() != ActorKind.STATE)
                .flatMap(mention -> mention.value().entry().stream())
                .anyMatch(entry -> acting.contains(entry.id()));
    }

    /** Whose strikes are the topic of the text does not do what they answer: "strikes in response to an attack that killed nine". */
    private static boolean isAnswered(Draft draft, Source source) {
        return source.rule().equals(RoleRule.TOPIC.id())
                && Answers.isAnswered(draft.words().sentence(), at(draft));
    }

    /** A claim whose actors another takes up, and by which rule. */
    private record Source(Draft draft, String rule) {

        List<Participant> actors(Draft taker) {
            Cites cites = taker.words().cites();
            return draft.roles().actor().stream()
                    .map(actor -> {
                        cites.add(ActorReader.FIELD, cites.utf16(actor.start(), actor.end()), rule);
                        return new Participant(
                                actor.id(),
                                actor.name(),
                                actor.kind(),
                                actor.text(),
                                actor.start(),
                                actor.end(),
                                Boolean.FALSE);
                    })
                    .toList();
        }
    }

    private Optional<Source> before(int i) {
        Draft draft = drafts.get(i);
        if (!isOpen(draft) || drafts.stream().anyMatch(other -> FormerDeeds.isOfObject(draft, other))) {
            return Optional.empty();
        }
        for (Deed deed : Deed.takenUp(draft.words())) {
            Optional<Source> source = lastOf(i, deed::fits, RoleRule.SAME_DEED.id());
            if (source.isPresent()) {
                return source;
            }
        }
        Set<String> things = definite(draft);
        if (!things.isEmpty()) {
            return lastOf(i, earlier -> names(earlier, things), RoleRule.SAME_WEAPON.id());
        }
        Optional<Source> meanwhile = meanwhile(i);
        if (meanwhile.isPresent()) {
            return meanwhile;
        }
        Optional<Source> near = isContinued(draft) ? neighbours(i) : fromHeadline(i);
        return near.or(() -> lastOf(i, earlier -> SameToll.takesUp(draft, earlier), RoleRule.SAME_EVENT.id()))
                .or(() -> OngoingStrikes.isOngoing(draft) ? topic(i) : Optional.empty())
                .filter(from -> !from.rule().equals(RoleRule.TOPIC.id())
                        || OngoingStrikes.isTold(draft)
                        || OngoingStrikes.names(draft, from.draft()));
    }

    /** "Bombers were used again": aircraft without an owner, in a text that has just told whose aircraft fly. */
    private void flown(int i) {
        Draft draft = drafts.get(i);
        ClaimWords words = draft.words();
        Sentence sentence = words.sentence();
        boolean aircraft = Stream.of(Role.AGENT, Role.PATIENT, Role.MEANS)
                .flatMap(role -> words.raw().phrases(role).stream())
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .map(head -> OngoingStrikes.aircraft(sentence, head))
                .anyMatch(head -> AIR.contains(sentence.token(head).lemma())
                        && (sentence.token(head).tag().endsWith("S")
                                || sentence.token(head).lemma().equals("aircraft"))
                        && sentence.children(head).stream()
                                .noneMatch(child ->
                                        UNKNOWN.contains(sentence.token(child).lemma())));
        boolean strikes = STRIKES.contains(words.raw().trigger().eventType());
        if (strikes && isOpen(draft) && aircraft) {
            new Antecedent(words.annotated())
                    .flier(words.raw().sentence(), words.raw().words())
                    .map(party -> List.of(ActorReader.participant(words.cites(), party)))
                    .ifPresent(actors -> drafts.set(i, draft.withActors(actors)));
        }
    }

    /** The one party whose strikes the text has told of for some sentences. */
    private Optional<Source> topic(int i) {
        int sentence = drafts.get(i).words().raw().sentence();
        List<Draft> strikes = new ArrayList<>();
        for (int j = i - 1; j >= 0; j--) {
            Draft earlier = drafts.get(j);
            if (sentence - earlier.words().raw().sentence() > FARTHEST) {
                break;
            }
            if (STRIKES.contains(earlier.words().raw().trigger().eventType())
                    && !earlier.roles().actor().isEmpty()) {
                strikes.add(earlier);
            }
        }
        return STRIKES.contains(drafts.get(i).words().raw().trigger().eventType())
                        || drafts.get(i).words().raw().trigger().eventType() == EventType.CASUALTIES
                ? agreed(strikes, RoleRule.TOPIC.id())
                : Optional.empty();
    }

    private static boolean isOpen(Draft draft) {
        return draft.roles().actor().isEmpty()
                && draft.words()
                        .raw()
                        .trigger()
                        .subtype()
                        .filter(MOVES::contains)
                        .isEmpty()
                && DEEDS.contains(draft.words().raw().trigger().eventType())
                && DEEDS.contains(draft.status().type());
    }

    /** The last claim that fits; open where that one names no actor itself. */
    private Optional<Source> lastOf(int i, Predicate<Draft> fits, String rule) {
        int sentence = drafts.get(i).words().raw().sentence();
        for (int j = i - 1; j >= 0; j--) {
            Draft earlier = drafts.get(j);
            if (sentence - earlier.words().raw().sentence() > FARTHEST) {
                return Optional.empty();
            }
            boolean deed = DEEDS.contains(earlier.words().raw().trigger().eventType());
            if (deed && fits.test(earlier)) {
                return isNamed(earlier) ? Optional.of(new Source(earlier, rule)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Words that name nobody are not carried: who "a gunman" is elsewhere nobody says; nor is who may have done it. */
    private static boolean isNamed(Draft draft) {
        return draft.status().realis() != Realis.HYPOTHETICAL
                && draft.roles().actor().stream().anyMatch(actor -> actor.id() != null);
    }

    /** The lemmas of weapons and aircraft that the claim speaks of as known: "the missiles", "these jets". */
    private static Set<String> definite(Draft draft) {
        Sentence sentence = draft.words().sentence();
        Stream<TextSpan> flying = draft.words().raw().phrases(Role.AGENT).stream();
        Stream<TextSpan> fired = draft.words().raw().phrases(Role.PATIENT).stream()
                .filter(phrase -> sentence.headOf(phrase)
                        .filter(head -> WEAPONS.contains(sentence.token(head).lemma()))
                        .isPresent());
        return Stream.concat(flying, fired)
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .filter(head -> AIR.contains(sentence.token(head).lemma())
                        || WEAPONS.contains(sentence.token(head).lemma()))
                .filter(head -> Deed.isKnown(sentence, head))
                .map(head -> sentence.token(head).lemma())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean names(Draft earlier, Set<String> lemmas) {
        return earlier.words().sentence().tokens().stream().map(Token::lemma).anyMatch(lemmas::contains);
    }

    /** "Ten died when jets bombed the mill": what the clause of time tells is what they died of. */
    private Optional<Source> meanwhile(int i) {
        Draft draft = drafts.get(i);
        Sentence sentence = draft.words().sentence();
        int word = at(draft);
        boolean dead = draft.words().raw().trigger().eventType() == EventType.CASUALTIES
                && draft.words().raw().phrases(Role.AGENT).isEmpty();
        return same(
                drafts.stream()
                        .filter(other -> dead)
                        .filter(other -> other.words().raw().sentence()
                                == draft.words().raw().sentence())
                        .filter(other -> DEEDS.contains(other.status().type())
                                && !other.roles().actor().isEmpty())
                        .filter(other -> Ties.isWhen(sentence, at(other), word))
                        .toList(),
                RoleRule.SAME_EVENT.id());
    }

    /** Are these the dead of what was told right before, with no cause of their own? */
    private static boolean isContinued(Draft draft) {
        Sentence sentence = draft.words().sentence();
        boolean dead = draft.words().raw().trigger().eventType() == EventType.CASUALTIES
                && draft.words().raw().trigger().pos() != Trigger.Pos.NOUN;
        boolean agents = draft.words().raw().phrases(Role.AGENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> !sentence.token(head).tag().equals("PRP"));
        boolean pronoun = !draft.words().raw().phrases(Role.AGENT).isEmpty() && !agents;
        boolean sum = sentence.tokens().stream().map(Token::lemma).anyMatch(SUMS::contains);
        return pronoun || (dead && !agents && !sum && Deed.told(draft.words()).isEmpty());
    }

    /** The deeds before it in its sentence, else in the sentence before, where they have the same actors. */
    private Optional<Source> neighbours(int i) {
        int sentence = drafts.get(i).words().raw().sentence();
        List<Draft> near = new ArrayList<>();
        for (int j = i - 1; j >= 0; j--) {
            int there = drafts.get(j).words().raw().sentence();
            boolean passed =
                    !near.isEmpty() && there < near.get(0).words().raw().sentence();
            if (there < sentence - 1 || passed) {
                break;
            }
            if (there < sentence && isElsewhere(drafts.get(j), drafts.get(i))) {
                return Optional.empty();
            }
            if (DEEDS.contains(drafts.get(j).status().type())) {
                near.add(drafts.get(j));
            }
        }
        return agreed(near, RoleRule.SAME_EVENT.id());
    }

    private static boolean isElsewhere(Draft one, Draft other) {
        Set<String> places = one.roles().places().stream().map(PlaceRef::name).collect(Collectors.toUnmodifiableSet());
        return !places.isEmpty()
                && !other.roles().places().isEmpty()
                && other.roles().places().stream().noneMatch(place -> places.contains(place.name()));
    }

    private static Optional<Source> agreed(List<Draft> near, String rule) {
        return same(near, rule).filter(source -> isNamed(source.draft()));
    }

    private static Optional<Source> same(List<Draft> near, String rule) {
        Set<List<String>> actors = near.stream()
                .map(draft ->
                        draft.roles().actor().stream().map(Participant::name).toList())
                .collect(Collectors.toUnmodifiableSet());
        return actors.size() == 1 ? Optional.of(new Source(near.get(0), rule)) : Optional.empty();
    }

    /** The lead of an article tells the event of its headline. */
    private Optional<Source> fromHeadline(int i) {
        Draft draft = drafts.get(i);
        return isLead(draft)
                ? agreed(
                        drafts.subList(0, i).stream()
                                .filter(ActorCarrier::isHeadline)
                                .filter(headline -> isSameKind(headline, draft))
                                .toList(),
                        RoleRule.HEADLINE.id())
                : Optional.empty();
    }

    private Optional<Source> behind(int i) {
        Draft draft = drafts.get(i);
        if (!isOpen(draft)) {
            return Optional.empty();
        }
        if (isHeadline(draft)) {
            return agreed(
                    drafts.stream()
                            .filter(this::isLead)
                            .filter(lead -> isSameKind(lead, draft))
                            .toList(),
                    RoleRule.LEAD.id());
        }
        Sentence sentence = draft.words().sentence();
        int word = at(draft);
        return agreed(
                drafts.subList(i + 1, drafts.size()).stream()
                        .takeWhile(later -> later.words().raw().sentence()
                                == draft.words().raw().sentence())
                        .filter(later -> isSameKind(later, draft)
                                && sentence.isBelow(at(later), word)
                                && !Ties.isDescribing(sentence, at(later), word)
                                && !later.roles().actor().isEmpty())
                        .toList(),
                RoleRule.SAME_EVENT.id());
    }

    private static int at(Draft draft) {
        return draft.words().sentence().headOf(draft.words().raw().words()).orElse(0);
    }

    private static boolean isSameKind(Draft a, Draft b) {
        return a.words().raw().trigger().eventType()
                == b.words().raw().trigger().eventType();
    }

    private static boolean isHeadline(Draft draft) {
        return draft.words().sentence().zone() == ZoneKind.HEADLINE;
    }

    private boolean isLead(Draft draft) {
        return draft.words().sentence().zone() == ZoneKind.BODY
                && draft.words().raw().sentence() < firstOfBody + LEAD;
    }
}
