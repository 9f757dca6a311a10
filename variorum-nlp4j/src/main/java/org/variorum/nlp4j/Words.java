package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.variorum.model.TextSpan;

/** Splits a masked view into words, one for each mask. */
final class Words {

    /** A long view is split window by window, so that the words of 50 MB need not all be held at once. */
    private static final int WINDOW = 1 << 15;

    private final Tokenizer tokenizer;

    Words(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The words in order, window by window; to be walked through once. */
    Iterable<List<Word>> of(MaskedView view) {
        return () -> new Windows(view);
    }

    private final class Windows implements Iterator<List<Word>> {

        private final String text;
        private final List<TextSpan> slots;
        private int at;
        private int slot;

        Windows(MaskedView view) {
            this.text = view.text();
            this.slots = view.slots();
        }

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public List<Word> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no words after " + at);
            }
            int end = windowEnd();
            List<Word> words = new ArrayList<>();
            for (Token token : tokenizer.tokenize(text.substring(at, end))) {
                add(words, at + token.getStartOffset(), at + token.getEndOffset(), token.getWordForm());
            }
            at = end == text.length() ? end : end + 1;
            return words;
        }

        private int windowEnd() {
            int space = text.length() - at <= WINDOW ? -1 : text.lastIndexOf(' ', at + WINDOW);
            return space <= at ? text.length() : space;
        }

        /** Adds a word, or what a stand-in leaves of it, and the stand-ins up to its end. */
        private void add(List<Word> words, int start, int end, String form) {
            if (slot == slots.size() || end <= slots.get(slot).start()) {
                words.add(Word.plain(start, end, form));
                return;
            }
            int from = start;
            while (slot < slots.size() && slots.get(slot).start() < end) {
                TextSpan mask = slots.get(slot);
                rest(words, from, mask.start());
                if (end < mask.end()) {
                    return;
                }
                words.add(new Word(mask.start(), mask.end(), mask.of(text), slot++));
                from = mask.end();
            }
            rest(words, from, end);
        }

        private void rest(List<Word> words, int from, int to) {
            int start = from;
            while (start < to && text.charAt(start) == ' ') {
                start++;
            }
            int end = to;
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (start < end) {
                words.add(Word.plain(start, end, text.substring(start, end)));
            }
        }
    }
}
