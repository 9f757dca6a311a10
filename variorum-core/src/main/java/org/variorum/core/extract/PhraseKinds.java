package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** What the phrases of a clause hold: aircraft, missiles, arms, forces, actors of a kind, nouns of a list. */
final class PhraseKinds {

    private static final List<String> FLIERS = List.of("Air", "Aero", "coalition");
    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");
    private static final Set<String> MISSILE = WordLists.words("missile-nouns");
    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> ARMS = WordLists.words("arms-nouns");
    private static final Set<String> AIR_DEEDS =
            Set.of("strike", "raid", "attack", "force", "operation", "assault", "bombardment", "campaign", "power");
    private static final Set<String> AERIAL = Set.of("air", "aerial");
    private static final Set<ActorKind> ARMED = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP);

    private PhraseKinds() {}

    static boolean hasMissile(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return holdsNoun(sentence, phrases, MISSILE) || hasSystem(annotated, phrases, SystemKind.MISSILE);
    }

    static boolean hasArms(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return holdsNoun(sentence, phrases, ARMS) || hasAnySystem(annotated, phrases);
    }

    static boolean hasAircraft(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return isFlier(annotated, phrases)
                || holdsNoun(sentence, phrases, AIRCRAFT)
                || hasSystem(annotated, phrases, SystemKind.AIRCRAFT)
                || holdsOfTheAir(sentence, phrases);
    }

    static boolean isFlier(Annotated annotated, List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Annotated.inside(annotated.actors(), phrase).stream())
                .anyMatch(m -> FLIERS.stream().anyMatch(m.value().name()::contains)
                        && m.value().kind() != ActorKind.PERSON);
    }

    static boolean holdsOfTheAir(Sentence sentence, List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .anyMatch(i -> AIR_DEEDS.contains(sentence.token(i).lemma())
                        && sentence.children(i, "compound", "nmod", "amod").stream()
                                .anyMatch(c -> AERIAL.contains(sentence.token(c).lemma())));
    }

    static boolean holdsNoun(Sentence sentence, List<TextSpan> phrases, Set<String> lemmas) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .anyMatch(i -> lemmas.contains(sentence.token(i).lemma()));
    }

    static boolean hasSystem(Annotated annotated, List<TextSpan> phrases, SystemKind kind) {
        for (TextSpan phrase : phrases) {
            for (Mention<Entries.WeaponSystem> system : Annotated.inside(annotated.systems(), phrase)) {
                if (system.value().kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean hasForces(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return isOfKind(annotated, phrases, ARMED) || holdsNoun(sentence, phrases, FORCES);
    }

    /** "The ministry said it did not attack": whom the pronoun means is asked later. */
    static boolean isPronoun(Sentence sentence, List<TextSpan> phrases, Set<String> pronouns) {
        return phrases.stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> pronouns.contains(sentence.token(head).lemma()));
    }

    static boolean isOfKind(Annotated annotated, List<TextSpan> phrases, Set<ActorKind> kinds) {
        return phrases.stream()
                .flatMap(phrase -> Annotated.inside(annotated.actors(), phrase).stream())
                .anyMatch(m -> kinds.contains(m.value().kind()));
    }

    static boolean hasAnySystem(Annotated annotated, List<TextSpan> phrases) {
        return phrases.stream()
                .anyMatch(
                        phrase -> !Annotated.inside(annotated.systems(), phrase).isEmpty());
    }
}
