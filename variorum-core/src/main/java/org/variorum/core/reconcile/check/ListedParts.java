package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.HarmWord;
import org.variorum.model.Check;
import org.variorum.model.Span;

/**
 * Parts named beside their whole: "30 people, including six nurses". No part may be more than the whole, and parts that
 * have nobody in common no more together.
 */
final class ListedParts {

    /** "Including", "among them": the part stands behind them and the whole before. */
    private static final Set<String> LEADS = Wording.list("check-part-leads");

    /** "Of whom", "of them": they stand behind the part where a verb follows. */
    private static final Set<String> BEHIND = Wording.list("check-part-behind");

    /** "Six nurses were among the 30 dead". */
    private static final Set<String> AMONG = Wording.list("check-part-among");

    /** Words that part the lead from the figure before it: more is told there than the figure counts. */
    private static final Set<String> BREAKS = Wording.list("check-breaks");

    private static final Set<String> AND = Set.of("and", "as well as", "");
    private static final Set<String> ANYBODY = Wording.list("check-anybody");
    private static final Set<String> AGES = Set.of("child", "woman", "man");

    /** A lead stands this many words behind its whole, at the most. */
    private static final int FAR = 12;

    /** Code points that hold "of whom". */
    private static final int REACH = 20;

    private ListedParts() {}

    /** A whole with the parts listed of it. */
    private record Listed(Figure whole, List<Figure> parts) {

        List<Span> spans() {
            List<Span> spans = new ArrayList<>(List.of(whole.span()));
            parts.forEach(part -> spans.add(part.span()));
            return spans;
        }
    }

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            List<Figure> figures = article.figuresOf(sentence);
            for (int i = 0; i < figures.size(); i++) {
                Optional<Listed> listed = listed(article, figures, i);
                if (listed.isEmpty()) {
                    listed = among(article, figures, i);
                }
                listed.flatMap(list -> compared(article, list)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The figure at {@code at} with the list that a lead begins behind it. */
    private static Optional<Listed> listed(Article article, List<Figure> figures, int at) {
        if (at + 1 >= figures.size() || !comparable(figures.get(at), figures.get(at + 1))) {
            return Optional.empty();
        }
        Figure whole = figures.get(at);
        Wording between = article.between(whole.span(), figures.get(at + 1).span());
        if (between.isEmpty() && isBehind(article, figures, at + 1)) {
            return Optional.of(new Listed(whole, List.of(figures.get(at + 1))));
        }
        boolean led = between.endsWith(LEADS) && !between.has(BREAKS) && between.count() <= FAR;
        return led ? Optional.of(new Listed(whole, list(article, figures, at + 1))) : Optional.empty();
    }

    /** The figure at {@code at} and those that go on its list. */
    private static List<Figure> list(Article article, List<Figure> figures, int at) {
        int end = at + 1;
        while (end < figures.size() && goesOn(article, figures.get(end - 1), figures.get(end))) {
            end++;
        }
        return List.copyOf(figures.subList(at, end));
    }

    private static boolean comparable(Figure one, Figure other) {
        return one.range().isPresent()
                && other.range().isPresent()
                && counts(one)
                && counts(other)
                && one.sameUnit(other);
    }

    private static boolean counts(Figure figure) {
        return !figure.isRate() && !figure.isPercent() && !figure.unit().isEmpty();
    }

    private static boolean isBehind(Article article, List<Figure> figures, int at) {
        int end = figures.get(at).span().end();
        int limit = at + 1 < figures.size() ? figures.get(at + 1).span().start() : end + REACH;
        return article.words(end, limit).startsWith(BEHIND);
    }

    private static boolean goesOn(Article article, Figure before, Figure next) {
        return next.range().isPresent()
                && counts(next)
                && next.unit().equals(before.unit())
                && article.between(before.span(), next.span()).is(AND);
    }

    /** "Six nurses were among more than 30 dead". */
    private static Optional<Listed> among(Article article, List<Figure> figures, int at) {
        if (at + 1 >= figures.size()) {
            return Optional.empty();
        }
        Figure part = figures.get(at);
        Figure whole = figures.get(at + 1);
        boolean told = comparable(part, whole)
                && article.between(part.span(), whole.span()).is(AMONG);
        return told ? Optional.of(new Listed(whole, List.of(part))) : Optional.empty();
    }

    private static Optional<Check> compared(Article article, Listed listed) {
        Range whole = listed.whole().range().orElseThrow();
        Figure first = listed.parts().get(0);
        if (first.range().orElseThrow().isAbove(whole)) {
            return Optional.of(article.check(
                    CheckKind.PART_WHOLE,
                    CheckOutcome.FAILS,
                    named(listed) + ": the part is bigger than the whole.",
                    listed.spans()));
        }
        boolean within = listed.parts().stream()
                .noneMatch(part -> part.range().orElseThrow().isAbove(whole));
        if (listed.parts().size() > 1 && within && areApart(listed.parts())) {
            return added(article, listed);
        }
        return Optional.of(article.check(
                CheckKind.PART_WHOLE,
                CheckOutcome.HOLDS,
                named(listed) + ": the part is within the whole.",
                List.of(listed.whole().span(), first.span())));
    }

    private static String named(Listed listed) {
        return "“" + listed.parts().get(0).said() + "” among “" + listed.whole().said() + "”";
    }

    private static Optional<Check> added(Article article, Listed listed) {
        Range whole = listed.whole().range().orElseThrow();
        Range sum = Additions.sum(listed.parts());
        String told = Additions.told(listed.parts()) + " = " + sum.told() + " among “"
                + listed.whole().said() + "”";
        if (sum.isAbove(whole)) {
            return isOfAnybody(listed)
                    ? Optional.of(article.check(
                            CheckKind.SUM,
                            CheckOutcome.FAILS,
                            told + ": together they are more than the whole.",
                            listed.spans()))
                    : Optional.empty();
        }
        String end = sum.isExact() && sum.equals(whole) ? ": they are the whole." : ": they are within the whole.";
        return Optional.of(article.check(CheckKind.SUM, CheckOutcome.HOLDS, told + end, listed.spans()));
    }

    /** Women, children and men are nobody twice; children may be civilians too. */
    private static boolean areApart(List<Figure> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .allMatch(part ->
                        who(part).filter(AGES::contains).filter(seen::add).isPresent());
    }

    /** Does the whole count people of any kind, so that what is listed behind it cannot be others? */
    private static boolean isOfAnybody(Listed listed) {
        return Wording.of(listed.whole().what()).endsWith(ANYBODY);
    }

    /** Whom a figure counts, by its last word: in the plural as the text has it. */
    static Optional<String> who(Figure figure) {
        List<String> words = Wording.of(figure.what()).list();
        return words.isEmpty()
                ? Optional.empty()
                : Nouns.singular(words.get(words.size() - 1)).stream()
                        .flatMap(lemma -> HarmWord.find(HarmWord.Field.WHO, lemma).stream())
                        .map(HarmWord::value)
                        .findFirst();
    }
}
