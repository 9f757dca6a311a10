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

    /** For how many sentences what was told last holds. */
    private static final int NEAR = 3;

    private static final Set<EventType> ATTACKS =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.GROUND_OPERATION);

    private static final Set<Trigger.Setting> BY_TRAIL = Set.of(Trigger.Setting.AIR, Trigger.Setting.FIRE);

    private final Surroundings around;
    private Optional<EventType> last = Optional.empty();
    private int since;

    AttackTrail(Surroundings around) {
        this.around = around;
    }

    /** The matches of the next sentence: of each word's readings the first that what stands around it allows. */
    List<Match> next(Sentence sentence, List<List<Match>> readings) {
        if (++since > NEAR) {
            last = Optional.empty();
        }
        Optional<EventType> told =
                last.or(() -> attacks(readings.stream().flatMap(this::plain)).findFirst());
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
        attacks(fitting.stream()).reduce((first, second) -> second).ifPresent(type -> {
            last = Optional.of(type);
            since = 0;
        });
        return fitting;
    }

    /** The first reading of a word that needs no trail, where the word could not be read by the trail. */
    private Stream<Match> plain(List<Match> reading) {
        boolean open = reading.stream()
                .anyMatch(match -> BY_TRAIL.contains(match.trigger().setting()));
        return reading.stream()
                .filter(match -> !open && fits(match.trigger().setting(), Optional.empty()))
                .limit(1);
    }

    private static Stream<EventType> attacks(Stream<Match> matches) {
        return matches.map(match -> match.trigger().eventType()).filter(ATTACKS::contains);
    }

    private boolean fits(Trigger.Setting setting, Optional<EventType> told) {
        return switch (setting) {
            case ANY -> true;
            case WAR -> around.ofWar();
            case AIR -> told.filter(EventType.AIRSTRIKE::equals).isPresent();
            case FIRE -> told.filter(EventType.MISSILE_LAUNCH::equals).isPresent();
        };
    }
}
