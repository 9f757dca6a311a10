package org.variorum.nlp4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    private final Set<String> openers;

    private Abbreviations(Map<String, Place> places, Set<String> openers) {
        this.places = places;
        this.openers = openers;
    }

    static Abbreviations english() {
        Map<String, Place> places = new HashMap<>();
        for (String[] row : rows("abbreviations.tsv")) {
            places.put(row[0], Place.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        Set<String> openers = new HashSet<>();
        for (String[] row : rows("openers.tsv")) {
            openers.add(row[0]);
        }
        return new Abbreviations(places, openers);
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

    /** Is it a word that after an abbreviation says that a new sentence has begun? */
    boolean opens(String word) {
        return openers.contains(word);
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

    private static List<String[]> rows(String table) {
        try (InputStream in = Abbreviations.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the table " + table + " is not in the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
