package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TextSpan;

/** Finds the body, monitor or outlet that a bare noun stands for, among those that the document names. */
final class NamedBodies {

    private static final Set<String> PRESS =
            Set.of("agency", "outlet", "channel", "broadcaster", "newspaper", "paper", "station");

    static final Set<SpeakerRole> PRESS_ROLES = Set.of(SpeakerRole.AGENCY, SpeakerRole.OUTLET, SpeakerRole.MEDIA);

    private static final Set<String> BODIES = WordLists.words("body-nouns");

    private static final Set<String> MONITORS = WordLists.words("monitor-nouns");

    /** How many named actors back "the ministry" may look for its name. */
    private static final int FARTHEST_ACTORS = 200;

    private final String text;
    private final List<Mention<ActorValue>> actors;

    NamedBodies(String text, List<Mention<ActorValue>> actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The last body of that noun before {@code source}; for a monitor the one that is so called, also where it follows. */
    Optional<TextSpan> bodyNamed(TextSpan source, String noun, boolean monitor) {
        int until = Annotated.before(actors, source.start());
        boolean byName = monitor && MONITORS.contains(noun) && hasMonitorNamed(noun);
        for (int i = until - 1; i >= Math.max(0, until - FARTHEST_ACTORS); i--) {
            Mention<ActorValue> mention = actors.get(i);
            if (byName && !called(mention, noun)) {
                continue;
            }
            if ((monitor && isMonitor(mention.value())) || (isBody(mention.value()) && shares(mention, noun))) {
                return Optional.of(mention.span());
            }
        }
        return monitor ? onlyMonitor(until) : Optional.empty();
    }

    /** "A monitor said" at the head of an article that then names one monitor, and no other. */
    private Optional<TextSpan> onlyMonitor(int from) {
        List<Mention<ActorValue>> monitors =
                actors.subList(from, Math.min(actors.size(), from + FARTHEST_ACTORS)).stream()
                        .filter(mention -> isMonitor(mention.value()))
                        .toList();
        return only(monitors)
                .or(() -> only(monitors.stream().filter(this::isCalledMonitor).toList()));
    }

    static Optional<TextSpan> only(List<Mention<ActorValue>> bodies) {
        long different = bodies.stream().map(m -> m.value().name()).distinct().count();
        return different == 1 ? Optional.of(bodies.get(0).span()) : Optional.empty();
    }

    /** An observatory or watchdog by its name, and no aid society that counts the dead as well. */
    private boolean isCalledMonitor(Mention<ActorValue> mention) {
        return MONITORS.stream().anyMatch(noun -> called(mention, noun));
    }

    private boolean hasMonitorNamed(String noun) {
        return actors.stream()
                .limit(FARTHEST_ACTORS)
                .anyMatch(mention -> isMonitor(mention.value()) && called(mention, noun));
    }

    /** Does the actor's own name hold the noun? */
    private static boolean called(Mention<ActorValue> mention, String noun) {
        return Words.of(mention.value().name()).list().stream()
                .anyMatch(word -> word.key().equals(noun));
    }

    /** "The news outlet": the last agency or outlet that was named. */
    Optional<TextSpan> outletNamed(TextSpan source, String noun) {
        if (!PRESS.contains(noun)) {
            return Optional.empty();
        }
        int until = Annotated.before(actors, source.start());
        for (int i = until - 1; i >= Math.max(0, until - FARTHEST_ACTORS); i--) {
            boolean press = actors.get(i)
                    .value()
                    .entry()
                    .map(Entries.Actor::role)
                    .filter(PRESS_ROLES::contains)
                    .isPresent();
            if (press) {
                return Optional.of(actors.get(i).span());
            }
        }
        return Optional.empty();
    }

    static boolean isMonitor(ActorValue value) {
        return value.kind() != ActorKind.PERSON
                && value.entry()
                        .map(Entries.Actor::role)
                        .filter(role -> role == SpeakerRole.MONITOR)
                        .isPresent();
    }

    private static boolean isBody(ActorValue value) {
        return value.entry().isPresent()
                && (value.kind() == ActorKind.ORGANISATION || value.kind() == ActorKind.MILITARY);
    }

    private boolean shares(Mention<ActorValue> mention, String noun) {
        return BODIES.contains(noun)
                && (nouns(mention.span()).contains(noun)
                        || Words.of(mention.value().name()).list().stream()
                                .anyMatch(word -> word.key().equals(noun)));
    }

    private Set<String> nouns(TextSpan words) {
        return Set.copyOf(Words.keysOf(words.of(text)));
    }
}
