package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.NumberWords.Role;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;

/** Which numbers count nothing: years, dates, clock times, names with numbers, scores, addresses, figures of speech. */
final class NoCountRules {

    private static final Set<String> NUMBERED = WordLists.words("numbered-things");
    private static final Set<String> NUMBERED_IN_SHORT = WordLists.words("numbered-things-in-short");
    private static final Set<String> STREETS = WordLists.words("street-endings");
    /** "On that day four people fled": what is pointed at needs no number. */
    private static final Set<String> POINTING = Set.of("each", "every", "same", "that", "the", "this");

    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
    private static final Set<String> NAME_SIGNS = Set.of("#", "@", "_");
    private static final PhraseTable<String> IDIOMS = idioms();
    private static final int LONGEST_STREET = 4;
    private static final int LONGEST_BRACKET = 30;

    static final List<NoCountRule> ALL = List.of(
            new NoCountRule(
                    "no-count.idiom",
                    "a figure of speech counts nothing: one of the, one day, 24/7",
                    NoCountRules::isIdiom),
            new NoCountRule("no-count.ordinal", "an ordinal gives a place in a row: 21st", NoCountRules::isOrdinal),
            new NoCountRule(
                    "no-count.decade", "tens of years with an s name a decade: the 1970s", CalendarFigures::isDecade),
            new NoCountRule(
                    "no-count.clock", "hours and minutes: 10:27, 5am, 10.45pm, 0401 GMT", CalendarFigures::isClock),
            new NoCountRule(
                    "no-count.date",
                    "a figure beside a month or weekday is its day: March 29",
                    CalendarFigures::isDate),
            new NoCountRule(
                    "no-count.year",
                    "four digits from 1900 to 2099 are a year unless people or things follow",
                    CalendarFigures::isYear),
            new NoCountRule(
                    "no-count.designator",
                    "letters glued to figures make a name: S23, M50, COVID-19, 5G",
                    NoCountRules::isDesignator),
            new NoCountRule(
                    "no-count.numbered",
                    "a figure behind 'number', 'page', 'room' tells which one: page 12",
                    NoCountRules::isNumbered),
            new NoCountRule("no-count.named", "a figure behind a name belongs to it: Planet 9", NoCountRules::isNamed),
            new NoCountRule(
                    "no-count.score",
                    "two figures joined by a hyphen that do not rise are a score: 2-2",
                    NoCountRules::isScore),
            new NoCountRule(
                    "no-count.ratio",
                    "figures parted by a colon or stroke are no count: 3:1, 7/24",
                    NoCountRules::isRatio),
            new NoCountRule(
                    "no-count.address",
                    "a figure before the name of a street is a house: 16 Mill Road",
                    NoCountRules::isAddress),
            new NoCountRule(
                    "no-count.mark",
                    "a bare figure in brackets, or one that opens a list, is a mark: (4)",
                    NoCountRules::isMark),
            new NoCountRule(
                    "no-count.separator",
                    "a point before three digits may part thousands or decimals: $100.000",
                    NoCountRules::isAmbiguous),
            new NoCountRule(
                    "no-count.pair",
                    "two large number words side by side are a year or a name: twenty twenty",
                    NoCountRules::isPair),
            new NoCountRule(
                    "no-count.pronoun",
                    "one and zero count only what they stand before: that one",
                    NoCountRules::isPronoun));

    private NoCountRules() {}

    private static PhraseTable<String> idioms() {
        PhraseTable<String> idioms = PhraseTable.ofWords();
        Table.load("number-idioms").rows().forEach(row -> idioms.add(row.cell("words"), row.cell("id")));
        return idioms;
    }

    /** The rule that leaves this number alone. */
    static Optional<NoCountRule> of(Spot spot) {
        return ALL.stream().filter(rule -> rule.holds().test(spot)).findFirst();
    }

    /** The figure of speech that the lexeme stands in. */
    static Optional<String> idiom(List<Lexeme> lexemes, int at) {
        for (int from = Math.max(0, at - IDIOMS.longest() + 1); from <= at; from++) {
            Optional<PhraseTable.Hit<String>> hit = IDIOMS.at(lexemes, from).filter(h -> h.to() > at);
            if (hit.isPresent()) {
                return hit.map(PhraseTable.Hit::value);
            }
        }
        return Optional.empty();
    }

    private static boolean isIdiom(Spot spot) {
        return idiom(spot.lexemes(), spot.number().from()).isPresent();
    }

    private static boolean isOrdinal(Spot spot) {
        return spot.first().isFigure() && spot.isGlued(spot.behind()) && spot.isOneOf(spot.behind(), ORDINAL);
    }

    private static boolean isDesignator(Spot spot) {
        if (!spot.first().isFigure()) {
            return false;
        }
        boolean behind = !spot.measured() && spot.isGlued(spot.behind()) && spot.isWord(spot.behind());
        return behind || spot.isOneOf(spot.sign() - 1, NAME_SIGNS) || isGluedToName(spot);
    }

