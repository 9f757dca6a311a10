package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;

/**
 * Finds loaded names for known actors. "Regime forces" is Syria's army only in an article that speaks of Syria; where two
 * countries have such a name, the one that the article speaks of far more, or none.
 */
final class LoadedNames {

    /** How many times more often a country must be spoken of than the next one for a name of both to be its own. */
    private static final int FAR_MORE = 3;

    /** The name of a place with so many people tells of which country an article speaks. */
    private static final int CITY = 100_000;

    private final Lexicon lexicon;

    LoadedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<ActorValue>> find(String text, Words words, List<PhraseTrie.Hit<Entries.Actor>> actors) {
        List<PhraseTrie.Hit<List<Lexicon.LoadedName>>> hits =
                lexicon.loadedNames().find(words, text);
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> counts = countries(text, words, actors);
        Map<String, Integer> cities = cities(text, words);
        List<Mention<ActorValue>> found = new ArrayList<>();
        ShortCoalitions coalitions = new ShortCoalitions(text, actors);
        for (PhraseTrie.Hit<List<Lexicon.LoadedName>> hit : hits) {
            if (coalitions.isOfOtherName(hit.span())) {
                continue;
            }
            coalitions
                    .namedBefore(hit.span())
                    .or(() -> fitting(hit.value(), counts))
                    .or(() -> fitting(hit.value(), cities))
                    .ifPresent(actor -> found.add(
                            new Mention<>(hit.span(), ActorValue.known(actor), "lexicon.loaded." + actor.id())));
        }
        return found;
    }

    /** How often each country is spoken of, by its name or by an actor of it. */
    private Map<String, Integer> countries(String text, Words words, List<PhraseTrie.Hit<Entries.Actor>> actors) {
        Map<String, Integer> counts = new HashMap<>();
        lexicon.places()
                .find(words, text)
                .forEach(hit -> hit.value().stream()
                        .filter(Entries.Place::isCountry)
                        .forEach(place -> counts.merge(place.country(), 1, Integer::sum)));
        actors.forEach(hit -> counts.merge(hit.value().state(), 1, Integer::sum));
        LostApostrophes.find(lexicon, text, words, SpanSet.of(List.of()))
                .forEach(owner ->
                        owner.value().entry().ifPresent(actor -> counts.merge(actor.state(), 1, Integer::sum)));
        return counts;
    }

    /** How often cities of each country are named, for an article that names the country nowhere. */
    private Map<String, Integer> cities(String text, Words words) {
        Map<String, Integer> counts = new HashMap<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : lexicon.places().find(words, text)) {
            List<Entries.Place> meant = hit.value();
            String country = meant.get(0).country();
            boolean clear = meant.stream().allMatch(place -> place.country().equals(country) && !place.ordinaryWord())
                    && meant.stream().anyMatch(place -> place.people() >= CITY);
            if (clear) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Optional<Entries.Actor> fitting(List<Lexicon.LoadedName> names, Map<String, Integer> counts) {
        List<Lexicon.LoadedName> fitting = names.stream()
                .filter(name -> name.country().isEmpty() || counts.containsKey(name.country()))
                .sorted((a, b) -> Integer.compare(count(b, counts), count(a, counts)))
                .toList();
        boolean clear = fitting.size() == 1
                || (fitting.size() > 1 && count(fitting.get(0), counts) >= FAR_MORE * count(fitting.get(1), counts));
        return clear ? Optional.of(fitting.get(0).actor()) : Optional.empty();
    }

    private static int count(Lexicon.LoadedName name, Map<String, Integer> counts) {
        return Math.max(1, counts.getOrDefault(name.country(), 1));
    }
}
