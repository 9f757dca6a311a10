package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.QuantityKind;
import org.variorum.model.Span;

/** "55 of 57": is the part no bigger than the whole, and what is told of the rest, or as a share of it, in keeping? */
final class Shares {

    private static final Set<String> OUT_OF = Wording.list("check-out-of");
    private static final Set<String> OF = Wording.list("check-of");
    private static final Set<String> MAJORITY = Wording.list("check-majority");
    private static final Set<String> REST = Wording.list("check-rest");
    private static final Set<String> ONLY = Wording.list("check-only");

    /** Units of pages and pictures and of nothing at all, whose "3 of 13" is a running number. */
    private static final Set<String> NUMBERED = Wording.list("check-numbered-units");

    /** "Out of" stands this many words behind its part, at the most: "55 raids against the camps out of 57". */
    private static final int FAR = 10;

    private static final int NEAR = 4;
    private static final double HUNDRED = 100;
    private static final double HALF = 50;

    /** "82 percent" for 82.4: rounded to the whole. */
    private static final double ROUNDING = 0.5;

    private Shares() {}

    /** A part and the whole that the words name it of. */
    record Share(Figure part, Figure whole, Span sentence) {

        double percent() {
            return HUNDRED
                    * part.range().orElseThrow().min()
                    / whole.range().orElseThrow().max();
        }

        boolean isExact() {
            return part.range().filter(Range::isExact).isPresent()
                    && whole.range().filter(Range::isExact).isPresent();
        }

