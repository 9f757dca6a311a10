package org.variorum.core.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Tells from the words round the name of a place that it is here the name of something called after it or like it: a ship, a
 * firm, a person named in full before, or a village whose longer name no table holds.
 */
final class PlaceNamesakes {

    private static final Set<String> SHIPS = WordLists.words("ship-words");
    private static final Set<String> FIRMS = WordLists.words("firm-words");
    private static final Set<String> LATIN_PARTICLES = WordLists.words("place-name-particles");
    private static final Set<String> OPENERS = WordLists.words("place-name-openers");
    private static final Set<String> NO_PART_OF_A_NAME = WordLists.words("words-behind-places");

    private static final int LONGEST_NAME = 4;

    /** A town this large is named before all sorts of capital words: Aleppo Media Centre. */
    private static final int LARGE_TOWN = 20_000;

    private final TextWords words;
    private final PlaceSigns signs;
    private final Map<String, Integer> surnames;
    private final Trail trail;
    private final Set<String> placed = new HashSet<>();

    /** By the index of each word of a ship's name the rule that read it. */
    private final Map<Integer, MentionRule> shipWords = new HashMap<>();

    private final Set<Integer> firstWords = new HashSet<>();

    /**
     * @param surnames last words of full names of persons, with the unit where the first such name ends
     * @param names every name of a place that is asked about
     */
    PlaceNamesakes(
            String text,
            Words words,
            PlaceSigns signs,
            Map<String, Integer> surnames,
            List<PlaceName> names,
            Trail trail) {
        this.words = new TextWords(text, words);
        this.signs = signs;
        this.surnames = surnames;
        this.trail = trail;
        for (PlaceName name : names) {
            firstWords.add(name.first());
            if (name.isSingleWord() && signs.isBehindAPreposition(name.first())) {
                placed.add(name.key(words));
            }
        }
        readShips();
    }

    boolean isNoPlace(PlaceName name) {
        MentionRule ship = shipWords.get(name.first());
        if (ship != null) {
            trail.decided(ship, name.span());
            return true;
        }
        return trail.holds(isAFirm(name), MentionRule.NO_PLACE_FIRM, name.span())
                || trail.holds(isASurname(name), MentionRule.NO_PLACE_SURNAME, name.span())
                || trail.holds(isTheBeginningOfALongerName(name), MentionRule.NO_PLACE_BEGINNING, name.span())
                || trail.holds(isTheEndOfALongerName(name), MentionRule.NO_PLACE_ENDING, name.span());
    }

    /** The words behind a ship's noun, and the same words wherever they stand again, one alone behind its article. */
    private void readShips() {
        Map<String, Integer> ships = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (SHIPS.contains(words.key(i)) && words.isJoined(i) && words.isCapital(i + 1)) {
                int last = endOfCapitals(i + 1);
                mark(i + 1, last, MentionRule.NO_PLACE_SHIP);
                ships.merge(words.key(i + 1), last - i, Math::max);
            }
        }
        for (int i = 1; i < words.size(); i++) {
            Integer length = ships.isEmpty() ? null : ships.get(words.key(i));
            boolean article = words.key(i - 1).equals("the") && words.isJoined(i - 1);
            if (length != null && article && words.isCapital(i) && endOfCapitals(i) - i + 1 == length) {
                mark(i, i + length - 1, MentionRule.NO_PLACE_SHIP_AGAIN);
            }
        }
    }

    private void mark(int first, int last, MentionRule rule) {
        for (int i = first; i <= last; i++) {
            shipWords.putIfAbsent(i, rule);
        }
    }

    /** "Springfield Cement": the capital words end in what a firm trades in or how it is founded. */
    private boolean isAFirm(PlaceName name) {
        int last = endOfCapitals(name.last());
        return last > name.last()
                && name.candidates().stream().noneMatch(Entries.Place::isCountry)
                && FIRMS.contains(words.key(last))
                && !signs.isPlainWord(words.key(last));
    }

    /** A person was named in full before, and nothing shows that the word is a place's name in this text. */
    private boolean isASurname(PlaceName name) {
        if (!name.isSingleWord()) {
            return false;
        }
        String key = name.key(words.words());
        Integer from = surnames.get(key);
        return from != null && from <= name.span().start() && !placed.contains(key);
    }

    /** A village's name, and further capital words that are neither a place's nor a person's: the name is another's. */
    private boolean isTheBeginningOfALongerName(PlaceName name) {
        int next = name.last() + 1;
        if (next >= words.size()
                || !words.isJoined(name.last())
                || name.candidates().stream().anyMatch(this::isLarge)) {
            return false;
        }
        boolean particle = LATIN_PARTICLES.contains(words.key(next)) && next + 1 < words.size() && words.isJoined(next);
        return goesOnWith(particle ? next + 1 : next);
    }

    /** "Beit" or "Tell" before a village's name belongs to it; where no table holds the whole, it is another village. */
    private boolean isTheEndOfALongerName(PlaceName name) {
        int before = name.first() - 1;
        return before >= 0
                && words.isJoined(before)
                && words.isCapital(before)
                && OPENERS.contains(words.key(before))
                && name.candidates().stream().noneMatch(this::isLarge);
    }

    private boolean goesOnWith(int i) {
        TextSpan word = words.span(i);
        boolean apart = firstWords.contains(i) || signs.isPerson(word) || signs.isPlainWord(words.key(i));
        boolean kind = NO_PART_OF_A_NAME.contains(words.key(i))
                || PlaceWords.KINDS.contains(words.key(i))
                || PlaceWords.AREAS.contains(words.key(i));
        return words.isCapital(i) && word.length() > 2 && !apart && !kind;
    }

    private boolean isLarge(Entries.Place place) {
        boolean known = place.people() >= LARGE_TOWN
                || place.isCountry()
                || place.feature().equals("ADM1");
        return known || !(place.isSettlement() || place.isArea());
    }

    /** The last of the capital words that are joined to word {@code first}. */
    private int endOfCapitals(int first) {
        int last = first;
        while (last - first < LONGEST_NAME - 1 && words.isJoined(last) && words.isCapital(last + 1)) {
            last++;
        }
        return last;
    }
}
