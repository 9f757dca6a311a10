package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** "Chads" is not read as Chad's: too many short words end in s. */
    private static final int LEAST_POSSESSIVE = 6;

    private final Lexicon lexicon;
    private final String text;
    private final Words words;
    private final PlaceSigns signs;
    private final Trail trail;

    PlaceNames(Lexicon lexicon, String text, Words words, PlaceSigns signs, Trail trail) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.signs = signs;
        this.trail = trail;
    }

    /** The names outside words that others own, in order, without overlap. */
    List<PlaceName> find(PlaceOwners owners) {
        List<PlaceName> listed = names(lexicon.places().find(words, text), true);
        listed.addAll(possessives());
        listed.removeIf(name -> owners.ownsListed(name.span()));
        List<PlaceName> others = names(lexicon.gazetteer().find(words, text), false);
        others.removeIf(name -> owners.owns(name.span()));
        Set<String> known = new HashSet<>();
        listed.stream().filter(n -> !owners.isPerson(n.span())).forEach(n -> known.add(n.key(words)));
        SpanSet covered = new SpanSet();
        listed.forEach(name -> covered.add(name.span()));
        listed.removeIf(name -> owners.isPerson(name.span())
                && !known.contains(name.key(words))
                && !signs.isBehindAPreposition(name.first())
                && !owners.isPersonOfPlacesOnly(name.span(), covered));
        List<PlaceName> all = new ArrayList<>(listed);
        all.addAll(others);
        PlaceNamesakes namesakes = new PlaceNamesakes(text, words, signs, owners.surnames(text, covered), all, trail);
        listed.removeIf(namesakes::isNoPlace);
        others.removeIf(namesakes::isNoPlace);
        PlaceTraps traps = new PlaceTraps(text, words, signs, all);
        listed.removeIf(traps::isNoPlace);
        others.removeIf(traps::isNoPlace);
        Map<TextSpan, PlaceName> merged = new HashMap<>();
        listed.forEach(name -> merged.put(name.span(), name));
        others.forEach(name -> merged.computeIfPresent(name.span(), (span, own) -> united(own, name)));
        others.removeIf(name -> merged.containsKey(name.span()));
        merged.values().removeIf(this::isNoPlace);
        List<PlaceName> sure = others.stream().filter(this::isAPlace).toList();
        sure.forEach(name -> known.add(name.key(words)));
        sure.forEach(name -> merged.put(name.span(), name));
        others.stream()
                .filter(name -> known.contains(name.key(words)) && !isAPerson(name) && !signs.isAStreet(name.last()))
                .forEach(name -> merged.putIfAbsent(name.span(), name));
        return withCodes(withoutOverlap(new ArrayList<>(merged.values())));
    }

    /** The short forms of areas behind a comma and a name: Athens, Ga. */
    private List<PlaceName> withCodes(List<PlaceName> names) {
        Map<TextSpan, PlaceName> codes = new LinkedHashMap<>();
        for (PhraseTrie.Hit<Lexicon.AreaCode> hit : lexicon.areaCodes().find(words, text)) {
            int first = words.beginningAt(hit.span().start());
            int last = words.endingAt(hit.span().end());
            if (first >= 0 && last >= 0 && PlaceContainers.isACode(text, words, first, hit.span())) {
                String country = hit.value().country();
                List<Entries.Place> areas = lexicon
                        .gazetteer()
                        .named(Words.keyOf(hit.value().name()))
                        .stream()
                        .filter(p -> p.feature().equals("ADM1") && p.country().equals(country))
                        .toList();
                codes.put(hit.span(), new PlaceName(hit.span(), first, last, areas, true));
            }
        }
        List<PlaceName> all = new ArrayList<>(names);
        all.removeIf(name -> codes.containsKey(name.span()));
        all.addAll(codes.values());
        return withoutOverlap(all);
    }

    /** In a text that has lost its apostrophes "Syrias army" is Syria's. */
    private List<PlaceName> possessives() {
        if (!LostApostrophes.lostIn(text)) {
            return List.of();
        }
        StringBuilder without = new StringBuilder(text);
        BitSet shorter = new BitSet();
        for (int i = 0; i < words.list().size(); i++) {
            Words.Word word = words.list().get(i);
            int last = word.span().end() - 1;
            boolean capital = Character.isUpperCase(text.codePointAt(word.span().start()));
            if (capital && word.span().length() >= LEAST_POSSESSIVE && text.charAt(last) == 's') {
                without.setCharAt(last, '\'');
                shorter.set(i);
            }
        }
        String read = without.toString();
        List<PlaceName> found = new ArrayList<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : lexicon.places().find(words.shortened(read, shorter), read)) {
            int end = hit.span().end();
            int first = words.beginningAt(hit.span().start());
            int last = words.endingAt(end + 1);
            if (first >= 0 && last >= 0 && read.charAt(end) == '\'' && text.charAt(end) == 's') {
                found.add(new PlaceName(hit.span(), first, last, hit.value(), true));
            }
        }
        return found;
    }

    private List<PlaceName> names(List<PhraseTrie.Hit<List<Entries.Place>>> hits, boolean listed) {
        List<PlaceName> names = new ArrayList<>();
        for (PhraseTrie.Hit<List<Entries.Place>> hit : hits) {
            int first = words.beginningAt(hit.span().start());
            int last = words.endingAt(hit.span().end());
            if (first >= 0 && last >= 0) {
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
        if (signs.isAStreet(name.last())) {
            return false;
        }
        Optional<TextSpan> tagged = signs.taggedPlace(name.span());
        if (tagged.isPresent()) {
            return !signs.isLonger(tagged.get(), name.span());
        }
        return isInsideALargerOne(name) || (!isAPerson(name) && isAPlaceByItsWords(name));
    }

    /** A listed name that is a street's here, or an English word without a sign that it is a place: "Nice work". */
    private boolean isNoPlace(PlaceName name) {
        if (signs.isAStreet(name.last())) {
            return true;
        }
        boolean word = name.isSingleWord()
                && name.candidates().stream().anyMatch(Entries.Place::ordinaryWord)
                && name.candidates().stream().noneMatch(Entries.Place::isCountry);
        return word
                && signs.taggedPlace(name.span()).isEmpty()
                && !signs.isBehindAPreposition(name.first())
                && !text.startsWith(", ", name.span().end());
    }

    /** Without a tag: an area within the name of a body ("Wayne County Council"), else a name that nothing makes longer. */
    private boolean isAPlaceByItsWords(PlaceName name) {
        if (isPlainWord(name)) {
            return false;
        }
        boolean several = !name.isSingleWord();
        if (signs.isInALongerName(name) || signs.isInABody(name.span())) {
            return name.candidates().stream().anyMatch(Entries.Place::isArea) && (several || isLarge(name));
        }
        return !signs.isShouted(name.span()) && (several || isLarge(name) || signs.isBehindAPreposition(name.first()));
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
