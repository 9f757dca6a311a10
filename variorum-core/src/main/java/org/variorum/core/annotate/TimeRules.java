package org.variorum.core.annotate;

import static org.variorum.core.annotate.CalendarDates.MONTH;
import static org.variorum.core.annotate.CalendarDates.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.variorum.model.DatePrecision;
import org.variorum.model.TimeType;

/**
 * The rules for times, the longer before the shorter. A weekday is the last one on or before the document's day, since
 * reports look back; a day of a month without its year is the one nearest to the document's day that is not after it.
 */
final class TimeRules {

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
    private static final String FROM_TEXT = "the words themselves";
    private static final String FROM_DAY = "the document's day";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "time.range-month-day",
                    "Two days of one month joined by 'to' or a dash are a period: January 22 to January 24; 'and' may join a day and"
                            + " a count (May 3 and 20 people), so it joins days only behind 'between' or before the month",
                    MONTH + " (?<day>\\d{1,2})(?: ?[-–] ?| to | through |(?: and )(?=\\k<month> ))(?:\\k<month> )?"
                            + "(?<last>\\d{1,2})(?![,.]?\\d)(?:,? " + YEAR + ")?",
                    TimeRules::rangeOfDays),
            TimeRule.of(
                    "time.between-days",
                    "Behind 'between' two days of a month joined by 'and' are a period: between December 28 and 30",
                    "(?<=\\b[Bb]etween )" + MONTH + " (?<day>\\d{1,2}) and (?:\\k<month> )?(?<last>\\d{1,2})"
                            + "(?![,.]?\\d)(?:,? " + YEAR + ")?",
                    TimeRules::rangeOfDays),
            TimeRule.of(
                    "time.month-day-year",
                    "Month, day and year name one day: November 20, 2015",
                    MONTH + " " + DAY + ",? " + YEAR,
                    TimeRules::fullDay),
            TimeRule.of(
                    "time.day-month-year",
                    "Day, month and year name one day: 20 November 2015",
                    DAY + " " + MONTH + ",? " + YEAR,
                    TimeRules::fullDay),
            TimeRule.of(
                    "time.month-day",
                    "A day of a month without a year is the nearest one not after the document's day: Nov. 17",
                    "(?<!\\b[Ii]n )" + MONTH + " " + DAY + "(?![,.]\\d)",
                    TimeRules::dayOfMonth),
            TimeRule.of(
                    "time.day-month",
                    "The same with the day first: 17 November",
                    DAY + " " + MONTH,
                    TimeRules::dayOfMonth),
            TimeRule.of(
                    "time.month-year", "A month with its year: in March 2016", MONTH + ",? " + YEAR, TimeRules::month),
            TimeRule.of(
                    "time.weekday",
                    "A weekday is the last one on or before the document's day; 'last' and 'next' move it by its week",
                    "(?<!\\b(?:Black|Good|Bloody|Palm|Easter) )(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?" + WEEKDAY
                            + PART,
                    TimeRules::weekday),
            TimeRule.of(
                    "time.relative-day",
                    "Today, yesterday and their nights are counted from the document's day",
                    "(?<!\\bRussia )(?<word>[Tt]oday|[Yy]esterday|[Tt]onight|[Ll]ast night|[Tt]his morning|[Ee]arlier today)",
                    TimeRules::relativeDay),
            TimeRule.of(
                    "time.past-days",
                    "'Over the past three days' ends on the document's day",
                    "(?:[Tt]he )?(?:past|last) (?<count>two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}) days",
                    TimeRules::pastDays),
            TimeRule.of(
                    "time.week",
                    "'Earlier this week' is the document's week up to its day",
                    "(?:[Ee]arlier|[Ee]arly|[Ll]ate) this week|[Tt]his week",
                    TimeRules::thisWeek));

    private TimeRules() {}

    private static Optional<TimeValue> fullDay(Matcher match, Optional<LocalDate> anchor) {
        return CalendarDates.day(number(match, "year"), CalendarDates.month(match.group("month")), number(match, "day"))
                .map(day -> TimeValue.day(day, FROM_TEXT));
    }

    private static Optional<TimeValue> rangeOfDays(Matcher match, Optional<LocalDate> anchor) {
        int month = CalendarDates.month(match.group("month"));
        Optional<Integer> year = match.group("year") == null
                ? anchor.map(day -> yearOf(day, month, number(match, "day")))
                : Optional.of(number(match, "year"));
        if (year.isEmpty()) {
            return Optional.of(TimeValue.open(TimeType.DURATION, "no year is known"));
        }
        Optional<LocalDate> first = CalendarDates.day(year.get(), month, number(match, "day"));
        Optional<LocalDate> last = CalendarDates.day(year.get(), month, number(match, "last"));
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(TimeValue.days(first.get(), last.get(), match.group("year") == null ? FROM_DAY : FROM_TEXT));
    }

    private static Optional<TimeValue> dayOfMonth(Matcher match, Optional<LocalDate> anchor) {
        int month = CalendarDates.month(match.group("month"));
        int day = number(match, "day");
        if (CalendarDates.day(2000, month, day).isEmpty()) {
            return Optional.empty();
        }
        if (anchor.isEmpty()) {
            return Optional.of(TimeValue.open(TimeType.DATE, "no year is known"));
        }
        return CalendarDates.day(yearOf(anchor.get(), month, day), month, day)
                .map(found -> TimeValue.day(found, FROM_DAY));
    }

    private static int yearOf(LocalDate anchor, int month, int day) {
        boolean later =
                month > anchor.getMonthValue() || (month == anchor.getMonthValue() && day > anchor.getDayOfMonth());
        return later ? anchor.getYear() - 1 : anchor.getYear();
    }

    private static Optional<TimeValue> month(Matcher match, Optional<LocalDate> anchor) {
        YearMonth month = YearMonth.of(number(match, "year"), CalendarDates.month(match.group("month")));
        return Optional.of(new TimeValue(
                TimeType.DATE,
                Optional.of(month.toString()),
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()),
                DatePrecision.MONTH,
                FROM_TEXT));
    }

    private static Optional<TimeValue> weekday(Matcher match, Optional<LocalDate> anchor) {
        if (anchor.isEmpty()) {
            return Optional.of(TimeValue.open(TimeType.DATE, "no day of the document is known"));
        }
        DayOfWeek weekday = DayOfWeek.of(CalendarDates.weekday(match.group("weekday")));
        LocalDate last = anchor.get().with(TemporalAdjusters.previousOrSame(weekday));
        String which = Optional.ofNullable(match.group("which")).orElse("").toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (which) {
                    case "next" -> TimeValue.day(anchor.get().with(TemporalAdjusters.next(weekday)), FROM_DAY);
                    case "last" -> TimeValue.day(anchor.get().with(TemporalAdjusters.previous(weekday)), FROM_DAY);
                    case "this" -> TimeValue.open(TimeType.DATE, "'this' may mean the day past or the day to come");
                    default -> TimeValue.day(last, FROM_DAY);
                });
    }

    private static Optional<TimeValue> relativeDay(Matcher match, Optional<LocalDate> anchor) {
        String word = match.group("word");
        int back = word.startsWith("Y") || word.startsWith("y") || word.startsWith("L") || word.startsWith("l") ? 1 : 0;
        return Optional.of(anchor.map(day -> TimeValue.day(day.minusDays(back), FROM_DAY))
                .orElseGet(() -> TimeValue.open(TimeType.DATE, "no day of the document is known")));
    }

    private static Optional<TimeValue> pastDays(Matcher match, Optional<LocalDate> anchor) {
        int count = NumberWords.value(match.group("count")).orElse(1.0).intValue();
        return Optional.of(anchor.map(day -> TimeValue.days(day.minusDays(count), day, FROM_DAY))
                .orElseGet(() -> TimeValue.open(TimeType.DURATION, "no day of the document is known")));
    }

    private static Optional<TimeValue> thisWeek(Matcher match, Optional<LocalDate> anchor) {
        return Optional.of(anchor.map(day ->
                        TimeValue.days(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day, FROM_DAY))
                .orElseGet(() -> TimeValue.open(TimeType.DATE, "no day of the document is known")));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
