package org.variorum.nlp4j;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The few different lists of short words that a lexicon's many entries point to, each stored once. Their order is kept:
 * the parser adds up its scores in it, and floats added in another order give another sum.
 */
final class WordLists {

    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    /** The number of this list, given out in the order of first use. */
    int number(Collection<String> words) {
        List<String> list = List.copyOf(words);
        Integer known = numbers.putIfAbsent(list, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(numbers.size());
            for (List<String> list : numbers.keySet()) {
                out.writeInt(list.size());
                for (String word : list) {
                    out.writeUTF(word);
                }
            }
        }
    }

    /** The lists by their numbers. */
    static List<List<String>> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int size = in.readInt();
            List<List<String>> lists = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                String[] words = new String[in.readInt()];
                for (int j = 0; j < words.length; j++) {
                    words[j] = in.readUTF();
                }
                lists.add(List.of(words));
            }
            return List.copyOf(lists);
        }
    }
}
