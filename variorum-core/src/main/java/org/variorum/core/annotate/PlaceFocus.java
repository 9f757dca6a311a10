package org.variorum.core.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;

/** Which countries and areas a document speaks of, and how much: by their names, adjectives, places that only they have. */
final class PlaceFocus {

    /** A country counts as spoken of from this share of the leading country's mentions on. */
    private static final double SPOKEN_OF = 0.2;

    /** "Russian" tells less of where something is than "Russia". */
    private static final double ADJECTIVE = 0.5;

    private static final double OUTLET = 1;

    /** A name that the gazetteer alone has may yet be something else. */
    private static final double UNLISTED = 0.5;

    /** What a place settled by other signs adds to its country. */
    private static final double SETTLED = 0.3;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> areas = new HashMap<>();

    /** What speaks of each country: folded names, and one empty word for all else. */
    private final Map<String, Set<String>> signs = new HashMap<>();

    private double most;

    static PlaceFocus of(
            Lexicon lexicon,
            String text,
            Words words,
            List<PlaceName> names,
            List<Mention<ActorValue>> actors,
            Optional<String> outlet) {
        PlaceFocus focus = new PlaceFocus();
        outlet.ifPresent(country -> focus.add(country, OUTLET, ""));
        SpanSet named = new SpanSet();
        names.forEach(name -> named.add(name.span()));
        for (Mention<ActorValue> actor : actors) {
            if (actor.value().kind() == ActorKind.STATE && !named.overlaps(actor.span())) {
                actor.value().entry().map(Entries.Actor::state).ifPresent(state -> focus.add(state, ADJECTIVE, ""));
            }
        }
        for (PlaceName name : names) {
            PlaceContainers.codeAfter(lexicon, text, name.span())
                    .ifPresent(code -> focus.addArea(code.country(), code.first(), ""));
            focus.name(name, name.key(words));
        }
        return focus;
    }

    private void name(PlaceName name, String key) {
        List<Entries.Place> wholes = name.candidates().stream()
                .filter(p -> p.isCountry() || p.feature().equals("ADM1"))
                .toList();
        if (wholes.isEmpty()) {
            part(name, key);
        } else if (wholes.stream().map(Entries.Place::country).distinct().count() == 1) {
            int people = wholes.get(0).people();
            boolean town = name.candidates().stream()
                    .anyMatch(p -> p.isSettlement() && p.people() * PlacePasses.MARGIN_AREA >= people);
            Entries.Place whole = wholes.get(0);
            addArea(
                    whole.country(),
                    whole.isCountry() || town ? "" : whole.area().first(),
                    key);
        }
    }

    /** A name that only places of one country or area have speaks of it. */
    private void part(PlaceName name, String key) {
        Set<String> found = new TreeSet<>();
        Set<String> firsts = new TreeSet<>();
        for (Entries.Place place : name.candidates()) {
            found.add(place.country());
            firsts.add(place.area().first());
        }
        if (found.size() == 1) {
            add(found.iterator().next(), name.listed() ? 1 : UNLISTED, key);
            boolean second =
                    name.candidates().stream().allMatch(p -> p.feature().equals("ADM2"));
            if (firsts.size() == 1 && second) {
                addArea(found.iterator().next(), firsts.iterator().next(), key);
            }
        }
    }

    private void add(String country, double weight, String key) {
        if (!country.isEmpty()) {
            most = Math.max(most, countries.merge(country, weight, Double::sum));
            signs.computeIfAbsent(country, c -> new HashSet<>()).add(key);
        }
    }

    private void addArea(String country, String first, String key) {
        add(country, 1, key);
        if (!first.isEmpty()) {
            areas.merge(country + "." + first, 1.0, Double::sum);
        }
    }

    /** A place that was settled since lends its country and area weight. */
    void settled(Entries.Place place, String key) {
        add(place.country(), SETTLED, key);
        if (!place.isCountry() && !place.area().first().isEmpty()) {
            areas.merge(place.country() + "." + place.area().first(), 0.5, Double::sum);
        }
    }

    /** Does anything but the name {@code key} itself speak of the country? */
    boolean speaksOfBeside(String country, String key) {
        Set<String> found = signs.getOrDefault(country, Set.of());
        return speaksOf(country) && (found.size() > 1 || !found.contains(key));
    }

    /** How much the country is spoken of, from 0 to 1. */
    double share(String country) {
        return most == 0 ? 0 : countries.getOrDefault(country, 0.0) / most;
    }

    boolean speaksOf(String country) {
        return share(country) >= SPOKEN_OF;
    }

    /** Does the document speak of several countries, so that the capitals of others are likely too? */
    boolean isInternational() {
        return countries.values().stream().filter(weight -> weight >= 1).count() >= 2;
    }

    /** Is the place's first-level area named, or does a place settled by other signs lie there? */
    boolean speaksOfAreaOf(Entries.Place place) {
        return areas.getOrDefault(place.country() + "." + place.area().first(), 0.0) >= 1;
    }
}
