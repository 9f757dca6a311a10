package org.variorum.core.annotate;

import static org.variorum.core.annotate.CalendarRules.PART;
import static org.variorum.core.annotate.CalendarRules.behindTime;
import static org.variorum.core.annotate.CalendarRules.isJoinedToTime;
import static org.variorum.core.annotate.CalendarRules.isoYear;
import static org.variorum.core.annotate.CalendarRules.told;
import static org.variorum.core.annotate.TimeAnchors.FROM_TEXT;

import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;

/** Rules for years and what is made of years: quarters, halves, decades, centuries. */
final class YearRules {

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                            "time.year",
                            "Four digits between 1000 and 2199 are a year behind a word that goes before times, in brackets, or joined to"
                                    + " another year",
                            PART + "[THE] year:YEAR",
                            YearRules::year)
                    .where(YearRules::isYearNotACount),
            TimeRule.of(
                            "time.year-named",
                            "The word 'year' or an era makes digits a year: the year 1944, 480 BC",
                            "[THE] UNIT year:YEAR",
                            YearRules::year)
                    .where(match -> match.tokens().get(match.to() - 2).text().equals("year")),
            TimeRule.of(
                            "time.year-bc",
                            "Among years before the common era a figure of three digits behind 'in' or 'by' is one too: in 493",
                            PART + "[THE] bc:NUMBER",
                            YearRules::yearBeforeChrist)
                    .where(YearRules::isYearBeforeChrist),
            TimeRule.of(
                    "time.year-span",
                    "Two years joined by a dash, the second without its century: 1918-20",
                    "first:YEAR DASH last:SHORT_YEAR",
                    YearRules::yearSpan),
            TimeRule.of(
                            "time.year-span-bc",
                            "Two years before the common era, the era behind the second: 499-493 BC",
                            "first:NUMBER DASH|TO year:YEAR",
                            YearRules::yearSpanBeforeChrist)
                    .where(match -> match.number("year") < 0 && match.number("first") > -match.number("year")),
            TimeRule.of(
                    "time.short-year",
                    "An apostrophe stands for the century of the year told before: '89",
                    "APOSTROPHE short:SHORT_YEAR",
                    YearRules::shortYear),
            TimeRule.of(
                    "time.decade",
                    "Ten years: the 1990s, the late 1930s",
                    PART + "[THE] decade:DECADE [BC]",
                    YearRules::decade),
            TimeRule.of(
                            "time.century",
                            "A hundred years: the 19th century, the early 21st century",
                            PART + "[THE] ordinal:ORDINAL [DASH] century:UNIT [bc:BC]",
                            YearRules::century)
                    .where(match -> match.value("century").filter("CE"::equals).isPresent()),
            TimeRule.of(
                    "time.quarter-or-half",
                    "A quarter or half of a year: the second half of 2008, the first quarter of 2016",
                    "[THE] ordinal:ORDINAL|ENDMOST period:QUARTER|HALF [OF] year:YEAR",
                    YearRules::partOfYear));

    /** "Was", "has" and "is" end like plurals. */
    private static final int VERB_LENGTH = 3;

    private YearRules() {}

    private static boolean isYearNotACount(TimeMatch match) {
        TimeToken year = match.word("year");
        if (match.has("part") || year.text().length() != 4) {
            return true;
        }
        if (countsThings(match) || isClock(match)) {
            return false;
        }
        boolean bracket =
                match.before().filter(token -> token.text().equals("(")).isPresent();
        boolean heading = match.from() == 0 && match.tokens().size() < TimeFinder.WORDS_OF_A_HEADING;
        return behindTime(match) || bracket || heading || isModifier(match) || isJoinedToTime(match);
    }

    /** "In the 1100 pm raid": four digits before a half of the day or a zone are its time. */
    private static boolean isClock(TimeMatch match) {
        return match.after()
                .filter(token -> token.isAny(List.of(Kind.AMPM, Kind.HRS, Kind.ZONE)))
                .isPresent();
    }

    /** "In 2000 villages" and "to 1500 metres" count; "in 1956 demonstrations" do not. */
    private static boolean countsThings(TimeMatch match) {
        return match.isBeforePlainWord()
                && plural(match)
                && (isRound(match) || !match.isBehind(Kind.IN, Kind.SINCE, Kind.BY, Kind.UNTIL));
    }

    private static boolean isRound(TimeMatch match) {
        return match.word("year").text().endsWith("00");
    }

    /** "The 1948 war", "its 1920 treaty": a year before what happened in it. */
    private static boolean isModifier(TimeMatch match) {
        return match.isBeforePlainWord()
                && !isRound(match)
                && (match.isBehind(Kind.A, Kind.POSSESSIVE)
                        || match.tokens().get(match.from()).is(Kind.THE));
    }

    private static boolean plural(TimeMatch match) {
        return match.after()
                .filter(token -> token.text().endsWith("s")
                        && token.text().length() > VERB_LENGTH
                        && !token.text().endsWith("ss"))
                .isPresent();
    }

    private static boolean isYearBeforeChrist(TimeMatch match) {
        TimeToken token = match.word("bc");
        boolean figure = token.text().length() == 3 && token.text().chars().allMatch(Character::isDigit);
        return figure
                && (match.has("part")
                        || (!match.isBeforePlainWord() && behindTime(match) && !match.isBehind(Kind.APPROX, Kind.OF)));
    }

    private static Optional<TimeValue> yearBeforeChrist(TimeMatch match, TimeAnchors anchors) {
        return anchors.told()
                .filter(CalendarSpan::isBeforeChrist)
                .flatMap(told ->
                        told(CalendarSpan.year(1 - match.number("bc")), match, anchors, TimeAnchors.FROM_BEFORE));
    }

    private static Optional<TimeValue> yearSpanBeforeChrist(TimeMatch match, TimeAnchors anchors) {
        CalendarSpan last = CalendarSpan.year(isoYear(match.value("year").orElse("")));
        anchors.tell(last, true);
        return Optional.of(TimeRanges.period(
                match,
                List.of("first", "year"),
                List.of(CalendarSpan.year(1 - match.number("first")), last),
                FROM_TEXT));
    }

    private static Optional<TimeValue> yearSpan(TimeMatch match, TimeAnchors anchors) {
        int first = match.number("first");
        int last = first / 100 * 100 + match.number("last");
        if (last <= first) {
            return Optional.empty();
        }
        anchors.tell(CalendarSpan.year(last), true);
        return Optional.of(TimeRanges.period(
                match,
                List.of("first", "last"),
                List.of(CalendarSpan.year(first), CalendarSpan.year(last)),
                FROM_TEXT));
    }

    private static Optional<TimeValue> shortYear(TimeMatch match, TimeAnchors anchors) {
        return anchors.told()
                .filter(told -> !told.isBeforeChrist())
                .flatMap(told -> told(
                        CalendarSpan.year(told.year() / 100 * 100 + match.number("short")),
                        match,
                        anchors,
                        TimeAnchors.FROM_BEFORE));
    }

    private static Optional<TimeValue> decade(TimeMatch match, TimeAnchors anchors) {
        int decade = match.number("decade");
        boolean bc = match.tokens().get(match.to() - 1).is(Kind.BC);
        if (decade < 1000 && !bc) {
            return Optional.empty();
        }
        return told(CalendarSpan.decade(bc ? 1 - decade : decade), match, anchors, FROM_TEXT);
    }

    private static Optional<TimeValue> century(TimeMatch match, TimeAnchors anchors) {
        int before = match.number("ordinal") - 1;
        if (before < 1 || before > 21) {
            return Optional.empty();
        }
        int first = match.has("bc") ? 1 - (before * 100 + 99) : before * 100;
        return told(CalendarSpan.century(first), match, anchors, FROM_TEXT);
    }

    private static Optional<TimeValue> partOfYear(TimeMatch match, TimeAnchors anchors) {
        boolean half = match.is("period", Kind.HALF);
        int of = half ? 2 : 4;
        int n = match.number("ordinal") < 0 ? of : match.number("ordinal");
        if (n > of) {
            return Optional.empty();
        }
        return told(CalendarSpan.part(isoYear(match.value("year").orElse("")), n, of), match, anchors, FROM_TEXT);
    }

    private static Optional<TimeValue> year(TimeMatch match, TimeAnchors anchors) {
        return told(CalendarSpan.year(isoYear(match.value("year").orElse(""))), match, anchors, FROM_TEXT);
    }
}
