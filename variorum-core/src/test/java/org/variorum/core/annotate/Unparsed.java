package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;

/** What the finders read in a text without a parse: what the tables alone tell. */
final class Unparsed {

    static final Lexicon LEXICON = Lexicon.load();

    private Unparsed() {}

    static List<Mention<Entries.WeaponSystem>> systems(String text) {
        Words words = Words.of(text);
        return new SystemFinder(LEXICON).find(text, words, LEXICON.actors().find(words, text));
    }

    static List<Mention<ActorValue>> actors(String text) {
        Words words = Words.of(text);
        return new ActorFinder(LEXICON).find(text, words, LEXICON.actors().find(words, text), List.of(), new SpanSet());
    }

    static List<Mention<Resolved>> places(String text) {
        return places(text, Optional.empty(), List.of());
    }

    /** The places of a page at {@code url}, beside {@code persons} whom only a parser's tags would tell. */
    static List<Mention<Resolved>> places(String text, Optional<String> url, List<Mention<ActorValue>> persons) {
        Document.Metadata metadata =
                new Document.Metadata(Optional.empty(), url, Optional.empty(), Optional.empty(), Optional.empty());
        Document document = new Document("d", "v", "s", text, metadata, List.of(), false);
        List<Mention<ActorValue>> actors = new ArrayList<>(actors(text));
        actors.addAll(persons);
        actors.sort(Comparator.comparing(Mention::span));
        return new PlaceFinder(LEXICON)
                .find(
                        document,
                        Words.of(text),
                        List.of(),
                        actors,
                        OutletCountry.of(document, Optional.empty()),
                        new SpanSet());
    }
}
