package org.variorum.core.annotate;

import static org.variorum.core.annotate.TimeAnchors.FROM_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.core.annotate.CalendarSpan.Grain;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.model.TimeType;

/** Rules for days, months and seasons that name their place in the calendar. */
final class CalendarRules {

    private static final String WEEKDAY = "[weekday:WEEKDAY|SHORT_WEEKDAY [COMMA]]";
    static final String PART = "[[THE] part:PART|PART_NOUN [DASH|OF|IN [THE]]]";
    private static final String YEAR = "[COMMA|OF] year:YEAR";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "time.month-day-year",
                    "Month, day and year name one day, a weekday before it belongs to it: Friday, November 20, 2015",
                    WEEKDAY + "[THE] month:MONTH [THE] day:DAY " + YEAR,
                    CalendarRules::fullDay),
            TimeRule.of(
                    "time.day-month-year",
                    "Day, month and year name one day: 20 November 2015, the 20th of November, 2015",
                    WEEKDAY + "[THE] day:DAY [OF] month:MONTH " + YEAR,
                    CalendarRules::fullDay),
            TimeRule.of(
                    "time.numeric-date",
                    "Digits with one sign between them name a day where only one order of day and month gives one: 2015-11-20,"
                            + " 20/11/2015, 11/20/2015; with points the day stands first: 05.11.2015",
                    "date:DATE",
                    CalendarRules::numericDate),
            TimeRule.of(
                            "time.month-day",
                            "A day of a month without a year is the last one before the document's day, the next one where the words look"
                                    + " ahead, and in a history a day of the year told before: Nov. 17",
                            WEEKDAY + "[THE] month:MONTH [THE] day:DAY [daypart:DAYPART]",
                            CalendarRules::dayOfMonth)
                    .where(CalendarRules::isNoCount),
            TimeRule.of(
                    "time.day-month",
                    "The same with the day first: 17 November, the 17th of November",
                    WEEKDAY + "[THE] day:DAY [OF] month:MONTH [daypart:DAYPART]",
                    CalendarRules::dayOfMonth),
            TimeRule.of(
                    "time.month-year",
                    "A month with its year: in March 2016, early March 2016, the end of March 2016",
                    PART + "[THE] month:MONTH " + YEAR,
                    CalendarRules::month),
            TimeRule.of(
                            "time.month",
                            "A month without its year is the last one that is not to come, in a history that of the year told before; it"
                                    + " needs a word that goes before times, since May, March and August are words and names too",
                            PART + "[THE] month:MONTH",
                            CalendarRules::month)
                    .where(CalendarRules::isMonthNotAName),
            TimeRule.of(
                    "time.day-of-that-year",
                    "Of the same year: the year told before",
                    PART + "month:MONTH day:DAY OF [THE] THAT|SAME UNIT",
                    CalendarRules::dayOfToldYear),
            TimeRule.of(
                            "time.day-of-told-month",
                            "A day by its number alone belongs to the month told before: on the 5th, the 28th of that month",
                            "THE day:DAY [OF THAT|SAME|THE UNIT]",
                            CalendarRules::dayOfToldMonth)
                    .where(CalendarRules::isDayByNumber),
            TimeRule.of(
                    "time.season-year",
                    "A season with its year: the spring of 2011, late summer 2014",
                    PART + "[THE] season:SEASON " + YEAR,
                    CalendarRules::season),
            TimeRule.of(
                            "time.season",
                            "A season without its year, behind a word that goes before times: in the summer",
                            PART + "[THE] season:SEASON",
                            CalendarRules::season)
                    .where(CalendarRules::isSeasonNotAVerb),
            TimeRule.of(
                    "time.feast",
                    "A feast with a fixed day: Christmas, Christmas 2003",
                    "feast:FEAST [DAY_NAME] [year:YEAR]",
                    CalendarRules::feast));

    private static final Set<Kind> BEFORE_TIMES = Set.of(
            Kind.IN,
            Kind.BY,
            Kind.SINCE,
            Kind.UNTIL,
            Kind.FROM,
            Kind.TO,
            Kind.BETWEEN,
            Kind.BEFORE,
            Kind.AFTER,
            Kind.OF,
            Kind.APPROX,
            Kind.LAST,
            Kind.NEXT,
            Kind.THIS,
            Kind.PREVIOUS,
            Kind.FOLLOWING,
            Kind.EARLIER,
            Kind.LATER,
            Kind.EVERY);
    private static final Set<String> NAMES_TOO =
            Set.of("May", "March", "April", "June", "August", "Jan", "Mar", "MAY", "MARCH");

    private CalendarRules() {}

    // ---- guards

    static boolean behindTime(TimeMatch match) {
        return match.before().filter(token -> token.isAny(BEFORE_TIMES)).isPresent();
    }

    /** "In May 30 people died" counts people: behind "in" a plain figure after a month is no day. */
    private static boolean isNoCount(TimeMatch match) {
        boolean figure = match.span("day").isPresent()
                && match.word("day").text().chars().allMatch(Character::isDigit);
        boolean bare = match.from() == match.to() - 2;
        return !(figure && bare && match.isBehind(Kind.IN) && match.isBeforePlainWord());
    }

    private static boolean isMonthNotAName(TimeMatch match) {
        if (match.has("part")) {
            return true;
        }
        if (behindTime(match) && !match.isBehind(Kind.OF)) {
            return true;
        }
        boolean name = match.after()
                .filter(token -> Character.isUpperCase(token.text().codePointAt(0))
                        && token.senses().isEmpty())
                .isPresent();
        String month = match.word("month").text();
        if (name || NAMES_TOO.contains(month.replace(".", ""))) {
            return !name && isJoinedToTime(match);
        }
        return month.length() > 4;
    }

    /** Does a month or year stand on the other side of a dash, comma or "and"? */
    static boolean isJoinedToTime(TimeMatch match) {
        boolean before = match.isBehind(Kind.DASH, Kind.AND, Kind.COMMA, Kind.OF)
                && match.before(2)
                        .filter(token -> token.isAny(List.of(Kind.MONTH, Kind.YEAR, Kind.DAY, Kind.UNIT)))
                        .isPresent();
        boolean after = match.isBefore(Kind.DASH, Kind.TO, Kind.AND)
                && match.to() + 1 < match.tokens().size()
                && match.tokens().get(match.to() + 1).isAny(List.of(Kind.MONTH, Kind.YEAR));
        return before || after;
    }

    private static boolean isSeasonNotAVerb(TimeMatch match) {
        TimeToken season = match.word("season");
        boolean article = match.to() - match.from() > 1;
        if (season.text().equalsIgnoreCase("fall")) {
            return false;
        }
        return !match.isBefore(Kind.OF) && (article || behindTime(match));
    }

    // ---- readings

    static int isoYear(String written) {
        int year = Integer.parseInt(written);
        return year < 0 ? year + 1 : year;
    }

    static Optional<TimeValue> told(CalendarSpan span, TimeMatch match, TimeAnchors anchors, String basis) {
        anchors.tell(span, basis.equals(FROM_TEXT));
        TimeValue value = TimeValue.of(span, basis);
        Optional<CalendarSpan> narrowed = match.value("part").map(span::narrowed);
        TimeValue dated = narrowed.filter(s -> !s.isBeforeChrist())
                .map(s -> value.between(Optional.of(s.start()), Optional.of(s.last())))
                .orElse(value);
        return Optional.of(match.value("daypart").map(dated::at).orElse(dated));
    }

    private static Optional<TimeValue> fullDay(TimeMatch match, TimeAnchors anchors) {
        return CalendarDates.day(isoYear(match.value("year").orElse("")), match.number("month"), match.number("day"))
                .flatMap(day -> told(CalendarSpan.day(day), match, anchors, FROM_TEXT));
    }

    private static Optional<TimeValue> numericDate(TimeMatch match, TimeAnchors anchors) {
        String[] parts = match.value("date").orElse("").split("[-/.]", -1);
        int first = Integer.parseInt(parts[0]);
        int middle = Integer.parseInt(parts[1]);
        int last = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return CalendarDates.day(first, middle, last)
                    .flatMap(day -> told(CalendarSpan.day(day), match, anchors, FROM_TEXT));
        }
        Optional<LocalDate> dayFirst = CalendarDates.day(last, middle, first);
        Optional<LocalDate> monthFirst = CalendarDates.day(last, first, middle);
        boolean points = match.value("date").orElse("").indexOf('.') >= 0;
        if (points || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst.flatMap(day -> told(CalendarSpan.day(day), match, anchors, FROM_TEXT));
        }
        if (dayFirst.isEmpty()) {
            return monthFirst.flatMap(day -> told(CalendarSpan.day(day), match, anchors, FROM_TEXT));
        }
        return Optional.of(TimeValue.open(
                TimeType.DATE,
                String.format(Locale.ROOT, "%04d-XX-XX", last),
                "the digits fit two orders of day and month"));
    }

    private static Optional<TimeValue> dayOfMonth(TimeMatch match, TimeAnchors anchors) {
        int month = match.number("month");
        int day = match.number("day");
        if (!TimeAnchors.has(2000, month, day)) {
            return Optional.empty();
        }
        return anchors.yearOf(month, day, match.isAhead())
                .map(year -> CalendarDates.day(year, month, day)
                        .flatMap(found -> told(CalendarSpan.day(found), match, anchors, anchors.basis())))
                .orElseGet(() -> Optional.of(TimeValue.open(
                        TimeType.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), TimeAnchors.UNKNOWN)));
    }

    private static Optional<TimeValue> month(TimeMatch match, TimeAnchors anchors) {
        int month = match.number("month");
        Optional<Integer> year = match.has("year")
                ? match.value("year").map(CalendarRules::isoYear)
                : anchors.yearOf(month, 1, match.isAhead() || match.isBehind(Kind.NEXT));
        String basis = match.has("year") ? FROM_TEXT : anchors.basis();
        return year.map(y -> told(CalendarSpan.month(LocalDate.of(y, month, 1)), match, anchors, basis))
                .orElseGet(() -> Optional.of(TimeValue.open(
                        TimeType.DATE, String.format(Locale.ROOT, "XXXX-%02d", month), TimeAnchors.UNKNOWN)));
    }

    private static Optional<TimeValue> dayOfToldYear(TimeMatch match, TimeAnchors anchors) {
        int month = match.number("month");
        int day = match.number("day");
        if (!TimeAnchors.has(2000, month, day)) {
            return Optional.empty();
        }
        return anchors.told()
                .flatMap(told -> CalendarDates.day(told.year(), month, day))
                .map(found -> told(CalendarSpan.day(found), match, anchors, TimeAnchors.FROM_BEFORE))
                .orElseGet(() -> Optional.of(TimeValue.open(
                        TimeType.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), TimeAnchors.UNKNOWN)));
    }

    private static boolean isDayByNumber(TimeMatch match) {
        boolean ordinal = match.is("day", Kind.ORDINAL);
        boolean whole =
                match.to() - match.from() > 2 || match.isBehind(Kind.ON, Kind.UNTIL, Kind.BY, Kind.SINCE, Kind.AND);
        boolean noun = match.after()
                .filter(token -> Character.isLetter(token.text().codePointAt(0))
                        && token.senses().isEmpty()
                        && match.to() - match.from() == 2)
                .isPresent();
        return ordinal && whole && !noun;
    }

    private static Optional<TimeValue> dayOfToldMonth(TimeMatch match, TimeAnchors anchors) {
        int day = match.number("day");
        return anchors.told(Grain.MONTH)
                .filter(told -> !told.isBeforeChrist())
                .map(told -> CalendarDates.day(told.year(), told.start().getMonthValue(), day)
                        .flatMap(found -> told(CalendarSpan.day(found), match, anchors, TimeAnchors.FROM_BEFORE)))
                .orElseGet(() -> Optional.of(TimeValue.open(
                        TimeType.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", day), TimeAnchors.UNKNOWN)));
    }

    private static Optional<TimeValue> season(TimeMatch match, TimeAnchors anchors) {
        String season = match.value("season").orElse("");
        int start = season.equals("SP") ? 3 : season.equals("SU") ? 6 : season.equals("FA") ? 9 : 12;
        Optional<Integer> year = match.has("year")
                ? match.value("year").map(CalendarRules::isoYear)
                : anchors.today().isPresent()
                        ? anchors.yearOf(start, 1, match.isAhead())
                        : anchors.told().map(CalendarSpan::year);
        String basis = match.has("year") ? FROM_TEXT : anchors.basis();
        return year.map(y -> told(CalendarSpan.season(y, season), match, anchors, basis))
                .orElseGet(() -> Optional.of(TimeValue.open(TimeType.DATE, "XXXX-" + season, TimeAnchors.UNKNOWN)));
    }

    private static Optional<TimeValue> feast(TimeMatch match, TimeAnchors anchors) {
        String[] day = match.value("feast").orElse("").split("-", -1);
        int month = Integer.parseInt(day[0]);
        Optional<Integer> year = match.has("year")
                ? match.value("year").map(CalendarRules::isoYear)
                : anchors.yearOf(month, Integer.parseInt(day[1]), match.isAhead());
        return year.map(y -> told(
                        CalendarSpan.day(LocalDate.of(y, month, Integer.parseInt(day[1]))),
                        match,
                        anchors,
                        anchors.basis()))
                .orElseGet(() -> Optional.of(TimeValue.open(
                        TimeType.DATE, "XXXX-" + match.value("feast").orElse(""), TimeAnchors.UNKNOWN)));
    }

    /** Whether an anchor is as fine as a day. */
    static Predicate<CalendarSpan> isDay() {
        return span -> span.grain() == Grain.DAY;
    }
}
