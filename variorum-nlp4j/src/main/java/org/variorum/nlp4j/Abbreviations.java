package org.variorum.nlp4j;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which words keep their full stop, and which of them may nevertheless be the last of a sentence. */
final class Abbreviations {

    /** What the table says of an abbreviation. */
    private enum Place {
        /** A rank, a title, "vs.": a capital after it begins no sentence. */
        NEVER_ENDS,
        /** A month, "Inc.", "km.": the next word tells. */
        MAY_END,
        /** "No. 5", but "He said no." */
        BEFORE_NUMBER
    }

    private final Map<String, Place> places;

    private Abbreviations(Map<String, Place> places) {
        this.places = places;
    }

    static Abbreviations english() {
        Map<String, Place> places = new HashMap<>();
        for (String[] row : TableRows.of("abbreviations.tsv")) {
            places.put(row[0], Place.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return new Abbreviations(places);
    }

    /** Does this word, given without its stop, keep it before {@code next}? Letter case counts. */
    boolean keepsStop(String word, String next) {
        Place place = places.get(word);
        if (place == null) {
            return isInitials(word);
        }
        return place != Place.BEFORE_NUMBER || Character.isDigit(next.codePointAt(0));
    }

    /** May this word, given without the stop it keeps, end a sentence ("in the U.S.")? */
    boolean mayEnd(String word) {
        Place place = places.get(word);
        return place == null ? isInitials(word) : place == Place.MAY_END;
    }

    /** Single letters with stops between them. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean right = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!right) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
