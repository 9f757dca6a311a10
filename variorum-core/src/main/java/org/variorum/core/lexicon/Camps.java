package org.variorum.core.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.ActorKind;

/** The actor that stands for a state or camp: for the code "RU" Russia, for a group's id the group. */
public final class Camps {

    private static final Map<String, Entries.Actor> BY_CODE = load();

    private Camps() {}

    /** The state of an ISO 3166-1 alpha-2 code, or the actor of an id; empty for an unknown one. */
    public static Optional<Entries.Actor> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The id of the actor that stands for the state to which this actor belongs; empty where it belongs to none. */
    public static Optional<String> stateOf(String id) {
        return of(id).map(Entries.Actor::state).flatMap(Camps::of).map(Entries.Actor::id);
    }

    private static Map<String, Entries.Actor> load() {
        Map<String, Entries.Actor> camps = new HashMap<>();
        Map<String, Entries.Actor> byId = Lexicon.actorsById(Table.load("actors"));
        byId.values().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .filter(actor -> !actor.state().isEmpty())
                .sorted(Comparator.comparing(Entries.Actor::id))
                .forEach(actor -> camps.putIfAbsent(actor.state(), actor));
        byId.forEach(camps::putIfAbsent);
        return Map.copyOf(camps);
    }
}
