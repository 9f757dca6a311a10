package org.variorum.core.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The coalition that a state leads, by the words for the state: that of "US" is what the lexicon calls "US-led coalition". */
public final class LedCoalitions {

    /** What stands behind the state in words that name none of its deeds' other doers. */
    public static final String LED = "-led";

    private static final String NAME = LED + " coalition";

    private static final Map<String, Entries.Actor> BY_LEADER = load();

    private LedCoalitions() {}

    /** The coalition led by whom these words name, as they stand before "-led"; empty where the lexicon knows none. */
    public static Optional<Entries.Actor> of(String leader) {
        return Optional.ofNullable(BY_LEADER.get(leader));
    }

    private static Map<String, Entries.Actor> load() {
        Table actors = Table.load("actors");
        Map<String, Entries.Actor> byId = Lexicon.actorsById(actors);
        Map<String, Entries.Actor> led = new LinkedHashMap<>();
        for (Table.Row row : actors.rows()) {
            row.list("forms").stream()
                    .filter(form -> form.endsWith(NAME))
                    .map(form -> form.substring(0, form.length() - NAME.length()))
                    .forEach(leader -> led.putIfAbsent(leader, byId.get(row.cell("id"))));
        }
        return Map.copyOf(led);
    }
}
