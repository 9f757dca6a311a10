package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.TextSpan;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** A zone with its paragraphs, in UTF-16 units. Blank lines part paragraphs. */
record Blocks(ZoneKind kind, List<TextSpan> paragraphs) {

    Blocks {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The zones in the text's order; those that hold nothing are left out. */
    static List<Blocks> of(List<Zone> zones, Offsets offsets) {
        List<Blocks> blocks = new ArrayList<>();
        for (Zone zone : zones) {
            List<TextSpan> paragraphs = paragraphs(offsets.text(), offsets.span(zone.start(), zone.end()));
            if (!paragraphs.isEmpty()) {
                blocks.add(new Blocks(zone.kind(), paragraphs));
            }
        }
        return blocks;
    }

    /** Is it read for mentions only, never for claims? */
    boolean isAside() {
        return kind == ZoneKind.COMMENT || kind == ZoneKind.FURNITURE;
    }

    /** From the first paragraph to the last. */
    TextSpan whole() {
        return paragraphs.get(0).union(paragraphs.get(paragraphs.size() - 1));
    }

    private static List<TextSpan> paragraphs(String text, TextSpan zone) {
        List<TextSpan> found = new ArrayList<>();
        int from = -1;
        int lastWord = -1;
        int lineBreaks = 0;
        for (int i = zone.start(); i < zone.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineBreaks++;
            } else if (!Character.isWhitespace(c)) {
                if (from >= 0 && lineBreaks > 1) {
                    found.add(new TextSpan(from, lastWord + 1));
                    from = -1;
                }
                from = from < 0 ? i : from;
                lastWord = i;
                lineBreaks = 0;
            }
        }
        if (from >= 0) {
            found.add(new TextSpan(from, lastWord + 1));
        }
        return found;
    }
}
