package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads letters of other alphabets as Latin ones, letter for letter, so that offsets stay: by their looks, for words typed
 * on a wrong keyboard (a Cyrillic "\u0425-555"), and by their sound, for words left in Cyrillic.
 */
public final class LookAlikes {

    private static final List<Map<Character, Character>> READINGS = readings(Table.load("look-alikes"));

    private LookAlikes() {}

    private static List<Map<Character, Character>> readings(Table table) {
        List<Map<Character, Character>> readings = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> letters = row.list("letters");
            List<String> latin = row.list("latin");
            Map<Character, Character> reading = new TreeMap<>();
            for (int i = 0; i < letters.size(); i++) {
                reading.put(letters.get(i).charAt(0), latin.get(i).charAt(0));
            }
            readings.add(Map.copyOf(reading));
        }
        return List.copyOf(readings);
    }

    /** Is this a letter that some reading makes Latin? */
    public static boolean isForeign(char c) {
        return c > 127 && READINGS.stream().anyMatch(reading -> reading.containsKey(c));
    }

    /** The text in each reading, of the same length; none where no letter changes. */
    public static List<String> readings(String text) {
        if (text.chars().noneMatch(c -> isForeign((char) c))) {
            return List.of();
        }
        return READINGS.stream().map(reading -> read(text, reading)).distinct().toList();
    }

    private static String read(String text, Map<Character, Character> reading) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            read.append(c > 127 ? (char) reading.getOrDefault(c, c) : c);
        }
        return read.toString();
    }
}
