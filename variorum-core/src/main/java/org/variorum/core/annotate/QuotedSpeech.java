package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import org.variorum.core.annotate.Quotes.Quote;
import org.variorum.core.lexicon.Entries.Takes;
import org.variorum.model.TextSpan;

/**
 * Gives words in quotation marks to the reporting word that stands by them, also where they run over several sentences, and
 * to the speaker before them where no other speaks: a quotation that goes on after "she said", or in the next paragraph.
 */
final class QuotedSpeech {

    /** How far from a quotation a cue in its sentence may stand, in UTF-16 units. */
    private static final int NEAR = 80;

    /** Shorter quotations are a word or a name set apart, and say nothing by themselves. */
    private static final int FEWEST_WORDS = 3;

    private final List<Sentence> sentences;
    private final String text;
    private final List<ReportedWords> cues;

    /** The cue that the last quotation went to, if nobody else has spoken since. */
    private int carried = -1;

    private QuotedSpeech(List<Sentence> sentences, String text, List<ReportedWords> cues) {
        this.sentences = sentences;
        this.text = text;
        this.cues = new ArrayList<>(cues);
    }

    /** {@code cues}, in the text's order, with what is quoted beside them. */
    static List<ReportedWords> attach(List<Sentence> sentences, String text, List<ReportedWords> cues) {
        QuotedSpeech speech = new QuotedSpeech(sentences, text, cues);
        int cue = 0;
        for (int from = 0; from < sentences.size(); ) {
            int to = from + 1;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            int first = cue;
            while (cue < cues.size() && cues.get(cue).sentence() < to) {
                cue++;
            }
            speech.paragraph(new Range(from, to), new Range(first, cue));
            from = to;
        }
        return speech.cues;
    }

    /** Indices from {@code from} up to, and without, {@code to}. */
    private record Range(int from, int to) {}

    private void paragraph(Range inside, Range owners) {
        TextSpan span = sentences
                .get(inside.from())
                .span()
                .union(sentences.get(inside.to() - 1).span());
        List<Quote> quotes = Quotes.in(text, span);
        for (int i = owners.from(); i < owners.to(); i++) {
            clip(i, quotes);
        }
        boolean open = false;
        int cursor = inside.from();
        for (Quote quote : quotes) {
            while (cursor + 1 < inside.to()
                    && sentences.get(cursor + 1).span().start() <= quote.span().start()) {
                cursor++;
            }
            int owner = owner(quote, cursor, inside, owners, quotes);
            if (owner >= 0) {
                give(owner, quote.span());
                carried = owner;
            }
            open = !quote.closed();
        }
        boolean spoken = owners.to() > owners.from();
        if (!open && carried < owners.from()) {
            carried = -1;
        }
        if (spoken && (carried < owners.from())) {
            carried = lastOutside(owners, quotes, inside);
        }
    }

    /** A cue in the paragraph's last sentence, outside of quotations: "He said this:". */
    private int lastOutside(Range owners, List<Quote> quotes, Range inside) {
        int found = -1;
        for (int i = owners.to() - 1; i >= owners.from(); i--) {
            boolean last = cues.get(i).sentence() == inside.to() - 1;
            if (last && takesQuotes(i) && outside(cues.get(i).cue(), quotes)) {
                if (!cues.get(i).content().isEmpty()) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private static boolean outside(TextSpan cue, List<Quote> quotes) {
        return quotes.stream().noneMatch(quote -> quote.span().contains(cue));
    }

    private boolean takesQuotes(int owner) {
        var takes = cues.get(owner).word().takes();
        return takes.contains(Takes.CLAUSE) || takes.contains(Takes.QUOTE);
    }

    /** What a cue inside a quotation reports ends with the quotation. */
    private void clip(int cue, List<Quote> quotes) {
        for (Quote quote : quotes) {
            if (quote.span().contains(cues.get(cue).cue())) {
                List<TextSpan> inside = cues.get(cue).content().stream()
                        .flatMap(part -> Spans.shared(part, quote.span()).stream())
                        .toList();
                cues.set(cue, cues.get(cue).with(inside));
            }
        }
    }

    /** Which cue reports the quotation that begins in sentence {@code first}; -1 for none. */
    private int owner(Quote quote, int first, Range inside, Range owners, List<Quote> quotes) {
        int last = first;
        while (last + 1 < inside.to()
                && sentences.get(last + 1).span().start() < quote.span().end()) {
            last++;
        }
        boolean substantial = isSubstantial(quote);
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int i = owners.from(); i < owners.to(); i++) {
            ReportedWords cue = cues.get(i);
            if (cue.sentence() < first || cue.sentence() > last || !outside(cue.cue(), quotes)) {
                continue;
            }
            boolean holds = cue.content().stream().anyMatch(part -> part.contains(quote.span()));
            boolean touches = cue.content().stream().anyMatch(part -> part.overlaps(quote.span()));
            if (holds && takesQuotes(i) && !substantial) {
                return i;
            }
            int distance = distance(cue.cue(), quote.span());
            boolean fits = touches || (substantial && distance <= NEAR && takesQuotes(i));
            if (fits && distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        boolean opensSentence =
                quote.span().start() - sentences.get(first).span().start() <= 1;
        boolean mayGoOn = best < 0 && substantial && opensSentence;
        return mayGoOn ? before(quote, first, owners, quotes) : best;
    }

    /** The speaker before a quotation that no cue of its own sentence reports. */
    private int before(Quote quote, int sentence, Range owners, List<Quote> quotes) {
        if (carried >= 0 && cues.get(carried).sentence() <= sentence && carried >= owners.from()) {
            return carried;
        }
        for (int i = owners.to() - 1; i >= owners.from(); i--) {
            boolean earlier = cues.get(i).cue().end() <= quote.span().start();
            if (earlier && takesQuotes(i) && outside(cues.get(i).cue(), quotes)) {
                return cues.get(i).sentence() >= sentence - 1 ? i : carried;
            }
        }
        return carried;
    }

    private boolean isSubstantial(Quote quote) {
        String[] words = quote.span().of(text).trim().split("\\s+", FEWEST_WORDS + 1);
        String ending = quote.span().of(text);
        boolean stopped = ending.chars().skip(Math.max(0, ending.length() - 3)).anyMatch(c -> ",.?!".indexOf(c) >= 0);
        return words.length > FEWEST_WORDS || stopped;
    }

    private static int distance(TextSpan a, TextSpan b) {
        return a.end() <= b.start() ? b.start() - a.end() : Math.max(0, a.start() - b.end());
    }

    /** Adds a quotation to what a cue reports. The words of the cue itself stay out. */
    private void give(int owner, TextSpan quote) {
        ReportedWords cue = cues.get(owner);
        List<TextSpan> parts = new ArrayList<>();
        for (TextSpan part : cue.content()) {
            parts.add(part);
        }
        parts.add(quote);
        List<TextSpan> merged = Spans.merged(parts);
        for (TextSpan hole : List.of(cue.cue(), cue.source().orElse(cue.cue()))) {
            if (!hole.overlaps(quote)) {
                merged = merged.stream()
                        .flatMap(part -> Spans.without(part, hole).stream())
                        .toList();
            }
        }
        cues.set(owner, cue.with(Spans.trimmed(merged, text)));
    }
}
