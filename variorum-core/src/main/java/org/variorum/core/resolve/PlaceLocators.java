package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Tells a place from one beside it that only says where it lies: "Vell in the hills of Orran", "Vell, west of Orran". */
final class PlaceLocators {

    /** Words between the two, at the most. */
    private static final int BETWEEN = 7;

    /** Words between a region and the "where" that tells more of it: the word for what it is, a comma and the "where". */
    private static final int AFTER = 3;

    private static final Set<String> CONTAINING = WordLists.words("containing-prepositions");
    private static final Set<String> LYING = WordLists.words("lying-verbs");
    private static final Set<String> PLAIN =
            Set.of("-LRB-", "-RRB-", "DT", "JJ", "NN", "NNS", "NNP", "RB", ",", "CD", "POS");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Of a place that is told what it is: "Vell, the long besieged, rebel-held town east of Orran". */
    private static final Set<String> TELLING = Set.of("HYPH", "JJS", "VBG", "VBN", "RBS");

    private static final Set<String> LINKING = Set.of("CC", "DT", "RB", "RBR", "TO");
    private static final Set<String> BETWEEN_TWO = Set.of("along", "between");
    private static final Set<String> COMPASS = WordLists.words("compass-words");

    private PlaceLocators() {}

    /** The places without those that only tell where the one before lies. */
    static List<Mention<Resolved>> without(Sentence sentence, List<Mention<Resolved>> places) {
        Set<TextSpan> containers = new HashSet<>();
        places.forEach(place -> place.value().container().ifPresent(containers::add));
        List<Mention<Resolved>> kept = new ArrayList<>();
        @Nullable Mention<Resolved> before = null;
        boolean after = false;
        for (Mention<Resolved> place : places) {
            boolean goesOn = after && before != null && goesOn(sentence, before, place);
            boolean locator = containers.contains(place.span())
                    || goesOn
                    || (before != null && tellsWhere(sentence, before, place));
            if (!locator) {
                kept.add(place);
            }
            boolean inside = PlaceRefs.isCountry(place.value()) && isOwner(sentence, place);
            before = inside && before != null ? before : place;
            after = locator;
        }
        return kept;
    }

    /** The land of "Syria's Idlib" is passed over: it tells nothing of its own. */
    private static boolean isOwner(Sentence sentence, Mention<Resolved> country) {
        return sentence.headOf(country.span())
                .map(sentence::token)
                .filter(token -> Set.of("poss", "compound", "nmod").contains(token.relation()))
                .isPresent();
    }

    /** "Vell in the north, but further to the west of Orran", "between the border and Orran": it goes on telling where. */
    private static boolean goesOn(Sentence sentence, Mention<Resolved> before, Mention<Resolved> next) {
        List<Token> between = between(sentence, before.span(), next.span());
        boolean told =
                next.by().startsWith("description.direction") || next.by().startsWith("description.distance");
        boolean second = between.size() == 1 && between.get(0).lemma().equals("and") && isBetweenTwo(sentence, before);
        boolean further = told
                && !between.isEmpty()
                && between.stream()
                        .allMatch(t -> LINKING.contains(t.tag()) || t.lemma().equals("to"));
        return second || further;
    }

    private static boolean isBetweenTwo(Sentence sentence, Mention<Resolved> first) {
        List<Integer> inside = sentence.within(first.span());
        int at = inside.isEmpty() ? 0 : inside.get(0);
        return IntStream.range(Math.max(0, at - 2), at)
                .anyMatch(i -> sentence.token(i).lemma().equals("between"));
    }

    private static boolean tellsWhere(Sentence sentence, Mention<Resolved> place, Mention<Resolved> next) {
        if (PlaceRefs.isCountry(place.value())
                || place.span().end() > next.span().start()) {
            return false;
        }
        List<Token> between = withoutBrackets(between(sentence, place.span(), next.span()));
        boolean told = isTold(between);
        boolean leads = isUnnamed(next, told, between)
                || isDirection(sentence, place, next)
                || between.stream().anyMatch(t -> leads(t, told));
        boolean relative = isRelative(between);
        return leads
                && !(relative && isToldMoreOf(sentence, next))
                && isNear(between, told || relative)
                && between.stream().allMatch(t -> mayStandBetween(t, told) || joinsLocators(between, t));
    }

