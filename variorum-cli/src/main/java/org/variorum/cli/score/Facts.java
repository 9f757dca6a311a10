package org.variorum.cli.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.EventType;
import org.variorum.model.Modality;

/** The fields of one claim that are scored, the same for gold and system. */
record Facts(
        @Nullable EventType eventType,
        List<Named> actor,
        List<Named> target,
        List<Named> weapon,
        List<Named> places,
        List<Named> origin,
        @Nullable DayRange date,
        List<Amount> quantities,
        Chain attribution,
        @Nullable Modality modality) {

    /** What stands on the other side of a missed or a false claim. */
    static final Facts NONE =
            new Facts(null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), Chain.NONE, null);

    Facts {
        actor = List.copyOf(actor);
        target = List.copyOf(target);
        weapon = List.copyOf(weapon);
        places = List.copyOf(places);
        origin = List.copyOf(origin);
        quantities = List.copyOf(quantities);
    }
}
