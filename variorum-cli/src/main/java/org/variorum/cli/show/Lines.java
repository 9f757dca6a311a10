package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;

/** Lines of a terminal, wrapped at a width, with a margin to their left. */
final class Lines {

    private final int width;
    private final StringBuilder out = new StringBuilder();

    Lines(int width) {
        this.width = width;
    }

    /** An empty line. */
    void blank() {
        line("");
    }

    /** The line as it is, without blanks at its end. */
    void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    /** The text's words, the first line behind {@code first}, every other behind {@code rest}. */
    void wrapped(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        int used = length(first);
        boolean empty = true;
        for (String word : words(text, width - Math.max(used, length(rest)))) {
            int more = length(word) + (empty ? 0 : 1);
            if (!empty && used + more > width) {
                line(line.toString());
                line = new StringBuilder(rest);
                used = length(rest);
                empty = true;
                more = length(word);
            }
            line.append(empty ? "" : " ").append(word);
            used += more;
            empty = false;
        }
        line(line.toString());
    }

    /** One line at most: what does not fit is cut and replaced by dots. */
    void shortened(String first, String text) {
        String words = String.join(" ", words(text, Integer.MAX_VALUE));
        int room = width - length(first);
        if (length(words) > room) {
            words = words.substring(0, words.offsetByCodePoints(0, room - 3)).stripTrailing() + "...";
        }
        line(first + words);
    }

    /** The words, those cut that no line could hold. */
    private static List<String> words(String text, int longest) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            String left = word;
            while (length(left) > longest) {
                int cut = left.offsetByCodePoints(0, longest);
                words.add(left.substring(0, cut));
                left = left.substring(cut);
            }
            words.add(left);
        }
        return words;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
