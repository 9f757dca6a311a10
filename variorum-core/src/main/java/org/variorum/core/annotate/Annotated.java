package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
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
        List<Speech> speeches) {

    public Annotated {
        sentences = List.copyOf(sentences);
        systems = List.copyOf(systems);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        speeches = List.copyOf(speeches);
    }

    /** The mentions of a family inside {@code span}, in order. */
    public static <T> List<Mention<T>> inside(List<Mention<T>> mentions, TextSpan span) {
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }
}
