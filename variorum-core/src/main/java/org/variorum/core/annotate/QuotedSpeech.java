package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** Cues that stand inside a quotation. */
    private final BitSet quoted = new BitSet();

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
        clip(owners, quotes);
        boolean open = false;
        int cursor = inside.from();
        for (Quote quote : quotes) {
            while (cursor + 1 < inside.to()
                    && sentences.get(cursor + 1).span().start() <= quote.span().start()) {
                cursor++;
            }
            int owner = owner(quote, cursor, inside, owners);
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
            carried = lastOutside(owners, inside);
        }
    }

    /** A cue in the paragraph's last sentence, outside of quotations: "He said this:". */
    private int lastOutside(Range owners, Range inside) {
        int found = -1;
        int first = firstOf(inside.to() - 1, owners);
        for (int i = owners.to() - 1; i >= first; i--) {
            if (takesQuotes(i) && !quoted.get(i)) {
                if (!cues.get(i).content().isEmpty()) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private boolean takesQuotes(int owner) {
        var takes = cues.get(owner).word().takes();
        return takes.contains(Takes.CLAUSE) || takes.contains(Takes.QUOTE);
    }

    /** What a cue inside a quotation reports ends with the quotation. */
    private void clip(Range owners, List<Quote> quotes) {
        int at = 0;
        for (int i = owners.from(); i < owners.to(); i++) {
            ReportedWords cue = cues.get(i);
            while (at < quotes.size()
                    && quotes.get(at).span().end() <= cue.cue().start()) {
                at++;
            }
            if (at < quotes.size() && quotes.get(at).span().contains(cue.cue())) {
                TextSpan quote = quotes.get(at).span();
                quoted.set(i);
                cues.set(
                        i,
                        cue.with(cue.content().stream()
                                .flatMap(part -> Spans.shared(part, quote).stream())
                                .toList()));
            }
        }
    }

    /** Which cue reports the quotation that begins in sentence {@code first}; -1 for none. */
    private int owner(Quote quote, int first, Range inside, Range owners) {
        int last = first;
        while (last + 1 < inside.to()
                && sentences.get(last + 1).span().start() < quote.span().end()) {
            last++;
        }
        boolean substantial = isSubstantial(quote);
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int i = firstOf(first, owners); i < owners.to() && cues.get(i).sentence() <= last; i++) {
            int distance = distance(cues.get(i).cue(), quote.span());
            if (!quoted.get(i) && distance < nearest && fits(i, quote, substantial)) {
                nearest = distance;
                best = i;
            }
        }
        boolean opensSentence =
                quote.span().start() - sentences.get(first).span().start() <= 1;
        boolean mayGoOn = best < 0 && substantial && opensSentence;
        return mayGoOn ? before(quote, first, owners) : best;
    }

    private boolean fits(int i, Quote quote, boolean substantial) {
        boolean touches = cues.get(i).content().stream().anyMatch(part -> part.overlaps(quote.span()));
        return touches || (substantial && takesQuotes(i) && distance(cues.get(i).cue(), quote.span()) <= NEAR);
    }

    /** The first cue of a sentence, or of one after it. */
    private int firstOf(int sentence, Range owners) {
        int low = owners.from();
        int high = owners.to();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The speaker before a quotation that no cue of its own sentence reports. */
    private int before(Quote quote, int sentence, Range owners) {
        if (carried >= owners.from() && cues.get(carried).sentence() <= sentence) {
            return carried;
        }
        int from = firstOf(sentence - 1, owners);
        for (int i = firstOf(sentence + 1, owners) - 1; i >= from; i--) {
            boolean earlier = cues.get(i).cue().end() <= quote.span().start();
            if (earlier && takesQuotes(i) && !quoted.get(i)) {
                return i;
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
