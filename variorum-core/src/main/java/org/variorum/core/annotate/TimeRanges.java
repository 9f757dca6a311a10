package org.variorum.core.annotate;

import static org.variorum.core.annotate.TimeAnchors.FROM_TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.model.TextSpan;
import org.variorum.model.TimeType;

/**
 * Rules for periods and lists of days that share a month or a year. TIMEX3 marks each day by itself; the whole keeps both as its
 * parts, so that what happened in the period can be dated by all of it.
 */
final class TimeRanges {

    private static final String YEAR = "[[COMMA|OF] year:YEAR]";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                            "time.range-month-day",
                            "Two days of one month joined by 'to' or a dash are a period: Nov. 17-20; 'and' may join a day and a count"
                                    + " (May 3 and 20 people), so what it joins must not be followed by a plain word",
                            "[THE] month:MONTH day1:DAY join:TO|DASH|AND|UNTIL [THE] day2:DAY " + YEAR,
                            TimeRanges::days)
                    .where(TimeRanges::isNoCount),
            TimeRule.of(
                    "time.range-day-month",
                    "The same with the days first: from 3 to 7 May, the nights of 3 and 4 May",
                    "[THE] day1:DAY join:TO|DASH|AND|UNTIL [THE] day2:DAY [OF] month:MONTH " + YEAR,
                    TimeRanges::days),
            TimeRule.of(
                            "time.list-month-days",
                            "Three days of one month: March 3, 5 and 9; 3, 5 and 9 March",
                            "month:MONTH day1:DAY COMMA day2:DAY [COMMA] AND day3:DAY " + YEAR,
                            TimeRanges::days)
                    .where(TimeRanges::isNoCount),
            TimeRule.of(
                    "time.list-days-month",
                    "The same with the days first: 3, 5 and 9 March",
                    "[THE] day1:DAY COMMA day2:DAY [COMMA] AND day3:DAY [OF] month:MONTH " + YEAR,
                    TimeRanges::days),
            TimeRule.of(
                    "time.range-two-months",
                    "Two days of two months joined by 'to', 'and' or a dash; the year behind the second holds for both:"
                            + " December 29 to January 3, 2016",
                    "month1:MONTH day1:DAY join:TO|DASH|AND|UNTIL month2:MONTH day2:DAY " + YEAR,
                    TimeRanges::daysOfTwoMonths),
            TimeRule.of(
                    "time.range-two-months-day-first",
                    "The same with the days first: 28 February - 3 March",
                    "[THE] day1:DAY [OF] month1:MONTH TO|DASH|AND|UNTIL [THE] day2:DAY [OF] month2:MONTH " + YEAR,
                    TimeRanges::daysOfTwoMonths),
            TimeRule.of(
                    "time.range-months",
                    "Two months joined, the year behind the second holds for both: August-September 1950",
                    "month1:MONTH TO|DASH|AND|UNTIL month2:MONTH [COMMA|OF] year:YEAR",
                    TimeRanges::months));

    private TimeRanges() {}

    private static boolean isNoCount(TimeMatch match) {
        boolean and = !match.has("join") || match.is("join", Kind.AND);
        return !and
                || match.has("year")
                || match.isBehind(Kind.BETWEEN)
                || !match.isBeforePlainWord()
                || match.isBefore(Kind.IN);
    }

    /** The named words of a rule, each its own expression, and the period that they make. */
    static TimeValue period(TimeMatch match, List<String> names, List<CalendarSpan> spans, String basis) {
        List<Mention<TimeValue>> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            TextSpan words = match.span(names.get(i)).orElse(match.span());
            parts.add(new Mention<>(
                    words, TimeValue.of(spans.get(i), basis), match.rule().id()));
        }
        return whole(match, parts);
    }

    /** Stretches the first and last part to the edges of the match: what stands beside them belongs to them. */
    private static TimeValue whole(TimeMatch match, List<Mention<TimeValue>> parts) {
        List<Mention<TimeValue>> stretched = new ArrayList<>(parts);
        int last = parts.size() - 1;
        stretched.set(
                0,
                stretch(parts.get(0), match.span().start(), parts.get(0).span().end()));
        Mention<TimeValue> end = stretched.get(last);
        stretched.set(last, stretch(end, end.span().start(), match.span().end()));
        return TimeValue.joint(stretched);
    }

    private static Mention<TimeValue> stretch(Mention<TimeValue> part, int start, int end) {
        return new Mention<>(new TextSpan(start, end), part.value(), part.by());
    }

    private static Optional<Integer> year(TimeMatch match, TimeAnchors anchors, int month, int day) {
        return match.has("year") ? Optional.of(match.number("year")) : anchors.yearOf(month, day, match.isAhead());
    }

    private static String basis(TimeMatch match, TimeAnchors anchors) {
        return match.has("year") ? FROM_TEXT : anchors.basis();
    }

    private static Optional<TimeValue> days(TimeMatch match, TimeAnchors anchors) {
        List<String> names = match.has("day3") ? List.of("day1", "day2", "day3") : List.of("day1", "day2");
        int month = match.number("month");
        Optional<Integer> year = year(match, anchors, month, match.number(names.get(names.size() - 1)));
        List<Mention<TimeValue>> parts = new ArrayList<>();
        int before = 0;
        for (String name : names) {
            int day = match.number(name);
            if (day <= before || !TimeAnchors.has(year.orElse(2000), month, day)) {
                return Optional.empty();
            }
            before = day;
            Optional<CalendarSpan> span = year.map(y -> CalendarSpan.day(LocalDate.of(y, month, day)));
            span.ifPresent(told -> anchors.tell(told, match.has("year")));
            parts.add(part(
                    match,
                    name,
                    span,
                    String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day),
                    basis(match, anchors)));
        }
        return Optional.of(whole(match, parts));
    }

    private static Mention<TimeValue> part(
            TimeMatch match, String name, Optional<CalendarSpan> span, String open, String basis) {
        TimeValue value = span.map(s -> TimeValue.of(s, basis))
                .orElseGet(() -> TimeValue.open(TimeType.DATE, open, TimeAnchors.UNKNOWN));
        return new Mention<>(
                match.span(name).orElse(match.span()), value, match.rule().id());
    }

    private static Optional<TimeValue> daysOfTwoMonths(TimeMatch match, TimeAnchors anchors) {
        int month1 = match.number("month1");
        int month2 = match.number("month2");
        int day1 = match.number("day1");
        int day2 = match.number("day2");
        Optional<Integer> year2 = year(match, anchors, month2, day2);
        Optional<Integer> year1 = year2.map(y -> month1 > month2 ? y - 1 : y);
        if (!TimeAnchors.has(year1.orElse(2000), month1, day1) || !TimeAnchors.has(year2.orElse(2000), month2, day2)) {
            return Optional.empty();
        }
        Optional<CalendarSpan> first = year1.map(y -> CalendarSpan.day(LocalDate.of(y, month1, day1)));
        Optional<CalendarSpan> last = year2.map(y -> CalendarSpan.day(LocalDate.of(y, month2, day2)));
        last.ifPresent(told -> anchors.tell(told, match.has("year")));
        String basis = basis(match, anchors);
        return Optional.of(whole(
                match,
                List.of(
                        union(
                                part(
                                        match,
                                        "day1",
                                        first,
                                        String.format(Locale.ROOT, "XXXX-%02d-%02d", month1, day1),
                                        basis),
                                match,
                                "month1"),
                        union(
                                part(
                                        match,
                                        "day2",
                                        last,
                                        String.format(Locale.ROOT, "XXXX-%02d-%02d", month2, day2),
                                        basis),
                                match,
                                "month2"))));
    }

    private static Mention<TimeValue> union(Mention<TimeValue> part, TimeMatch match, String name) {
        TextSpan words = match.span(name).map(span -> span.union(part.span())).orElse(part.span());
        return new Mention<>(words, part.value(), part.by());
    }

    private static Optional<TimeValue> months(TimeMatch match, TimeAnchors anchors) {
        int year = match.number("year");
        int month1 = match.number("month1");
        int month2 = match.number("month2");
        LocalDate first = LocalDate.of(month1 > month2 ? year - 1 : year, month1, 1);
        CalendarSpan last = CalendarSpan.month(LocalDate.of(year, month2, 1));
        anchors.tell(last, true);
        return Optional.of(
                period(match, List.of("month1", "month2"), List.of(CalendarSpan.month(first), last), FROM_TEXT));
    }
}
