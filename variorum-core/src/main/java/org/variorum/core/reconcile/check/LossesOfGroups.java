package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Check;
import org.variorum.model.Span;

/** "A convoy of 39 trucks", of which a later sentence has 32 destroyed. */
final class LossesOfGroups {

    private static final Set<String> GROUPS = Wording.list("check-groups");

    private static final Set<String> LOST = Wording.list("check-lost");

    /** Sentences behind the group that may speak of its parts. */
    private static final int FAR = 2;

    private LossesOfGroups() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        List<Figure> figures = article.figures();
        for (Figure group : figures) {
            Optional<Span> sentence = article.sentence(group.span());
            if (sentence.isPresent() && isGroup(article, sentence.get(), group)) {
                part(article, sentence.get(), group).ifPresent(part -> found.add(compared(article, group, part)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isGroup(Article article, Span sentence, Figure figure) {
        return figure.range().isPresent()
                && !figure.what().isEmpty()
                && article.words(sentence.start(), figure.span().start()).endsWith(GROUPS);
    }

    /** The next figure that counts things by the very same words. */
    private static Optional<Figure> part(Article article, Span sentence, Figure group) {
        int at = article.sentences().indexOf(sentence);
        Span last =
                article.sentences().get(Math.min(at + FAR, article.sentences().size() - 1));
        return article.figures().stream()
                .filter(figure -> figure.span().start() >= group.span().end()
                        && figure.span().end() <= last.end())
                .filter(figure -> figure.range().isPresent() && !figure.isRate())
                .filter(figure -> article.sentence(figure.span())
                        .filter(own -> article.words(own.start(), own.end()).has(LOST))
                        .isPresent())
                .filter(figure -> Wording.of(figure.what()).equals(Wording.of(group.what())))
                .findFirst();
    }

    private static Check compared(Article article, Figure group, Figure part) {
        boolean within = !part.range().orElseThrow().isAbove(group.range().orElseThrow());
        return article.check(
                CheckKind.PART_WHOLE,
                within ? CheckOutcome.HOLDS : CheckOutcome.CANNOT_TELL,
                part.said() + ", told after a group of " + group.said()
                        + (within
                                ? ": the part is within the whole."
                                : ": more than the group, unless there are others."),
                List.of(group.span(), part.span()));
    }
}
