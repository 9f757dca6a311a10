package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Harm;
import org.variorum.model.Polarity;
import org.variorum.model.Realis;
import org.variorum.model.Span;

/**
 * Numbers of dead that several sentences tell and that make up another: a toll with its parts in the sentences behind it,
 * or an earlier toll with those who died since. Such sums are found where they hold; nothing here fails, for nothing says
 * that the sentences tell of all the dead.
 */
final class Tolls {

    private static final Set<String> MORE = Wording.list("check-more");
    private static final Set<String> LEADS = Wording.list("check-part-leads");
    private static final Set<String> HURT = Wording.list("check-hurt");

    /** Sentences behind a toll that may tell of its parts. */
    private static final int FAR = 8;

    /** "More than 7,000" is said of 7,227, and not of 9,000. */
    private static final double ABOVE = 1.1;

    /** Smaller sums come about by chance. */
    private static final int LEAST = 5;

    private static final int NEAR = 4;

    /** Code points that hold those words. */
    private static final int REACH = 30;

    private Tolls() {}

    /** How many a sentence says were killed, with the claim that tells it. */
    private record Toll(Claim claim, Figure figure, int sentence) {

        Range range() {
            return figure.range().orElseThrow();
        }
    }

    static List<Check> checks(Article article) {
        List<Toll> tolls = tolls(article);
        List<Check> found = new ArrayList<>();
        for (Toll toll : tolls) {
            parts(article, toll, tolls).filter(check -> isNew(found, check)).ifPresent(found::add);
        }
        risen(article, tolls).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The headline's figure stands in the text again, and its parts make up both. */
    private static boolean isNew(List<Check> found, Check check) {
        return found.stream()
                .noneMatch(other -> other.evidence()
                        .subList(1, other.evidence().size())
                        .equals(check.evidence().subList(1, check.evidence().size())));
    }

    private static List<Toll> tolls(Article article) {
        List<Toll> tolls = new ArrayList<>();
        for (Figure figure : article.figures()) {
            Optional<Claim> claim = article.claims().stream()
                    .filter(c -> c.evidence().getOrDefault("harm", List.of()).stream()
                            .map(words -> new Span(words.start(), words.end()))
                            .anyMatch(words -> Article.overlaps(words, figure.span())))
                    .filter(Tolls::tellsOfDead)
                    .filter(c -> counts(c, figure))
                    .findFirst();
            Optional<Span> sentence = article.sentence(figure.span());
            if (claim.isPresent() && sentence.isPresent() && !isHurt(article, figure) && !isListed(article, figure)) {
                tolls.add(new Toll(claim.get(), figure, article.sentences().indexOf(sentence.get())));
            }
        }
        return List.copyOf(tolls);
    }

    private static boolean tellsOfDead(Claim claim) {
        return claim.eventType() == EventType.CASUALTIES
                && claim.polarity() == Polarity.AFFIRMED
                && claim.realis() == Realis.DONE;
    }

    private static boolean counts(Claim claim, Figure figure) {
        return figure.range().isPresent()
                && figure.unit().equals("people")
                && claim.harm().stream()
                        .map(Harm::killed)
                        .filter(Objects::nonNull)
                        .anyMatch(killed -> killed.min() != null
                                && killed.min() == figure.range().orElseThrow().min());
    }

    private static boolean isHurt(Article article, Figure figure) {
        int end = figure.span().end();
        return Wording.of(figure.text()).has(HURT)
                || article.words(end, end + REACH).first(2).has(HURT);
    }

    /** Is it named as a part of another, which counts those people already? */
    private static boolean isListed(Article article, Figure figure) {
        int start = figure.span().start();
        return article.words(Math.max(0, start - REACH), start).last(NEAR).has(LEADS);
    }

    /** The first sentences behind the toll, one figure of each, until they make it up. */
    private static Optional<Check> parts(Article article, Toll total, List<Toll> tolls) {
        List<Toll> parts = new ArrayList<>();
        for (Toll part : tolls) {
            boolean next = part.figure().span().start() > total.figure().span().end()
                    && part.sentence() <= total.sentence() + FAR
                    && parts.stream().noneMatch(before -> before.claim().equals(part.claim()));
            if (next
                    && !part.claim().equals(total.claim())
                    && part.range().min() < total.range().min()) {
                parts.add(part);
                if (parts.size() > 1 && makeUp(total.range(), sum(parts))) {
                    return Optional.of(row(article, total, parts));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean makeUp(Range total, Range sum) {
        if (total.min() < LEAST) {
            return false;
        }
        return total.isExact()
                ? sum.min() == total.min()
                : Double.isInfinite(total.max()) && sum.min() >= total.min() && sum.min() <= total.min() * ABOVE;
    }

    private static Range sum(List<Toll> parts) {
        return Additions.sum(parts.stream().map(Toll::figure).toList());
    }

    /** "The toll of 15 ... three more have died", and 18 elsewhere. */
    private static Optional<Check> risen(Article article, List<Toll> tolls) {
        for (int i = 1; i < tolls.size(); i++) {
            Toll before = tolls.get(i - 1);
            Toll more = tolls.get(i);
            boolean adds = isMore(article, more)
                    && more.sentence() - before.sentence() <= 1
                    && before.range().isExact()
                    && more.range().isExact();
            double sum = before.range().min() + more.range().min();
            Optional<Toll> total = tolls.stream()
                    .filter(toll -> toll.sentence() != more.sentence() && makeUp(toll.range(), Range.exactly(sum)))
                    .findFirst();
            if (adds && total.isPresent()) {
                return Optional.of(row(article, total.get(), List.of(before, more)));
            }
        }
        return Optional.empty();
    }

    private static boolean isMore(Article article, Toll toll) {
        int start = toll.figure().span().start();
        return Wording.of(toll.figure().text()).has(MORE)
                || article.words(Math.max(0, start - REACH), start).last(NEAR).endsWith(MORE);
    }

    private static Check row(Article article, Toll total, List<Toll> parts) {
        List<Figure> figures = parts.stream().map(Toll::figure).toList();
        List<Span> spans = new ArrayList<>(List.of(total.figure().span()));
        figures.forEach(figure -> spans.add(figure.span()));
        List<Claim> claims = new ArrayList<>(List.of(total.claim()));
        parts.forEach(part -> claims.add(part.claim()));
        String message = Additions.told(figures) + " = " + sum(parts).told() + ", in keeping with “"
                + total.figure().said() + "”.";
        return article.check(CheckKind.SUM, CheckOutcome.HOLDS, message, spans, claims);
    }
}
