package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Finds the names of places. The program's own tables are believed; a name that only the world's gazetteer has needs a sign
 * in the text that it is a place's here, since there is a place called Henry, Same and Of.
 */
final class PlaceNames {

    /** A town this large is a place without more signs. */
    private static final int LARGE_TOWN = 100_000;

    /** Two points this close, of one kind and name, are one place in two tables. */
    private static final double SAME_PLACE_M = 15_000;

    private static final double SAME_AREA_M = 150_000;

    private final Lexicon lexicon;
    private final String text;
    private final Words words;
    private final PlaceSigns signs;
    private final Map<Integer, Integer> wordAt = new HashMap<>();
    private final Map<Integer, Integer> wordEndingAt = new HashMap<>();

    PlaceNames(Lexicon lexicon, String text, Words words, PlaceSigns signs) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.signs = signs;
        for (int i = 0; i < words.list().size(); i++) {
            wordAt.put(words.list().get(i).span().start(), i);
            wordEndingAt.put(words.list().get(i).span().end(), i);
        }
    }

    /** The names outside {@code taken}, in order, without overlap. */
    List<PlaceName> find(SpanSet taken) {
        List<PlaceName> listed = names(lexicon.places().find(words, text), true);
        List<PlaceName> others = names(lexicon.gazetteer().find(words, text), false);
        listed.removeIf(name -> taken.overlaps(name.span()));
        others.removeIf(name -> taken.overlaps(name.span()));
        Map<TextSpan, PlaceName> merged = new HashMap<>();
        listed.forEach(name -> merged.put(name.span(), name));
        Set<String> known = new HashSet<>();
        listed.forEach(name -> known.add(name.key(words)));
        for (PlaceName name : others) {
            PlaceName twin = merged.get(name.span());
            if (twin != null) {
                merged.put(name.span(), united(twin, name));
            } else if (isAPlace(name)) {
                merged.put(name.span(), name);
                known.add(name.key(words));
            }
        }
        for (PlaceName name : others) {
            if (known.contains(name.key(words)) && !isAPerson(name)) {
                merged.putIfAbsent(name.span(), name);
            }
        }
        return withoutOverlap(new ArrayList<>(merged.values()));
    }

    private List<PlaceName> names(List<PhraseTrie.Hit<List<Entries.Place>>> hits, boolean listed) {
        List<PlaceName> names = new ArrayList<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : hits) {
            Integer first = wordAt.get(hit.span().start());
            Integer last = wordEndingAt.get(hit.span().end());
            if (first != null && last != null) {
                names.add(new PlaceName(hit.span(), first, last, hit.value(), listed));
            }
        }
        return names;
    }

    /** The candidates of both tables, each place once; the listed row holds. */
    private static PlaceName united(PlaceName listed, PlaceName other) {
        List<Entries.Place> all = new ArrayList<>(listed.candidates());
        for (Entries.Place place : other.candidates()) {
            if (listed.candidates().stream().noneMatch(own -> isSame(own, place))) {
                all.add(place);
            }
        }
        return new PlaceName(listed.span(), listed.first(), listed.last(), all, true);
    }

    private static boolean isSame(Entries.Place own, Entries.Place place) {
        if (own.id().equals(place.id())) {
            return true;
        }
        boolean kind = own.isArea() == place.isArea() && !own.isCountry();
        return kind
                && own.country().equals(place.country())
                && own.distanceTo(place) < (own.isArea() ? SAME_AREA_M : SAME_PLACE_M);
    }

    private boolean isAPlace(PlaceName name) {
        Optional<TextSpan> tagged = signs.taggedPlace(name.span());
        if (tagged.isPresent()) {
            return !signs.isLonger(tagged.get(), name.span());
        }
        if (isInsideALargerOne(name)) {
            return true;
        }
        if (isAPerson(name)) {
            return false;
        }

        if (signs.isInALongerName(name) || signs.isInABody(name.span())) {
            return !name.isSingleWord() && !signs.isInALongerName(name);
        }
        if (isPlainWord(name) || signs.isShouted(name.span())) {
            return false;
        }
        return signs.isBehindAPreposition(name.first()) || !name.isSingleWord() || isLarge(name);
    }

    private boolean isPlainWord(PlaceName name) {
        return name.isSingleWord()
                && (name.candidates().stream().anyMatch(Entries.Place::ordinaryWord)
                        || signs.isPlainWord(name.key(words)));
    }

    private static boolean isLarge(PlaceName name) {
        return name.candidates().stream()
                .anyMatch(p -> p.people() >= LARGE_TOWN || p.feature().equals("ADM1"));
    }

    /** Does the area that a candidate lies in follow: Reading, Pa.? */
    private boolean isInsideALargerOne(PlaceName name) {
        return PlaceContainers.codeAfter(lexicon, text, name.span()).isPresent();
    }

    private boolean isAPerson(PlaceName name) {
        return signs.isPerson(name.span()) || (name.isSingleWord() && signs.namesAPerson(name.key(words)));
    }

    private static List<PlaceName> withoutOverlap(List<PlaceName> names) {
        names.sort(Comparator.<PlaceName>comparingInt(n -> n.span().start())
                .thenComparing(n -> -n.span().length()));
        List<PlaceName> kept = new ArrayList<>();
        for (PlaceName name : names) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(name.span())) {
                kept.add(name);
            }
        }
        return kept;
    }
}