        Span span() {
            return new Span(
                    Math.min(part.span().start(), whole.span().start()),
                    Math.max(part.span().end(), whole.span().end()));
        }
    }

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        for (Share share : shares(article)) {
            if (!share.whole().unit().isEmpty()) {
                found.add(partOfWhole(article, share));
            }
            inPercent(article, share).ifPresent(found::add);
            majority(article, share).ifPresent(found::add);
            rest(article, share).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** All that the text tells as "N of M", but pictures and pages. */
    static List<Share> shares(Article article) {
        List<Share> found = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            List<Figure> figures = article.figuresOf(sentence);
            for (int i = 0; i + 1 < figures.size(); i++) {
                Share share = new Share(figures.get(i), figures.get(i + 1), sentence);
                Share turned = new Share(figures.get(i + 1), figures.get(i), sentence);
                if (isShare(article, share)) {
                    found.add(share);
                } else if (isTurned(article, turned)) {
                    found.add(turned);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isShare(Article article, Share share) {
        Figure part = share.part();
        Figure whole = share.whole();
        if (!counts(share)) {
            return false;
        }
        if (part.covers(whole)) {
            return article.words(part.span().start(), whole.span().start()).endsWith(OF);
        }
        Wording between = article.between(part.span(), whole.span());
        boolean near = part.kind() == QuantityKind.SHARE && between.is(OF);
        boolean far = between.endsWith(OUT_OF)
                && between.count() <= FAR
                && part.unit().equals(whole.unit());
        return near || far;
    }

    /** "Of 39 drones, 32 were shot down". */
    private static boolean isTurned(Article article, Share share) {
        int start = share.whole().span().start();
        return counts(share)
                && share.part().unit().equals(share.whole().unit())
                && article.words(share.sentence().start(), start).is(OF)
                && article.between(share.whole().span(), share.part().span()).isEmpty();
    }

    private static boolean counts(Share share) {
        Figure part = share.part();
        Figure whole = share.whole();
        return part.range().isPresent()
                && whole.range().filter(range -> range.max() > 1).isPresent()
                && part.sameUnit(whole)
                && !NUMBERED.contains(whole.unit())
                && !whole.isRate()
                && !part.isPercent()
                && !whole.isPercent();
    }

    private static Check partOfWhole(Article article, Share share) {
        Range part = share.part().range().orElseThrow();
        Range whole = share.whole().range().orElseThrow();
        String told = part.told() + " of " + whole.told() + " " + noun(share);
        if (part.isAbove(whole)) {
            return article.check(
                    CheckKind.PART_WHOLE,
                    CheckOutcome.FAILS,
                    told.strip() + ": the part is bigger than the whole.",
                    List.of(share.part().span(), share.whole().span()));
        }
        String percent = share.isExact() ? ", " + Range.number(share.percent()) + " percent" : "";
        return article.check(
                CheckKind.PART_WHOLE,
                CheckOutcome.HOLDS,
                told.strip() + ": the part is within the whole" + percent + ".",
                List.of(share.part().span(), share.whole().span()));
    }

    private static String noun(Share share) {
        return share.whole().what().isEmpty() ? "" : Wording.plain(share.whole().what());
    }

    /** "32 of 39, or 82 percent". */
    private static Optional<Check> inPercent(Article article, Share share) {
        if (!share.isExact()) {
            return Optional.empty();
        }
        int end = share.span().end();
        return article.figuresOf(share.sentence()).stream()
                .filter(Figure::isPercent)
                .filter(figure -> figure.span().start() >= end && figure.range().isPresent())
                .filter(figure -> article.words(end, figure.span().start()).isEmpty()
                        || article.words(end, figure.span().start()).is(Set.of("or", "that is", "i e")))
                .findFirst()
                .map(figure -> {
                    Range said = figure.range().orElseThrow();
                    boolean holds =
                            said.min() - ROUNDING <= share.percent() && share.percent() <= said.max() + ROUNDING;
                    return article.check(
                            CheckKind.SHARE_SUM,
                            holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                            counted(share) + " are " + Range.number(share.percent()) + " percent; the text says "
                                    + figure.said() + ".",
                            List.of(share.part().span(), share.whole().span(), figure.span()));
                });
    }

    private static String counted(Share share) {
        return Range.number(share.part().range().orElseThrow().min()) + " of "
                + Range.number(share.whole().range().orElseThrow().max());
    }

    /** "A majority of the drones, 12 of 30". */
    private static Optional<Check> majority(Article article, Share share) {
        if (!share.isExact()) {
            return Optional.empty();
        }
        int start = share.span().start();
        return article.figuresOf(share.sentence()).stream()
                .filter(figure ->
                        figure.kind() == QuantityKind.SHARE && figure.range().isEmpty())
                .filter(figure -> figure.span().end() <= start
                        && article.words(figure.span().end(), start).isEmpty())
                .filter(figure -> Wording.of(figure.text()).startsWith(MAJORITY))
                .findFirst()
                .map(figure -> {
                    boolean holds = share.percent() > HALF;
                    return article.check(
                            CheckKind.SHARE_SUM,
                            holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                            "“" + figure.said() + "”: " + counted(share) + " are " + Range.number(share.percent())
                                    + " percent, " + (holds ? "more" : "no more") + " than half.",
                            List.of(
                                    figure.span(),
                                    share.part().span(),
                                    share.whole().span()));
                });
    }

    /** "Only two hit the dam", behind "55 of 57 hit the camps": with the part they are the whole. */
    private static Optional<Check> rest(Article article, Share share) {
        if (!share.isExact()) {
            return Optional.empty();
        }
        return after(article, share).stream()
                .filter(figure -> figure.range().filter(Range::isExact).isPresent())
                .filter(figure -> !figure.unit().isEmpty() && figure.sameUnit(share.whole()) && !figure.isRate())
                .filter(figure -> sharesSpeaker(article, share, figure))
                .flatMap(figure -> added(article, share, figure).stream())
                .findFirst();
    }

    /** The figures behind the share in its own sentence and in the next. */
    private static List<Figure> after(Article article, Share share) {
        int next = article.sentences().indexOf(share.sentence()) + 1;
        List<Figure> figures = new ArrayList<>(article.figuresOf(share.sentence()));
        if (next < article.sentences().size()) {
            figures.addAll(article.figuresOf(article.sentences().get(next)));
        }
        return figures.stream()
                .filter(figure -> figure.span().start() >= share.span().end())
                .toList();
    }

    /** Is each part of a claim, and have the two claims a speaker in common, or none but the outlet? */
    private static boolean sharesSpeaker(Article article, Share share, Figure figure) {
        if (article.claimsAt(share.part().span()).isEmpty()
                || article.claimsAt(figure.span()).isEmpty()) {
            return false;
        }
        Set<String> speakers = speakers(article, share.part());
        return speakers.equals(speakers(article, figure))
                || speakers(article, figure).stream().anyMatch(speakers::contains);
    }

    /** All but the outlet. */
    private static Set<String> speakers(Article article, Figure figure) {
        return article.claimsAt(figure.span()).stream()
                .map(Claim::attribution)
                .flatMap(chain -> chain.stream().skip(1))
                .map(speaker -> speaker.name() == null ? "" : speaker.name())
                .collect(Collectors.toSet());
    }

    /** Do both count things by the same noun, or is the second "others"? */
    private static boolean sameNoun(Figure whole, Figure figure) {
        Wording noun = Wording.of(figure.what()).last(1);
        return noun.has(REST)
                || (!noun.isEmpty() && noun.equals(Wording.of(whole.what()).last(1)));
    }

    private static Optional<Check> added(Article article, Share share, Figure figure) {
        int from = Math.max(share.span().end(), share.sentence().start());
        Wording before = article.words(from, figure.span().start()).last(NEAR);
        Wording own = Wording.of(figure.text());
        boolean other = before.has(REST) || own.has(REST);
        if (!other && !before.has(ONLY) && !own.has(ONLY)) {
            return Optional.empty();
        }
        double whole = share.whole().range().orElseThrow().min();
        double sum = share.part().range().orElseThrow().min()
                + figure.range().orElseThrow().min();
        if (sum != whole && !(other && sameNoun(share.whole(), figure))) {
            return Optional.empty();
        }
        String message = share.part().said() + " and " + figure.said() + " are " + Range.number(sum)
                + (sum == whole ? ", as many as the " : ", not the ") + Range.number(whole) + " of the whole.";
        return Optional.of(article.check(
                CheckKind.SHARE_SUM,
                sum == whole ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                message,
                List.of(share.part().span(), share.whole().span(), figure.span())));
    }
}
