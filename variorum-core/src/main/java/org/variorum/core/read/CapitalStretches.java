package org.variorum.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** Finds the paragraphs and headlines that are written in capitals throughout, as in old wire archives. */
final class CapitalStretches {

    /** Fewer letters may be a short name or a row of acronyms. */
    private static final int FEWEST_LETTERS = 20;

    private static final int FEWEST_WORDS = 3;

    /** A few small letters ("d'Aubuisson", "155mm") make no mixed case. */
    private static final double LEAST_SHARE = 0.9;

    private static final Set<ZoneKind> READ = Set.of(ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.CAPTION);

    private CapitalStretches() {}

    /** The stretches in order; where the whole text is in capitals, its short lines and datelines are among them. */
    static List<TextSpan> of(Document document) {
        String text = document.text();
        Letters whole = new Letters();
        List<TextSpan> stretches = new ArrayList<>();
        List<TextSpan> paragraphs = new ArrayList<>();
        for (ZoneSpan zone : document.zones()) {
            boolean read = READ.contains(zone.kind());
            if (!read && zone.kind() != ZoneKind.BYLINE) {
                continue;
            }
            for (TextSpan paragraph : Paragraphs.of(text, zone.span())) {
                Letters letters = Letters.of(text, paragraph);
                whole.add(letters);
                if (read && letters.areCapitals()) {
                    stretches.add(paragraph);
                }
                paragraphs.add(paragraph);
            }
        }
        return whole.areCapitals() ? paragraphs : stretches;
    }

    /** Is this paragraph or line in capitals? */
    static boolean isOne(String text, TextSpan span) {
        return Letters.of(text, span).areCapitals();
    }

    /** How many letters of either case a stretch has, and how many words. */
    private static final class Letters {

        private int capitals;
        private int small;
        private int words;

        static Letters of(String text, TextSpan span) {
            Letters letters = new Letters();
            boolean inWord = false;
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                boolean capital = Character.isUpperCase(c);
                boolean lower = !capital && Character.isLowerCase(c);
                letters.capitals += capital ? 1 : 0;
                letters.small += lower ? 1 : 0;
                letters.words += (capital || lower) && !inWord ? 1 : 0;
                inWord = capital || lower;
            }
            return letters;
        }

        void add(Letters more) {
            capitals += more.capitals;
            small += more.small;
            words += more.words;
        }

        boolean areCapitals() {
            int cased = capitals + small;
            return cased >= FEWEST_LETTERS && words >= FEWEST_WORDS && capitals >= LEAST_SHARE * cased;
        }
    }
}
