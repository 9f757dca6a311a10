package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;

/** The names of one document while they are resolved: what each pass finds is there for the next. */
final class PlaceReading {

    /** A quarter and the town that it is a part of lie no farther apart. */
    private static final double TOWN_REACH_M = 20_000;

    /** How many words an adjective and the name it belongs to may have between them: the Syrian border town of Azaz. */
    private static final int WORDS_BETWEEN = 4;

    /** How many names before and behind a name bear on it; the cost of a text grows with its length alone. */
    private static final int IN_MIND = 25;

    private final Lexicon lexicon;
    private final String text;
    private final Words words;
    private final List<PlaceName> names;
    private final PlaceFocus focus;
    private final Map<Integer, String> nations = new HashMap<>();
    private final List<Optional<Entries.Place>> settled = new ArrayList<>();
    private final List<String> passes = new ArrayList<>();
    private final List<String> keys;
    private final Map<String, Entries.Place> byKey = new HashMap<>();
    private final Map<String, Integer> townCounts = new HashMap<>();

    /** How often the town is named that is named most. */
    private int mostNamed;

    PlaceReading(Lexicon lexicon, String text, Words words, List<PlaceName> names, PlaceFocus focus) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.names = names;
        this.focus = focus;
        this.keys = names.stream().map(name -> name.key(words)).toList();
        names.forEach(name -> {
            settled.add(Optional.empty());
            passes.add("");
        });
    }

    /** Says that an adjective of {@code country} ends at UTF-16 unit {@code end}. */
    void nation(int end, String country) {
        nations.put(end, country);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String text() {
        return text;
    }

    Words words() {
        return words;
    }

    List<PlaceName> names() {
        return names;
    }

    PlaceFocus focus() {
        return focus;
    }

    Optional<Entries.Place> settled(int i) {
        return settled.get(i);
    }

    /** Does the document speak of the place's country, and, for a name of the gazetteer alone, by more than this name? */
    boolean speaksOf(int i, Entries.Place place) {
        return names.get(i).listed()
                ? focus.speaksOf(place.country())
                : focus.speaksOfBeside(place.country(), keys.get(i));
    }

    /** What the name was settled as elsewhere in the document. */
    Optional<Entries.Place> settledElsewhere(int i) {
        return Optional.ofNullable(byKey.get(keys.get(i)));
    }

    /** The settled places among the names before and behind name {@code i}, as many as a reader has in mind. */
    List<Entries.Place> about(int i) {
        return settled.subList(Math.max(0, i - IN_MIND), Math.min(settled.size(), i + IN_MIND + 1)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The pass that settled name {@code i}; empty where none did. */
    String pass(int i) {
        return passes.get(i);
    }

    void settle(int i, Entries.Place place, String pass) {
        settled.set(i, Optional.of(place));
        passes.set(i, pass);
        byKey.putIfAbsent(keys.get(i), place);
        focus.settled(place, keys.get(i));
        if (place.isSettlement() && !place.isQuarter()) {
            mostNamed = Math.max(mostNamed, townCounts.merge(place.id(), 1, Integer::sum));
        }
    }

    /** The candidates of name {@code i} without quarters of towns that the document does not speak of. */
    List<Entries.Place> candidates(int i) {
        return names.get(i).candidates().stream()
                .filter(place -> !place.isQuarter()
                        || (isQuarterOfANamedTown(place, i) && !PlaceContainers.isOfAnotherTown(this, i, place)))
                .toList();
    }

    /** Its town is the one named last, or named about as often as any other. */
    private boolean isQuarterOfANamedTown(Entries.Place quarter, int i) {
        int last = i - 1;
        while (last >= Math.max(0, i - IN_MIND) && !isTown(last)) {
            last--;
        }
        if (last >= 0 && isTown(last) && settled.get(last).get().distanceTo(quarter) < TOWN_REACH_M) {
            return true;
        }
        return about(i).stream()
                .filter(place -> place.isSettlement() && !place.isQuarter())
                .filter(town -> town.distanceTo(quarter) < TOWN_REACH_M)
                .anyMatch(town -> 2 * townCounts.getOrDefault(town.id(), 0) > mostNamed);
    }

    private boolean isTown(int i) {
        return settled.get(i).filter(p -> p.isSettlement() && !p.isQuarter()).isPresent();
    }

    /** The country whose adjective stands before the name with only words for kinds of place between. */
    Optional<String> nationBefore(PlaceName name) {
        TextWords between = new TextWords(text, words);
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - WORDS_BETWEEN); i--) {
            if (!between.isJoined(i)) {
                return Optional.empty();
            }
            String nation = nations.get(between.span(i).end());
            if (nation != null) {
                return Optional.of(nation);
            }
            if (!mayLink(between.key(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean mayLink(String key) {
        return key.equals("of")
                || key.equals("border")
                || PlaceWords.KINDS.contains(key)
                || PlaceWords.COMPASS.contains(key);
    }
}