    private static boolean isGluedToName(Spot spot) {
        int before = spot.sign() - 1;
        if (!spot.has(before) || !spot.isGlued(spot.sign())) {
            return false;
        }
        if (spot.isWord(before)) {
            return true;
        }
        boolean glued = spot.isGlued(before) && spot.isWord(before - 1) && !spot.measured();
        boolean hyphened = glued
                && spot.lexeme(before).isHyphen()
                && spot.lexeme(before - 1).hasCapital();
        return hyphened || (glued && spot.is(before, "."));
    }

    private static boolean isNumbered(Spot spot) {
        int before = spot.number().from() - 1;
        boolean dotted = spot.is(before, ".") && spot.isOneOf(before - 1, NUMBERED_IN_SHORT);
        boolean pointed = spot.isOneOf(before - 1, POINTING)
                && spot.nouns().behind(spot.end()).isPresent();
        return !spot.measured() && !pointed && (dotted || spot.isOneOf(before, NUMBERED));
    }

    private static boolean isNamed(Spot spot) {
        boolean plain = !spot.measured() && !spot.bent() && spot.first().isFigure();
        return plain
                && spot.nouns().isNameBefore(spot.start())
                && spot.nouns().behind(spot.end()).isEmpty();
    }

    private static boolean isScore(Spot spot) {
        if (spot.measured() || spot.ranged() || !spot.first().isFigure()) {
            return false;
        }
        int behind = spot.behind();
        int before = spot.number().from() - 1;
        boolean opens = spot.isGluedHyphen(behind) && spot.isFigure(behind + 1);
        boolean closes = spot.isGluedHyphen(before) && spot.isFigure(before - 1);
        return opens || closes;
    }

    private static boolean isRatio(Spot spot) {
        int behind = spot.behind();
        int before = spot.number().from() - 1;
        boolean opens = isParting(spot, behind) && spot.isFigure(behind + 1);
        boolean closes = isParting(spot, before) && spot.isFigure(before - 1);
        return !spot.measured() && spot.first().isFigure() && (opens || closes);
    }

    private static boolean isParting(Spot spot, int at) {
        return spot.isGlued(at) && spot.isGlued(at + 1) && (spot.is(at, ":") || spot.is(at, "/"));
    }

    private static boolean isAddress(Spot spot) {
        if (spot.measured() || !spot.first().isFigure()) {
            return false;
        }
        int at = spot.behind();
        while (at < spot.behind() + LONGEST_STREET && isPartOfAStreet(spot, at)) {
            if (at > spot.behind() && spot.isOneOf(at, STREETS)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private static boolean isPartOfAStreet(Spot spot, int at) {
        boolean name = spot.isWord(at) && spot.lexeme(at).isCapitalised();
        return name || spot.isFigure(at) || spot.isOneOf(at, ORDINAL);
    }

    private static boolean isMark(Spot spot) {
        int before = spot.number().from() - 1;
        int behind = spot.behind();
        boolean closed = spot.isOneOf(behind, Set.of(")", "]"));
        boolean bracket = closed && spot.isOneOf(before, Set.of("(", "["));
        boolean list = (closed && !isInBrackets(spot)) || (before < 0 && spot.is(behind, "."));
        return !spot.measured() && spot.first().isFigure() && (bracket || list);
    }

    private static boolean isInBrackets(Spot spot) {
        int from = spot.number().from();
        return spot.lexemes().subList(Math.max(0, from - LONGEST_BRACKET), from).stream()
                .anyMatch(lexeme -> lexeme.is("(") || lexeme.is("["));
    }

    private static boolean isAmbiguous(Spot spot) {
        boolean alone = spot.first().isFigure()
                && spot.number().scale() == 1
                && Figures.isAmbiguous(spot.first().form());
        return alone
                && (spot.sign() < spot.number().from() || spot.first().form().endsWith("000"));
    }

    private static boolean isPair(Spot spot) {
        int from = spot.number().from();
        boolean words = spot.number().isWords() && !spot.measured();
        boolean opens = isBigWord(spot, spot.behind()) && isBigWord(spot, spot.behind() - 1);
        boolean closes = isBigWord(spot, from) && isBigWord(spot, from - 1);
        return words && (opens || closes);
    }

    private static boolean isBigWord(Spot spot, int at) {
        return spot.has(at)
                && (NumberWords.is(spot.lexeme(at), Role.TEEN) || NumberWords.is(spot.lexeme(at), Role.TENS));
    }

    private static boolean isPronoun(Spot spot) {
        boolean small = spot.number().isWords()
                && spot.number().value() <= 1
                && spot.number().to() == spot.number().from() + 1;
        return small && !spot.measured() && spot.nouns().behind(spot.end()).isEmpty();
    }
}
