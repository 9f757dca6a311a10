package org.variorum.core.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.ActorKind;
import org.variorum.model.Modality;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetType;

/** The values that the columns of a closed kind may hold. */
final class Allowed {

    private static final Map<String, Map<String, Set<String>>> BY_TABLE = Map.ofEntries(
            Map.entry("actors", Map.of("kind", names(ActorKind.values()), "role", names(SpeakerRole.values()))),
            Map.entry("posts", Map.of("unique", Set.of("yes", "no"))),
            Map.entry("speakers", Map.of("role", names(SpeakerRole.values()))),
            Map.entry("hedges", Map.of("modality", names(Modality.values()))),
            Map.entry("labels", Map.of("target_type", names(TargetType.values()))),
            Map.entry(
                    "outlets",
                    Map.of("kind", Set.of("newspaper", "broadcaster", "agency", "magazine", "website", "monitor"))),
            Map.entry("titles", Map.of("kind", names(Entries.TitleKind.values()))),
            Map.entry(
                    "body-heads",
                    Map.of(
                            "kind", names(ActorKind.values()),
                            "state_kind", names(ActorKind.values()),
                            "side", Set.of("before", "after"))),
            Map.entry(
                    "speech-verbs",
                    Map.of(
                            "stance",
                            names(Stance.values()),
                            "kind",
                            Set.of("verb", "noun", "preposition", "attitude"))),
            Map.entry(
                    "media-nouns",
                    Map.of("kind", Set.of("video", "photo", "map", "audio"), "needs_cue", Set.of("yes", "no"))),
            Map.entry("systems", Map.of("kind", names(SystemKind.values()))),
            Map.entry("designators", Map.of("kind", names(SystemKind.values()))));

    private Allowed() {}

    /** The allowed values of a table's closed columns. */
    static Map<String, Set<String>> of(String table) {
        return BY_TABLE.getOrDefault(table, Map.of());
    }

    private static Set<String> names(Enum<?>[] values) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }
}
