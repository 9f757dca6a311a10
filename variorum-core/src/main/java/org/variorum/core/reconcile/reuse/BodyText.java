package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Annotations;
import org.variorum.model.CodePoints;
import org.variorum.model.Span;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** The body of a document by its sentences, as {@link SplicedText} looks at it. Offsets are code points. */
final class BodyText {

    /** Code points of a quoted term that is no speech. */
    private static final int FEW_WORDS = 40;

    /** The last code points of a sentence, full stop and quotation mark among them. */
    private static final int ENDING = 3;

    private final Annotations document;
    private final CodePoints points;
    private final BitSet quoted;
    private final List<Zone> zones;
    private final List<Span> sentences = new ArrayList<>();

    BodyText(Annotations document) {
        this.document = document;
        this.points = CodePoints.of(document.text());
        this.quoted = Quotation.of(document.text().codePoints().toArray());
        this.zones = document.zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.BODY)
                .sorted(Comparator.comparingInt(Zone::start))
                .toList();
        document.sentences().stream()
                .filter(sentence -> holds(sentence.start()))
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(sentences::add);
    }

    Annotations document() {
        return document;
    }

    List<Span> sentences() {
        return sentences;
    }

    /** Does this place lie in the body? */
    boolean holds(int at) {
        return zones.stream().anyMatch(zone -> zone.start() <= at && at < zone.end());
    }

    /** Does this place lie between quotation marks? */
    boolean isQuoted(int at) {
        return quoted.get(at);
    }

    /** Does more of the sentence stand between quotation marks than a few words, or its end? */
    boolean hasQuotation(Span span) {
        BitSet within = quoted.get(span.start(), span.end());
        return within.cardinality() > FEW_WORDS || within.length() > span.end() - span.start() - ENDING;
    }

    String text(int start, int end) {
        return document.text().substring(points.toUtf16(start), points.toUtf16(end));
    }

    String text(Span span) {
        return text(span.start(), span.end());
    }

    /** The folded words of a sentence that stand outside quotation marks. */
    List<String> ownWords(Span span) {
        StringBuilder own = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            own.append(quoted.get(i) ? " " : text(i, i + 1));
        }
        return Words.keysOf(own.toString());
    }

    /** The folded words of a sentence. */
    List<String> words(Span span) {
        return Words.keysOf(text(span));
    }
}
