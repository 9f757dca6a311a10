package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Finds toponyms and resolves each within the countries that the document speaks of. A name that fits no place there, or
 * several equally well, stays unresolved with the reason: a wrong place is worse than none.
 */
final class PlaceFinder {

    /** A place this large is known by its bare name all over the world: Moscow, Paris. */
    private static final int WORLD_CITY_RADIUS_M = 10_000;

    /** A country counts as spoken of from this share of the leading country's mentions on. */
    private static final double FOCUS_SHARE = 0.2;

    /** A country's name is the country even where a village of the country in focus has the same ("Qatar" in Syria). */
    private static final double COUNTRY = 20;

    /** Of a town and the area named after it, a bare name is the town. */
    private static final double SETTLEMENT = 2;

    private static final Set<String> PLACE_TAGS = Set.of("GPE", "LOC", "FAC");

    private final Lexicon lexicon;

    PlaceFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<Resolved>> find(String text, Words words, List<Sentence> sentences, SpanSet taken) {
        List<PhraseTrie.Hit<List<Entries.Place>>> hits = lexicon.places().find(words, text).stream()
                .filter(hit -> !taken.overlaps(hit.span()))
                .toList();
        Map<String, Double> focus = focus(hits);
        List<Mention<Resolved>> found = new ArrayList<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : hits) {
            found.add(new Mention<>(hit.span(), resolve(hit, focus, text), "lexicon.place"));
        }
        SpanSet listed = SpanSet.of(found);
        for (Mention<Resolved> unknown : unlisted(sentences, text)) {
            if (!listed.overlaps(unknown.span()) && !taken.overlaps(unknown.span())) {
                found.add(unknown);
            }
        }
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    /** How often each country is spoken of, by its name or by a place that only it has. */
    private static Map<String, Double> focus(List<PhraseTrie.Hit<List<Entries.Place>>> hits) {
        Map<String, Double> counts = new HashMap<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : hits) {
            Set<String> countries =
                    hit.value().stream().map(Entries.Place::country).collect(Collectors.toSet());
            if (countries.size() == 1) {
                counts.merge(countries.iterator().next(), 1.0, Double::sum);
            }
        }
        double most = counts.values().stream().mapToDouble(c -> c).max().orElse(1);
        Map<String, Double> focus = new TreeMap<>();
        counts.forEach((country, count) -> focus.put(country, count / most));
        return focus;
    }

    private static Resolved resolve(PhraseTrie.Hit<List<Entries.Place>> hit, Map<String, Double> focus, String text) {
        List<Entries.Place> ranked = hit.value().stream()
                .sorted(Comparator.<Entries.Place>comparingDouble(p -> -score(p, focus))
                        .thenComparing(Entries.Place::id))
                .toList();
        Entries.Place best = ranked.get(0);
        String words = hit.span().of(text);
        boolean spokenOf = focus.getOrDefault(best.country(), 0.0) >= FOCUS_SHARE;
        if (!spokenOf && !best.isCountry() && best.radiusM() < WORLD_CITY_RADIUS_M) {
            return unresolved(words, "no place of this name lies in a country the article speaks of", ranked);
        }
        if (ranked.size() > 1 && score(ranked.get(0), focus) - score(ranked.get(1), focus) < 1e-9) {
            return unresolved(words, ranked.size() + " places of this name fit equally well", ranked);
        }
        return new Resolved(best.name(), Optional.of(best), Optional.empty(), ranked);
    }

    private static Resolved unresolved(String words, String why, List<Entries.Place> candidates) {
        return new Resolved(words, Optional.empty(), Optional.of(why), candidates);
    }

    /** Country first, then size: 10 for the leading country, and the order of magnitude of the place's radius. */
    private static double score(Entries.Place place, Map<String, Double> focus) {
        double country = 10 * focus.getOrDefault(place.country(), 0.0);
        double size = Math.log10(place.radiusM());
        boolean settled = place.feature().startsWith("P");
        return country + size + (place.isCountry() ? COUNTRY : settled ? SETTLEMENT : 0);
    }

    /** Names that the parser's tagger takes for places and no table holds. */
    private static List<Mention<Resolved>> unlisted(List<Sentence> sentences, String text) {
        List<Mention<Resolved>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, PLACE_TAGS)) {
                found.add(new Mention<>(
                        span, unresolved(span.of(text), "not in the gazetteer", List.of()), "tagger.place"));
            }
        }
        return found;
    }
}
