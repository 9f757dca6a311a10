package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** Reads the ranks and posts of persons: before the name ("Lt. Gen. Ivan Petrov") or beside it ("Ivan Petrov, the chief of ..."). */
final class PersonPosts {

    /** A longer apposition is more than a post. */
    private static final int LONGEST_POST = 120;

    private final Lexicon lexicon;
    private final String text;
    private final Titles titles;
    private final Trail trail;

    PersonPosts(Lexicon lexicon, String text, Titles titles, Trail trail) {
        this.lexicon = lexicon;
        this.text = text;
        this.titles = titles;
        this.trail = trail;
    }

    /** The same persons, in order, with what the words beside each tell. */
    List<Mention<ActorValue>> added(List<Mention<ActorValue>> named, List<Sentence> sentences) {
        List<Mention<ActorValue>> posted = new ArrayList<>();
        for (Mention<ActorValue> mention : named) {
            Optional<String> post = before(mention.span())
                    .or(() -> Sentence.holding(sentences, mention.span())
                            .flatMap(sentence -> apposition(sentence, mention.span())));
            posted.add(new Mention<>(mention.span(), mention.value().withPost(post), mention.by()));
        }
        return posted;
    }

    /** Right before the name; behind a comma it may be another's, and only the parse tells. */
    private Optional<String> before(TextSpan name) {
        for (int end = name.start() - 1; end >= Math.max(0, name.start() - 2); end--) {
            Optional<PhraseTrie.Hit<Entries.Title>> title =
                    titles.endingAt(end).filter(hit -> hit.value().kind() != Entries.TitleKind.STYLE);
            if (title.isPresent() && text.charAt(end) != ',') {
                trail.decided(MentionRule.POST_BEFORE, name);
                return title.map(
                        hit -> text.substring(hit.span().start(), name.start()).strip());
            }
        }
        return Optional.empty();
    }

    /** The phrase in apposition to a name, or the phrase that the name is in apposition to, if a post heads it. */
    private Optional<String> apposition(Sentence sentence, TextSpan name) {
        Optional<Integer> head = sentence.headOf(name);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        for (int child : sentence.children(head.get(), "appos")) {
            TextSpan phrase = sentence.subtreeSpan(child);
            if (isPost(sentence, child) && phrase.start() >= name.end() && phrase.length() <= LONGEST_POST) {
                trail.decided(MentionRule.POST_BEHIND, name);
                return Optional.of(phrase.of(text));
            }
        }
        int governor = sentence.token(head.get()).head();
        if (governor >= 0 && sentence.token(head.get()).relation().equals("appos") && isPost(sentence, governor)) {
            TextSpan phrase = sentence.subtreeSpan(governor);
            int comma = text.lastIndexOf(',', name.start());
            if (comma > phrase.start() && comma - phrase.start() <= LONGEST_POST) {
                trail.decided(MentionRule.POST_AROUND, name);
                return Optional.of(text.substring(phrase.start(), comma).strip());
            }
        }
        return Optional.empty();
    }

    private boolean isPost(Sentence sentence, int i) {
        String word = sentence.token(i).form();
        return lexicon.titles().find(Words.of(word), word).stream()
                .anyMatch(hit -> hit.value().kind() != Entries.TitleKind.STYLE);
    }
}
