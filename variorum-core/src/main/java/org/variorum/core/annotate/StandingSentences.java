package org.variorum.core.annotate;

import java.util.List;
import org.variorum.core.read.Document;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Finds the standing sentences of a document: furniture that is a whole sentence in the line of the running text, such as
 * the one that explains what sarin is. They report nothing, so that no claim is read in them; what they name is named.
 */
final class StandingSentences {

    /** Longer stretches, and those of several sentences, are tables and lists of other stories. */
    private static final int LONGEST = 300;

    private StandingSentences() {}

    static SpanSet of(Document document) {
        List<ZoneSpan> zones = document.zones();
        SpanSet found = new SpanSet();
        for (int i = 0; i < zones.size(); i++) {
            boolean runsOn = (i > 0 && isBodyBeside(document.text(), zones.get(i - 1), zones.get(i)))
                    || (i + 1 < zones.size() && isBodyBeside(document.text(), zones.get(i + 1), zones.get(i)));
            if (runsOn && isSentence(zones.get(i), document.text())) {
                found.add(zones.get(i).span());
            }
        }
        return found;
    }

    private static boolean isSentence(ZoneSpan zone, String text) {
        if (zone.kind() != ZoneKind.FURNITURE || zone.span().length() > LONGEST) {
            return false;
        }
        String words = zone.span().of(text);
        return words.endsWith(".") && words.indexOf(". ") < 0;
    }

    /** Is {@code other} a part of the body with nothing but blanks between it and the zone, and no new line? */
    private static boolean isBodyBeside(String text, ZoneSpan other, ZoneSpan zone) {
        TextSpan first = other.span().start() < zone.span().start() ? other.span() : zone.span();
        TextSpan second = first.equals(other.span()) ? zone.span() : other.span();
        return other.kind() == ZoneKind.BODY
                && text.substring(first.end(), second.start()).chars().allMatch(c -> c == ' ');
    }
}