    /** "Vell, the Syrian town": it is told what it is. */
    private static boolean isUnnamed(Mention<Resolved> next, boolean told, List<Token> between) {
        return told && next.by().equals("description.unnamed") && between.size() <= 2;
    }

    private static boolean isRelative(List<Token> between) {
        return between.stream().anyMatch(t -> t.tag().equals("WDT"));
    }

    private static boolean isNear(List<Token> between, boolean longer) {
        return between.size() <= (longer ? BETWEEN + 2 : BETWEEN);
    }

    /** "Vell, which lies in the Orran region, where a truce holds": the clause is about the region. */
    private static boolean isToldMoreOf(Sentence sentence, Mention<Resolved> area) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= area.span().end())
                .limit(AFTER)
                .anyMatch(t -> t.lemma().equals("where"));
    }

    /** The "which" of "Vell, which lies in Orran", the "and" of "in the western and eastern parts of Orran". */
    private static boolean joinsLocators(List<Token> between, Token token) {
        if (isRelative(List.of(token))) {
            return between.stream().anyMatch(t -> LYING.contains(t.lemma()));
        }
        int at = between.indexOf(token);
        return token.lemma().equals("and")
                && at > 0
                && at + 1 < between.size()
                && COMPASS.contains(between.get(at - 1).lemma())
                && COMPASS.contains(between.get(at + 1).lemma());
    }

    private static boolean isDirection(Sentence sentence, Mention<Resolved> place, Mention<Resolved> next) {
        boolean beside = next.by().equals("description.part")
                && place.span().end() + 1 == next.span().start();
        return beside
                || next.by().startsWith("description.direction")
                || next.by().startsWith("description.distance")
                || startsWithLead(sentence, next);
    }

    private static boolean leads(Token token, boolean told) {
        return isIn(token) && (CONTAINING.contains(token.lemma()) || (told && isBetweenTwo(token)));
    }

    private static boolean isBetweenTwo(Token token) {
        return BETWEEN_TWO.contains(token.lemma());
    }

    /** Does what follows the place say what it is: "Vell, the last town", "Vell the last town"? */
    private static boolean isTold(List<Token> between) {
        int first = !between.isEmpty() && between.get(0).tag().equals(",") ? 1 : 0;
        return between.size() > first
                && ARTICLES.contains(between.get(first).form().toLowerCase(Locale.ROOT));
    }

    private static boolean mayStandBetween(Token token, boolean told) {
        boolean links = LYING.contains(token.lemma()) || (isIn(token) && CONTAINING.contains(token.lemma()));
        boolean telling = told && (TELLING.contains(token.tag()) || isBetweenTwo(token));
        boolean parts = COMPASS.contains(token.lemma());
        return links || telling || parts || (PLAIN.contains(token.tag()) && !Ties.isEvent(token));
    }

    /** "Vell (38 miles) north of Orran". */
    private static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        if (tokens.stream().noneMatch(t -> t.tag().equals("-RRB-"))) {
            return tokens;
        }
        boolean inside = false;
        for (Token token : tokens) {
            inside = inside || token.tag().equals("-LRB-");
            if (!inside) {
                kept.add(token);
            }
            inside = inside && !token.tag().equals("-RRB-");
        }
        return kept;
    }

    private static boolean isIn(Token token) {
        return token.tag().equals("IN");
    }

    /** "West of Orran", "near Orran": a place that is told by another. */
    private static boolean startsWithLead(Sentence sentence, Mention<Resolved> mention) {
        return mention.by().startsWith("description.")
                && sentence.within(mention.span()).stream()
                        .limit(2)
                        .map(sentence::token)
                        .anyMatch(t -> isIn(t));
    }

    private static List<Token> between(Sentence sentence, TextSpan before, TextSpan after) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= before.end() && t.span().end() <= after.start())
                .toList();
    }
}
