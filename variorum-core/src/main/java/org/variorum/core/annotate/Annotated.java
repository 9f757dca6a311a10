package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.read.Document;
import org.variorum.model.TextSpan;

/**
 * A document with everything that was read in it before any claim; each list in the text's order. Quantities, persons and
 * speech come out of the parse, all else is found in the text itself.
 *
 * @param agency whose dispatch the outlet prints, where a dateline or sign-off says so
 */
public record Annotated(
        Document document,
        DocumentDate date,
        Optional<Mention<Entries.Outlet>> outlet,
        Optional<Mention<Entries.Actor>> agency,
        List<Sentence> sentences,
        List<Mention<Entries.WeaponSystem>> systems,
        List<Mention<ActorValue>> actors,
        List<Mention<Resolved>> places,
        List<Mention<TimeValue>> times,
        List<Mention<Amount>> quantities,
        List<Mention<MediaValue>> media,
        List<Speech> speeches) {

    public Annotated {
        sentences = List.copyOf(sentences);
        systems = List.copyOf(systems);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        media = List.copyOf(media);
        speeches = List.copyOf(speeches);
    }

    /** The mentions of a family inside {@code span}, in order; costs no more in a long document than in a short one. */
    public static <T> List<Mention<T>> inside(List<Mention<T>> mentions, TextSpan span) {
        return touching(mentions, span).stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }

    /** The mentions of a family that share at least one unit with {@code span}, in order. */
    public static <T> List<Mention<T>> touching(List<Mention<T>> mentions, TextSpan span) {
        int first = before(mentions, span.start());
        while (first > 0 && mentions.get(first - 1).span().end() > span.start()) {
            first--;
        }
        int last = first;
        while (last < mentions.size() && mentions.get(last).span().start() < span.end()) {
            last++;
        }
        return mentions.subList(first, last);
    }

    /** How many mentions begin before {@code unit}: lists stand in the text's order. */
    public static <T> int before(List<Mention<T>> mentions, int unit) {
        return firstNot(mentions.size(), i -> mentions.get(i).span().start() < unit);
    }

    /** How many reported speeches have their cue before {@code unit}. */
    public int speechesBefore(int unit) {
        return firstNot(speeches.size(), i -> speeches.get(i).cue().start() < unit);
    }

    /** The sentence that holds {@code unit}, or the first behind it. */
    public Optional<Sentence> sentenceAt(int unit) {
        int at = Sentence.firstEndingBehind(sentences, unit);
        return at < sentences.size() ? Optional.of(sentences.get(at)) : Optional.empty();
    }

    /** The first index for which {@code holds} is false, where it holds up to some index and never after. */
    static int firstNot(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
