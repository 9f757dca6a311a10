package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.TextSpan;

/**
 * Links a place to the words beside it that name what it lies in: "Zarqab in Idlib province", "Syria's Idlib". So a claim can
 * tell the place it is about from the area that only says where the place is.
 */
final class PlaceParts {

    /** What stands between the members of a list that lies in one area. */
    private static final Set<String> LIST = Set.of(", ", " and ", ", and ", " or ");

    /** How far behind a member of a list its container may stand, in places. */
    private static final int LONGEST_LIST = 8;

    private final String text;
    private final List<Mention<Resolved>> places;

    /** @param places in the text's order, without overlap */
    PlaceParts(String text, List<Mention<Resolved>> places) {
        this.text = text;
        this.places = new ArrayList<>(places);
    }

    /** The same places, each with its container where the text names one. From the last on: a list shares its container. */
    List<Mention<Resolved>> linked() {
        for (int i = places.size() - 1; i >= 0; i--) {
            int at = i;
            behind(i).or(() -> before(at)).or(() -> ofTheNext(at)).ifPresent(container -> link(at, container));
        }
        return List.copyOf(places);
    }

    private void link(int i, TextSpan container) {
        Mention<Resolved> place = places.get(i);
        places.set(i, new Mention<>(place.span(), place.value().in(container), place.by()));
    }

    private Optional<TextSpan> behind(int i) {
        return i + 1 < places.size() && PlaceContainers.leadsOut(gap(i)) && holds(i + 1, i)
                ? Optional.of(places.get(i + 1).span())
                : Optional.empty();
    }

    private Optional<TextSpan> before(int i) {
        return i > 0 && PlaceContainers.leadsIn(gap(i - 1)) && holds(i - 1, i)
                ? Optional.of(places.get(i - 1).span())
                : Optional.empty();
    }

    /** "Zarqab and Rityan in Aleppo province": what the next member of the list lies in. */
    private Optional<TextSpan> ofTheNext(int i) {
        if (i + 2 >= places.size() || !LIST.contains(gap(i))) {
            return Optional.empty();
        }
        for (int outer = i + 2; outer < Math.min(places.size(), i + LONGEST_LIST); outer++) {
            TextSpan span = places.get(outer).span();
            if (places.get(i + 1).value().container().equals(Optional.of(span))) {
                return holds(outer, i) ? Optional.of(span) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Is the outer a land or an area that holds the inner one, or may hold it, where that is not resolved? */
    private boolean holds(int outer, int inner) {
        Optional<Entries.Place> area = places.get(outer).value().place();
        Optional<Entries.Place> place = places.get(inner).value().place();
        return area.isPresent()
                && place.map(part -> PlaceContainers.holds(area.get(), part))
                        .orElse(area.get().isArea() || area.get().isCountry());
    }

    private String gap(int i) {
        int end = places.get(i).span().end();
        return text.substring(end, Math.max(end, places.get(i + 1).span().start()));
    }
}
