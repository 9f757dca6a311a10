package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;

/**
 * What a whole document speaks of, for words that need it: "a late strike" sinks a football side or a boat. Two different
 * signs of war are asked for, since any single word of war is borrowed somewhere ("a missile of a free kick"). A word of
 * war, an armed group, a weapon by name and an event told in words that need no surroundings are such signs.
 */
final class Surroundings {

    private static final Set<String> WAR_WORDS = WordLists.words("war-words");
    private static final int SIGNS_OF_WAR = 2;

    private final boolean war;

    private Surroundings(boolean war) {
        this.war = war;
    }

    static Surroundings of(Annotated annotated, List<List<List<TriggerMatcher.Match>>> readings) {
        Stream<String> words = annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma)
                .filter(WAR_WORDS::contains);
        Stream<String> armed = annotated.actors().stream()
                .map(mention -> mention.value())
                .filter(actor -> actor.kind() == ActorKind.MILITARY || actor.kind() == ActorKind.ARMED_GROUP)
                .map(actor -> actor.name());
        Stream<String> systems =
                annotated.systems().stream().map(mention -> mention.value().name());
        Stream<String> plain = readings.stream()
                .flatMap(List::stream)
                .flatMap(reading -> reading.stream().limit(1))
                .map(TriggerMatcher.Match::trigger)
                .filter(trigger -> trigger.setting() == Trigger.Setting.ANY)
                .map(Trigger::id);
        return new Surroundings(Stream.of(words, armed, systems, plain)
                        .flatMap(signs -> signs)
                        .distinct()
                        .limit(SIGNS_OF_WAR)
                        .count()
                == SIGNS_OF_WAR);
    }

    boolean ofWar() {
        return war;
    }
}
