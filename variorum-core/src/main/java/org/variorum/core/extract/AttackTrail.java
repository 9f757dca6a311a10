package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.Trigger;
import org.variorum.model.EventType;

/**
 * Reads words by what the text told before them. "The depot was destroyed" says nothing of how; behind a sentence of jets it
 * was from the air, behind one of shells by shells. The trail keeps what kind of attack was told last, and forgets it after
 * a few sentences without one.
 */
final class AttackTrail {

    // A headline speaks of "the attack" before the text tells of it: until something was told, what the opening tells
    // holds.

    /** For how many sentences what was told last holds. */
    private static final int NEAR = 3;

    private static final Set<EventType> ATTACKS =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.GROUND_OPERATION);

    private static final Set<Trigger.Setting> BY_TRAIL =
            Set.of(Trigger.Setting.AIR, Trigger.Setting.FIRE, Trigger.Setting.BLAST);

    /** Words that tell of bombs from the air as well as of those that were laid. */
    private static final Set<String> ANY_BLAST = Set.of("explosion", "blast", "explode");

    private final Surroundings around;
    private Optional<EventType> last = Optional.empty();
    private Optional<EventType> opening;
    private int since;

    AttackTrail(Surroundings around, List<List<List<Match>>> readings) {
        this.around = around;
        this.opening = readings.stream()
                .limit(NEAR + 1)
                .map(sentence -> attacks(sentence.stream().flatMap(this::plain)).findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The matches of the next sentence: of each word's readings the first that what stands around it allows. */
    List<Match> next(Sentence sentence, List<List<Match>> readings) {
        if (++since > NEAR) {
            last = Optional.empty();
            opening = Optional.empty();
        }
        Optional<EventType> told = last.or(
                        () -> attacks(readings.stream().flatMap(this::plain)).findFirst())
                .or(() -> opening);
        List<Match> fitting = new ArrayList<>();
        for (List<Match> reading : readings) {
            Optional<EventType> before = told;
            Optional<Match> match = reading.stream()
                    .filter(one -> fits(one.trigger().setting(), before))
                    .findFirst();
            match.ifPresent(fitting::add);
            told = attacks(match.stream().filter(one -> !UnstatedRules.onlyMentioned(sentence, one, fitting)))
                    .findFirst()
                    .or(() -> before);
        }
        keep(sentence, fitting);
        return fitting;
    }

    private void keep(Sentence sentence, List<Match> fitting) {
        Stream<Match> told = fitting.stream().filter(match -> !isOfAttack(sentence, match, fitting));
        attacks(told).reduce((first, second) -> second).ifPresent(type -> {
            last = Optional.of(type);
            since = 0;
        });
    }

    /** "The suicide bombing targeted the group": a verb tells of the attack that is its subject, and of no other. */
    private static boolean isOfAttack(Sentence sentence, Match match, List<Match> fitting) {
        return sentence.children(match.token(), "nsubj").stream()
                .anyMatch(subject -> fitting.stream().anyMatch(other -> other.token() == subject));
    }

    /** The first reading of a word that needs no trail, where the word could not be read by the trail. */
    private Stream<Match> plain(List<Match> reading) {
        boolean open = reading.stream()
                .anyMatch(match -> BY_TRAIL.contains(match.trigger().setting()));
        return reading.stream()
                .filter(match -> !open && fits(match.trigger().setting(), Optional.empty()))
                .limit(1);
    }

    /** The kinds of attack that the words tell of; a bomb on the ground is one of {@link EventType#OTHER}. */
    private Stream<EventType> attacks(Stream<Match> matches) {
        return matches.map(Match::trigger)
                .filter(trigger -> ATTACKS.contains(trigger.eventType()) || isBomb(trigger))
                .map(Trigger::eventType);
    }

    private boolean isBomb(Trigger trigger) {
        boolean other = last.filter(ATTACKS::contains).isPresent();
        return trigger.subtype().filter("ied"::equals).isPresent() && !(other && ANY_BLAST.contains(trigger.lemma()));
    }

    private boolean fits(Trigger.Setting setting, Optional<EventType> told) {
        return switch (setting) {
            case ANY -> true;
            case WAR -> around.ofWar();
            case AIR -> told.filter(EventType.AIRSTRIKE::equals).isPresent();
            case BLAST -> told.filter(EventType.OTHER::equals).isPresent();
            case FIRE -> told.filter(EventType.MISSILE_LAUNCH::equals).isPresent();
        };
    }
}
