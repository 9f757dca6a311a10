package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** Decides whether a word speaks of an event: by its lemma, its modifiers, and what its clause holds. */
final class TriggerMatcher {

    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");
    private static final Set<String> MISSILE = WordLists.words("missile-nouns");
    private static final Set<String> PEOPLE = WordLists.words("people-nouns");

    private final Map<String, List<Trigger>> byLemma = new HashMap<>();
    private final Map<String, String> units;

    TriggerMatcher(Lexicon lexicon) {
        this.units = lexicon.units();
        for (Trigger trigger : lexicon.triggers()) {
            byLemma.computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>()).add(trigger);
        }
    }

    /** A word and the trigger it was taken for. */
    record Match(int token, Trigger trigger) {}

    /** The first trigger, in the table's order, that word {@code i} fits, whatever else its document speaks of */
    Optional<Match> match(Annotated annotated, Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.isNoun() && !token.isVerb()) {
            return Optional.empty();
        }
        return byLemma.getOrDefault(token.lemma(), List.of()).stream()
                .filter(trigger -> trigger.noun() == token.isNoun())
                .filter(trigger -> !trigger.noun() || isHead(sentence, i))
                .filter(trigger -> modified(sentence, i, trigger))
                .filter(trigger -> holds(annotated, sentence, i, trigger.needs()))
                .findFirst()
                .map(trigger -> new Match(i, trigger));
    }

    /** In "strike group" the strike is no event. */
    private static boolean isHead(Sentence sentence, int i) {
        return !Set.of("compound", "nmod").contains(sentence.token(i).relation());
    }

    private static boolean modified(Sentence sentence, int i, Trigger trigger) {
        List<String> modifiers = sentence.children(i, "compound", "amod", "nmod").stream()
                .map(child -> sentence.token(child).lemma())
                .toList();
        boolean wanted =
                trigger.modifiers().isEmpty() || trigger.modifiers().stream().anyMatch(modifiers::contains);
        return wanted && trigger.without().stream().noneMatch(modifiers::contains);
    }

    private boolean holds(Annotated annotated, Sentence sentence, int i, Trigger.Need need) {
        if (need == Trigger.Need.NOTHING) {
            return true;
        }
        Map<Role, List<TextSpan>> roles = RoleFinder.find(Clause.of(sentence, i));
        List<TextSpan> actors = joined(roles, Role.AGENT, Role.MEANS);
        List<TextSpan> objects = joined(roles, Role.PATIENT);
        return switch (need) {
            case NOTHING -> true;
            case AIRCRAFT -> hasAircraft(annotated, sentence, actors);
            case MISSILE -> holdsNoun(sentence, actors, MISSILE) || hasSystem(annotated, actors, SystemKind.MISSILE);
            case MISSILE_OBJECT ->
                holdsNoun(sentence, objects, MISSILE) || hasSystem(annotated, objects, SystemKind.MISSILE);
            case PEOPLE -> hasPeople(annotated, sentence, objects);
        };
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
                        && (m.value().name().contains("Air") || m.value().name().contains("Aero")));
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
}
