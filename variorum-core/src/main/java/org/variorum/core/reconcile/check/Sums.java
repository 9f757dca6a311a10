package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Check;
import org.variorum.model.Span;

/** Sums that one sentence tells itself: "98 evacuees and 14 others, 112 in all", "of whom 12 ... and the other nine". */
final class Sums {

    private static final Set<String> TOTALS = Wording.list("check-in-all");
    private static final Set<String> REST = Wording.list("check-rest");
    private static final Set<String> OTHERS = Wording.list("check-others");
    private static final Set<String> BREAKS = Wording.list("check-breaks");
    private static final Set<String> OF_WHOM = Wording.list("check-of-whom");

    /** Words between two parts of a list, at the most: "17 rebels in the north of Vell, 50 in Arden". */
    private static final int BETWEEN = 5;

    /** "In all" stands this many words from where its figure begins, at the most. */
    private static final int BEHIND = 5;

    private static final int NEAR = 3;

    private Sums() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            List<Figure> figures = article.figuresOf(sentence).stream()
                    .filter(figure -> figure.range().isPresent())
                    .filter(figure -> !figure.isRate()
                            && !figure.isPercent()
                            && !figure.unit().isEmpty())
                    .toList();
            inAll(article, sentence, figures).ifPresent(found::add);
            ofWhom(article, sentence, figures).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Check> inAll(Article article, Span sentence, List<Figure> figures) {
        for (int i = 2; i < figures.size(); i++) {
            Figure total = figures.get(i);
            Wording behind = article.words(total.span().start(), sentence.end()).first(BEHIND);
            List<Figure> parts = before(article, figures, i);
            if (behind.has(TOTALS) && parts.size() > 1) {
                return Optional.of(compared(article, total, parts));
            }
        }
        return Optional.empty();
    }

    /** The list that ends before the figure at {@code at}. */
    private static List<Figure> before(Article article, List<Figure> figures, int at) {
        int first = at;
        while (first > 0 && follows(article, figures.get(first - 1), figures.get(first), first == at)) {
            first--;
        }
        return figures.subList(first, at);
    }

    private static boolean follows(Article article, Figure one, Figure next, boolean toTotal) {
        Wording between = article.between(one.span(), next.span());
        boolean joined = between.endsWith(Set.of("and"))
                && between.first(between.count() - 1).isClear(BREAKS);
        return one.unit().equals(next.unit())
                && between.count() <= BETWEEN
                && (toTotal || joined || between.isClear(BREAKS));
    }

    private static Check compared(Article article, Figure total, List<Figure> parts) {
        Range sum = Additions.sum(parts);
        Range whole = total.range().orElseThrow();
        boolean complete = Wording.of(parts.get(parts.size() - 1).text()).has(OTHERS);
        CheckOutcome outcome = sum.meets(whole)
                ? CheckOutcome.HOLDS
                : sum.isAbove(whole) || complete ? CheckOutcome.FAILS : CheckOutcome.CANNOT_TELL;
        String end = outcome == CheckOutcome.CANNOT_TELL ? ": more may be counted than is listed." : ".";
        return row(
                article,
                outcome,
                Additions.told(parts) + " = " + sum.told() + "; the text says " + whole.told() + " in all" + end,
                total,
                parts);
    }

    private static Check row(Article article, CheckOutcome outcome, String message, Figure total, List<Figure> parts) {
        List<Span> spans = new ArrayList<>(List.of(total.span()));
        parts.forEach(part -> spans.add(part.span()));
        return article.check(CheckKind.SUM, outcome, message, spans);
    }

    /** "Twenty people, of whom 12 were soldiers and the other nine civilians". */
    private static Optional<Check> ofWhom(Article article, Span sentence, List<Figure> figures) {
        if (figures.size() != 3) {
            return Optional.empty();
        }
        Figure total = figures.get(0);
        Figure one = figures.get(1);
        Figure other = figures.get(2);
        boolean led = article.between(total.span(), one.span()).endsWith(OF_WHOM)
                || article.words(sentence.start(), total.span().start()).is(Set.of("of the", "of"));
        boolean rest = article.between(one.span(), other.span()).last(NEAR).has(REST)
                || Wording.of(other.text()).has(REST);
        if (!led || !rest || !one.sameUnit(total) || !other.sameUnit(total)) {
            return Optional.empty();
        }
        List<Figure> parts = List.of(one, other);
        Range sum = Additions.sum(parts);
        Range whole = total.range().orElseThrow();
        boolean holds = sum.meets(whole);
        return Optional.of(row(
                article,
                holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                Additions.told(parts) + " = " + sum.told() + "; the second is told as the rest of " + whole.told()
                        + ".",
                total,
                parts));
    }
}
