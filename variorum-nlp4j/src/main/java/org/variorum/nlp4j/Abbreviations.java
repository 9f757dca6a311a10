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
import java.util.Map;
import java.util.Set;

/** Which words keep their full stop, and which of them may nevertheless be the last of a sentence. */
final class Abbreviations {

    private final Map<String, Boolean> mayEnd;
    private final Set<String> openers;

    private Abbreviations(Map<String, Boolean> mayEnd, Set<String> openers) {
        this.mayEnd = mayEnd;
        this.openers = openers;
    }

    static Abbreviations english() {
        Map<String, Boolean> mayEnd = new HashMap<>();
        for (String[] row : rows("abbreviations.tsv")) {
            mayEnd.put(row[0], row[1].equals("may-end"));
        }
        Set<String> openers = new HashSet<>();
        for (String[] row : rows("openers.tsv")) {
            openers.add(row[0]);
        }
        return new Abbreviations(mayEnd, openers);
    }

    /** Does this word, given without its stop, keep it? Initials and "U.S" do; letter case counts. */
    boolean keepsStop(String word) {
        return mayEnd.containsKey(word) || isInitials(word);
    }

    /** May this word, given without the stop it keeps, end a sentence ("in the U.S.")? A rank or a title may not. */
    boolean mayEnd(String word) {
        return mayEnd.getOrDefault(word, isInitials(word));
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
