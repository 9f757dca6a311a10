package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Check;
import org.variorum.model.Span;

/** Shares in percent: no part is more than a hundred, and with "the remaining" they are a hundred together. */
final class Percentages {

    private static final Set<String> REST = Wording.list("check-rest");

    /** Words of growth and of plans, beside which more than a hundred percent is in order. */
    private static final Set<String> GROWTH = Wording.list("check-growth");

    private static final Set<String> PART_OF =
            Set.of("percent of the", "per cent of the", "% of the", "percent of all");

    private static final double HUNDRED = 100;

    /** Each figure may be rounded by half a percent. */
    private static final double ROUNDING = 0.5;

    private static final int NEAR = 3;

    private Percentages() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            List<Figure> percents = article.figuresOf(sentence).stream()
                    .filter(figure -> figure.isPercent() && !figure.isRate())
                    .filter(figure -> figure.range().isPresent())
                    .toList();
            boolean grows = article.words(sentence.start(), sentence.end()).has(GROWTH);
            if (!percents.isEmpty() && !grows) {
                percents.forEach(figure -> over(article, figure).ifPresent(found::add));
                together(article, percents).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** "120 percent of the houses were destroyed". */
    private static Optional<Check> over(Article article, Figure figure) {
        boolean sure = figure.range().filter(range -> range.min() > HUNDRED).isPresent()
                && Wording.of(figure.text().replace("%", " % ")).has(PART_OF)
                && !article.claimsAt(figure.span()).isEmpty();
        return sure
                ? Optional.of(article.check(
                        CheckKind.SHARE_SUM,
                        CheckOutcome.FAILS,
                        "“" + figure.said() + "”: no part is more than the whole, a hundred percent.",
                        List.of(figure.span())))
                : Optional.empty();
    }

    /** "60 percent hit depots, 30 percent camps and the remaining 10 percent bridges". */
    private static Optional<Check> together(Article article, List<Figure> percents) {
        if (percents.size() < 2) {
            return Optional.empty();
        }
        Figure last = percents.get(percents.size() - 1);
        Wording before = article.between(percents.get(0).span(), last.span());
        if (!before.last(NEAR).has(REST)) {
            return Optional.empty();
        }
        Range sum =
                percents.stream().map(figure -> figure.range().orElseThrow()).reduce(Range.exactly(0), Range::plus);
        Range most = new Range(sum.min() - ROUNDING * percents.size(), sum.max() + ROUNDING * percents.size());
        boolean holds = most.meets(Range.exactly(HUNDRED));
        return Optional.of(article.check(
                CheckKind.SHARE_SUM,
                holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                Additions.told(percents) + " = " + sum.told() + " percent; the last is told as the rest of a hundred.",
                percents.stream().map(Figure::span).toList()));
    }
}
