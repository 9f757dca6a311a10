package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** Decides whether a trigger's clause holds what the trigger needs beside it. */
final class ClauseNeeds {

    /** Parts of the names of forces that fly; the coalitions of our time fight from the air. */
    private static final List<String> FLIERS = List.of("Air", "Aero", "coalition");

    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");
    private static final Set<String> MISSILE = WordLists.words("missile-nouns");
    private static final Set<String> PEOPLE = WordLists.words("people-nouns");

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> ARMS = WordLists.words("arms-nouns");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> TOPICS = WordLists.words("war-topics");
    private static final Set<String> TARGETS = Set.of("target");
    private static final Set<ActorKind> ARMED = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP);

    /** A state acts by its forces: "Israel attacked the base". */
    private static final Set<ActorKind> FIGHTING = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP, ActorKind.STATE);

    private final Map<String, String> units;

    /** @param units the unit of each counted noun, by its lemma */
    ClauseNeeds(Map<String, String> units) {
        this.units = units;
    }

    /** Does the clause of word {@code i} hold what {@code trigger} needs? */
    boolean hold(Annotated annotated, Sentence sentence, int i, Trigger trigger) {
        Trigger.Need need = trigger.needs();
        if (need == Trigger.Need.NOTHING) {
            return true;
        }
        Optional<Speech> reports =
                SpeechActs.reportedBy(annotated, sentence.token(i).span());
        return switch (need) {
            case SPEECH ->
                reports.filter(speech -> saysWhat(sentence, i, trigger) || speaksOfWar(annotated, sentence, speech))
                        .isPresent();
            case SPEECH_ALONE ->
                reports.filter(speech -> speaksOfWar(annotated, sentence, speech))
                        .isPresent();
            case REPORTED -> SpeechActs.isReported(annotated, sentence.token(i).span());
            case ARGUMENT ->
                Set.of("nsubj", "nsubjpass", "dobj").contains(sentence.token(i).relation());
            default -> holdRoles(annotated, sentence, i, need);
        };
    }

    /** Is it clear without a word of war what is said: by the words that go with the verb, or by a clause below it? */
    private static boolean saysWhat(Sentence sentence, int i, Trigger trigger) {
        return !trigger.modifiers().isEmpty()
                || sentence.children(i, "ccomp", "xcomp").stream()
                        .anyMatch(child -> sentence.token(child).isVerb());
    }

    private boolean holdRoles(Annotated annotated, Sentence sentence, int i, Trigger.Need need) {
        Map<Role, List<TextSpan>> roles = RoleFinder.find(Clause.of(sentence, i));
        List<TextSpan> actors = joined(roles, Role.AGENT, Role.MEANS);
        List<TextSpan> objects = joined(roles, Role.PATIENT);
        return switch (need) {
            case AIRCRAFT -> hasAircraft(annotated, sentence, actors);
            case MISSILE -> hasMissile(annotated, sentence, actors);
            case MISSILE_BELOW -> hasMissile(annotated, sentence, List.of(sentence.subtreeSpan(i)));
            case TARGETS_SUBJECT -> holdsNoun(sentence, roles.getOrDefault(Role.AGENT, List.of()), TARGETS);
            case MISSILE_OBJECT -> hasMissile(annotated, sentence, objects);
            case AIRCRAFT_OBJECT -> hasAircraft(annotated, sentence, objects);
            case PEOPLE -> hasPeople(annotated, sentence, objects);
            case FORCES -> hasForces(annotated, sentence, joined(roles, Role.AGENT, Role.MEANS, Role.PATIENT));
            case FORCES_AGENT -> hasForces(annotated, sentence, actors) || isOfKind(annotated, actors, FIGHTING);
            case CHEMICAL_OBJECT -> holdsNoun(sentence, objects, CHEMICAL);
            case FORCES_OBJECT -> hasForces(annotated, sentence, objects) || hasArms(annotated, sentence, objects);
            default -> throw new IllegalArgumentException("No need of roles: " + need);
        };
    }

    private static boolean hasMissile(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return holdsNoun(sentence, phrases, MISSILE) || hasSystem(annotated, phrases, SystemKind.MISSILE);
    }

    private static boolean hasArms(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return holdsNoun(sentence, phrases, ARMS) || hasAnySystem(annotated, phrases);
    }

    private static List<TextSpan> joined(Map<Role, List<TextSpan>> roles, Role... wanted) {
        List<TextSpan> joined = new ArrayList<>();
        for (Role role : wanted) {
            joined.addAll(roles.getOrDefault(role, List.of()));
        }
        return joined;
    }

    private static boolean hasAircraft(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        boolean airForce = phrases.stream()
                .flatMap(phrase -> Annotated.inside(annotated.actors(), phrase).stream())
                .anyMatch(m -> m.value().kind() == ActorKind.MILITARY
                        && FLIERS.stream().anyMatch(m.value().name()::contains));
        return airForce
                || holdsNoun(sentence, phrases, AIRCRAFT)
                || hasSystem(annotated, phrases, SystemKind.AIRCRAFT)
                || holdsAirStrike(sentence, phrases);
    }

    private static boolean holdsAirStrike(Sentence sentence, List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .anyMatch(i -> Set.of("strike", "raid", "attack")
                                .contains(sentence.token(i).lemma())
                        && sentence.children(i, "compound").stream()
                                .anyMatch(c -> sentence.token(c).lemma().equals("air")));
    }

    private static boolean holdsNoun(Sentence sentence, List<TextSpan> phrases, Set<String> lemmas) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .anyMatch(i -> lemmas.contains(sentence.token(i).lemma()));
    }

    private static boolean hasSystem(Annotated annotated, List<TextSpan> phrases, SystemKind kind) {
        for (TextSpan phrase : phrases) {
            for (Mention<Entries.WeaponSystem> system : Annotated.inside(annotated.systems(), phrase)) {
                if (system.value().kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasForces(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return isOfKind(annotated, phrases, ARMED) || holdsNoun(sentence, phrases, FORCES);
    }

    private static boolean isOfKind(Annotated annotated, List<TextSpan> phrases, Set<ActorKind> kinds) {
        return phrases.stream()
                .flatMap(phrase -> Annotated.inside(annotated.actors(), phrase).stream())
                .anyMatch(m -> kinds.contains(m.value().kind()));
    }

    private static boolean hasAnySystem(Annotated annotated, List<TextSpan> phrases) {
        return phrases.stream()
                .anyMatch(
                        phrase -> !Annotated.inside(annotated.systems(), phrase).isEmpty());
    }

    private boolean hasPeople(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        for (TextSpan phrase : phrases) {
            boolean named = Annotated.inside(annotated.actors(), phrase).stream()
                    .anyMatch(m -> m.value().kind() != ActorKind.STATE);
            boolean counted = sentence.within(phrase).stream().anyMatch(i -> isPerson(sentence.token(i)));
            if (named || counted) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(Token token) {
        return PEOPLE.contains(token.lemma())
                || "people".equals(units.get(token.lemma()))
                || token.tag().equals("CD")
                || token.name().endsWith("PERSON");
    }

    /** Does what is said name a force, a weapon or another thing of war? Talk of trade is no claim of conflict. */
    private static boolean speaksOfWar(Annotated annotated, Sentence sentence, Speech speech) {
        return hasAnySystem(annotated, speech.content())
                || hasForces(annotated, sentence, speech.content())
                || holdsNoun(sentence, speech.content(), TOPICS);
    }
}
