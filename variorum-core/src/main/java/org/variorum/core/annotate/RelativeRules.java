package org.variorum.core.annotate;

import static org.variorum.core.annotate.TimeAnchors.FROM_BEFORE;
import static org.variorum.core.annotate.TimeAnchors.FROM_DAY;
import static org.variorum.core.annotate.TimeAnchors.UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.core.annotate.CalendarSpan.Grain;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.model.TimeType;

/**
 * Rules for what is counted from another time: weekdays, yesterday, last week, two days later. "Last", "this" and "ago" count
 * from the document's day, "later", "following" and "that" from the date told before.
 */
final class RelativeRules {

    private static final String WHICH = "which:LAST|NEXT|THIS|THAT|SAME|PREVIOUS|FOLLOWING";
    private static final String PART = "[[THE] part:PART|PART_NOUN|LATER|EARLIER [OF|IN|ON]]";
    private static final String COUNT = "[APPROX] [MORE|AT THAN] count:NUMBER|A|VAGUE|SOME";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                            "time.weekday",
                            "A weekday is the last one on or before the document's day, the next one where the words look ahead; 'last'"
                                    + " and 'next' move it by its week, 'this' may mean either and stays open",
                            "[part:PART] [[THE] " + WHICH + "] weekday:WEEKDAY|WEEKDAYS [daypart:DAYPART]",
                            RelativeRules::weekday)
                    .where(match -> !match.isBehind(Kind.NOT_DAY) && isOneWeekday(match)),
            TimeRule.of(
                            "time.relative-day",
                            "Today, yesterday and tomorrow are counted from the document's day; in a history 'today' is the writer's time",
                            "[EARLIER|LATER|PART] name:DAY_NAME [daypart:DAYPART]",
                            RelativeRules::dayName)
                    .where(match -> !isPartOfAName(match)),
            TimeRule.of(
                            "time.weekend",
                            "The weekend of a report is the last one that has begun: over the weekend",
                            "THE unit:UNIT",
                            RelativeRules::weekend)
                    .where(match -> match.value("unit").filter("WE"::equals).isPresent()),
            TimeRule.of(
                    "time.tonight",
                    "Tonight is the night of the document's day",
                    "[LATER] name:TONIGHT",
                    (match, anchors) -> dayName(match, anchors).map(value -> value.at("TNI"))),
            TimeRule.of(
                            "time.relative-daypart",
                            "Last night and this morning belong to the document's day, that night and the next morning to the day told before",
                            "[[THE|THAT] [part:PART|LATER] " + WHICH + "] daypart:DAYPART",
                            RelativeRules::daypart)
                    .where(match -> match.has("which")
                            && (match.from() == 0 || match.word("daypart").isLowerCaseWord())),
            TimeRule.of(
                            "time.relative-unit",
                            "A day, week, month or year beside another: last week, the following day, that same year, the end of the year",
                            PART + "[THAT] [the:THE] " + WHICH + " unit:UNIT",
                            RelativeRules::unit)
                    .where(match -> !match.value("unit").orElse("").startsWith("T")),
            TimeRule.of(
                            "time.part-of-told-unit",
                            "Early, later in or the end of the day, month or year that is spoken of",
                            "[THE] part:PART|PART_NOUN|LATER|EARLIER [OF|IN] THE unit:UNIT",
                            RelativeRules::unit)
                    .where(RelativeRules::isPartOfUnit),
            TimeRule.of(
                    "time.relative-season",
                    "A season beside another: last summer, next spring, that winter",
                    PART + "[THE] " + WHICH + " season:SEASON",
                    RelativeRules::season),
            TimeRule.of(
                    "time.relative-month",
                    "A month named with 'last', 'next', 'this' or 'that'",
                    "[THE] " + WHICH + " month:MONTH",
                    RelativeRules::month),
            TimeRule.of(
                            "time.month-of-year",
                            "A month of last, this or the following year: in October last year",
                            "month:MONTH [OF] [THE] " + WHICH + " unit:UNIT",
                            RelativeRules::monthOfYear)
                    .where(match -> match.value("unit").filter("Y"::equals).isPresent()),
            TimeRule.of(
                    "time.ago",
                    "So long ago counts back from the document's day: three days ago, two years ago",
                    COUNT + " unit:UNIT|UNITS AGO",
                    (match, anchors) -> shifted(match, anchors, -1, writtenOn(anchors))),
            TimeRule.of(
                    "time.later",
                    "So long later or earlier counts from the date told before: two weeks later, ten years earlier",
                    "[" + COUNT + "] unit:UNIT|UNITS shift:LATER|EARLIER",
                    RelativeRules::later),
            TimeRule.of(
                            "time.before-or-after",
                            "So long before or after, where nothing follows that it is before: two days before",
                            COUNT + " unit:UNIT|UNITS shift:BEFORE|AFTER",
                            RelativeRules::later)
                    .where(RelativeRules::endsClause),
            TimeRule.of(
                            "time.day-before",
                            "The day before or after the one told",
                            "THE unit:UNIT shift:BEFORE|AFTER",
                            RelativeRules::later)
                    .where(RelativeRules::endsClause),
            TimeRule.of(
                            "time.event-shift",
                            "So long before or after something that is no date is a time of its own, but stays open: four days after the vote",
                            "count:NUMBER|A|VAGUE unit:UNIT|UNITS shift:BEFORE|AFTER",
                            (match, anchors) ->
                                    Optional.of(open(match.value("unit").orElse(""))))
                    .where(match -> !endsClause(match)));

    private RelativeRules() {}

    /** "Earlier in the day", "the end of the year"; "the end of the day" is a figure of speech. */
    private static boolean isPartOfUnit(TimeMatch match) {
        String unit = match.value("unit").orElse("");
        return List.of("M", "Y", "DE", "CE").contains(unit)
                || (unit.equals("D") && match.is("part", Kind.LATER, Kind.EARLIER));
    }

    /** "Saturdays attack" has lost its apostrophe; "on Saturdays" comes back. */
    private static boolean isOneWeekday(TimeMatch match) {
        boolean plural = match.is("weekday", Kind.WEEKDAYS);
        return !plural || (match.isBeforePlainWord() && !match.isBehind(Kind.ON));
    }

    /** "USA Today": a capital behind a capital makes a name. */
    static boolean isPartOfAName(TimeMatch match) {
        boolean capital = !match.tokens().get(match.from()).isLowerCaseWord();
        return capital
                && match.before()
                        .filter(token -> Character.isUpperCase(token.text().codePointAt(0))
                                && (token.senses().isEmpty() || token.is(Kind.NOT_DAY)))
                        .isPresent();
    }

    private static Optional<TimeValue> weekend(TimeMatch match, TimeAnchors anchors) {
        return Optional.of(anchors.today()
                .map(today -> told(CalendarSpan.weekend(today.minusDays(5)), anchors, FROM_DAY))
                .orElseGet(() -> open("WE")));
    }

    private static boolean endsClause(TimeMatch match) {
        return match.after().isEmpty()
                || match.after()
                        .filter(token -> token.is(Kind.COMMA) || ".;:)".contains(token.text()))
                        .isPresent();
    }

    // ---- what counts from where

    private static Optional<CalendarSpan> writtenOn(TimeAnchors anchors) {
        return anchors.written().map(CalendarSpan::day);
    }

    /** "Last", "this" and "next" point from the writer's day in news, from the story's day in a history. */
    private static Optional<CalendarSpan> base(TimeMatch match, TimeAnchors anchors, boolean near) {
        boolean deictic = match.is("which", Kind.LAST, Kind.THIS, Kind.NEXT);
        if (deictic && !near && anchors.today().isPresent()) {
            return anchors.today().map(CalendarSpan::day);
        }
        return anchors.told();
    }

    private static int step(TimeMatch match) {
        return match.number("which");
    }

    private static String basis(TimeMatch match, TimeAnchors anchors) {
        boolean day = match.is("which", Kind.LAST, Kind.THIS, Kind.NEXT);
        return day && anchors.today().isPresent() ? FROM_DAY : FROM_BEFORE;
    }

    private static TimeValue told(CalendarSpan span, TimeAnchors anchors, String basis) {
        boolean looksBack = span.grain().compareTo(Grain.MONTH) >= 0
                && anchors.told()
                        .filter(told -> span.start().isBefore(told.start()))
                        .isPresent();
        if (!looksBack) {
            anchors.tell(span, false);
        }
        return TimeValue.of(span, basis);
    }

    private static TimeValue withDaypart(TimeValue value, TimeMatch match) {
        return match.value("daypart").map(value::at).orElse(value);
    }

    // ---- readings

    private static Optional<TimeValue> weekday(TimeMatch match, TimeAnchors anchors) {
        int number = match.number("weekday");
        DayOfWeek weekday = DayOfWeek.of(number);
        String open = "XXXX-WXX-" + number;
        if (match.is("which", Kind.THIS)) {
            return Optional.of(TimeValue.open(TimeType.DATE, open, "'this' may mean the day past or the day to come"));
        }
        Optional<LocalDate> day = anchors.today().isPresent()
                ? anchors.today().map(today -> nearest(today, weekday, match))
                : anchors.told(Grain.DAY)
                        .filter(told -> anchors.isHistory() && !told.isBeforeChrist())
                        .map(told -> step(match) < 0
                                ? told.start().with(TemporalAdjusters.previous(weekday))
                                : told.start().with(TemporalAdjusters.nextOrSame(weekday)));
        return Optional.of(day.map(found -> withDaypart(told(CalendarSpan.day(found), anchors, anchors.basis()), match))
                .orElseGet(() -> withDaypart(TimeValue.open(TimeType.DATE, open, UNKNOWN), match)));
    }

    private static LocalDate nearest(LocalDate today, DayOfWeek weekday, TimeMatch match) {
        if (match.has("which")) {
            return step(match) > 0
                    ? today.with(TemporalAdjusters.next(weekday))
                    : today.with(TemporalAdjusters.previous(weekday));
        }
        return match.isAhead()
                ? today.with(TemporalAdjusters.nextOrSame(weekday))
                : today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static Optional<TimeValue> dayName(TimeMatch match, TimeAnchors anchors) {
        int step = match.number("name");
        if (anchors.isHistory() && step == 0) {
            return Optional.of(TimeValue.open(TimeType.DATE, "PRESENT_REF", "the time of writing"));
        }
        return Optional.of(anchors.today()
                .map(today -> withDaypart(told(CalendarSpan.day(today.plusDays(step)), anchors, FROM_DAY), match))
                .orElseGet(() -> withDaypart(TimeValue.open(TimeType.DATE, "XXXX-XX-XX", UNKNOWN), match)));
    }

    private static Optional<TimeValue> daypart(TimeMatch match, TimeAnchors anchors) {
        boolean next = match.is("which", Kind.NEXT);
        Optional<CalendarSpan> base = base(match, anchors, next).filter(CalendarRules.isDay());
        return Optional.of(base.map(
                        day -> withDaypart(told(day.plus(step(match)), anchors, basis(match, anchors)), match))
                .orElseGet(() -> withDaypart(TimeValue.open(TimeType.DATE, "XXXX-XX-XX", UNKNOWN), match)));
    }

    private static Optional<TimeValue> unit(TimeMatch match, TimeAnchors anchors) {
        String unit = match.value("unit").orElse("");
        Optional<Grain> grain = grain(unit);
        boolean near = match.is("which", Kind.NEXT) && (unit.equals("D") || match.has("the"));
        Optional<CalendarSpan> base = base(match, anchors, near)
                .filter(span -> grain.isPresent() && span.grain().compareTo(grain.get()) <= 0);
        if (base.isEmpty() || grain.isEmpty()) {
            return Optional.of(open(unit));
        }
        CalendarSpan span = base.get().widened(grain.get()).plus(step(match));
        TimeValue value = told(span, anchors, basis(match, anchors));
        boolean narrow = match.is("part", Kind.PART, Kind.PART_NOUN) && !span.isBeforeChrist();
        CalendarSpan fits = narrow ? span.narrowed(match.value("part").orElse("")) : span;
        TimeValue narrowed = narrow ? value.between(Optional.of(fits.start()), Optional.of(fits.last())) : value;
        return Optional.of(upToToday(narrowed, match, anchors));
    }

    /**
     * "This week" in a report of what was ends on the document's day; a weekend that has not begun is told whole; "earlier this
     * week" on a Monday is the week before.
     */
    private static TimeValue upToToday(TimeValue value, TimeMatch match, TimeAnchors anchors) {
        boolean current = match.is("which", Kind.THIS) && !match.isAhead();
        boolean begun = value.earliest()
                .filter(first -> anchors.today().filter(first::isAfter).isEmpty())
                .isPresent();
        if (!current || !begun || anchors.today().isEmpty()) {
            return value;
        }
        LocalDate today = anchors.today().get();
        boolean weekBegins = match.is("part", Kind.EARLIER)
                && match.value("unit").filter("W"::equals).isPresent()
                && value.earliest().filter(today::equals).isPresent();
        return value.between(
                weekBegins ? Optional.of(today.minusWeeks(1)) : value.earliest(),
                value.latest().map(last -> last.isAfter(today) ? today : last));
    }

    private static Optional<TimeValue> season(TimeMatch match, TimeAnchors anchors) {
        String season = match.value("season").orElse("");
        boolean seasonTold =
                anchors.told().filter(span -> span.tail().equals("-" + season)).isPresent();
        Optional<CalendarSpan> base = base(match, anchors, false);
        int step = seasonTold || anchors.today().isPresent() || step(match) <= 0 ? step(match) : 0;
        boolean ambiguous = anchors.today().isPresent() && step(match) != 0;
        if (base.isEmpty()) {
            return Optional.of(TimeValue.open(TimeType.DATE, "XXXX-" + season, UNKNOWN));
        }
        int year = base.get().year() + (ambiguous ? yearStep(base.get(), season, step) : step);
        return Optional.of(told(CalendarSpan.season(year, season), anchors, basis(match, anchors)));
    }

    /** Last summer is the last one that is over, next summer the next one to begin. */
    private static int yearStep(CalendarSpan today, String season, int step) {
        CalendarSpan own = CalendarSpan.season(today.year(), season);
        if (step < 0) {
            return own.last().isBefore(today.start()) ? 0 : -1;
        }
        return own.start().isAfter(today.start()) ? 0 : 1;
    }

    private static Optional<TimeValue> month(TimeMatch match, TimeAnchors anchors) {
        int month = match.number("month");
        Optional<CalendarSpan> base = base(match, anchors, false);
        if (base.isEmpty()) {
            return Optional.of(TimeValue.open(TimeType.DATE, String.format(Locale.ROOT, "XXXX-%02d", month), UNKNOWN));
        }
        LocalDate from = base.get().start();
        int step = step(match) < 0
                ? (month < from.getMonthValue() ? 0 : -1)
                : step(match) > 0 ? (month > from.getMonthValue() ? 0 : 1) : 0;
        return Optional.of(told(
                CalendarSpan.month(LocalDate.of(from.getYear() + step, month, 1)), anchors, basis(match, anchors)));
    }

    private static Optional<TimeValue> monthOfYear(TimeMatch match, TimeAnchors anchors) {
        int month = match.number("month");
        return base(match, anchors, false)
                .map(base -> Optional.of(told(
                        CalendarSpan.month(LocalDate.of(base.year() + step(match), month, 1)),
                        anchors,
                        basis(match, anchors))))
                .orElseGet(() -> Optional.of(
                        TimeValue.open(TimeType.DATE, String.format(Locale.ROOT, "XXXX-%02d", month), UNKNOWN)));
    }

    private static Optional<TimeValue> later(TimeMatch match, TimeAnchors anchors) {
        return shifted(match, anchors, match.number("shift"), anchors.told());
    }

    private static Optional<TimeValue> shifted(
            TimeMatch match, TimeAnchors anchors, int direction, Optional<CalendarSpan> from) {
        String unit = match.value("unit").orElse("");
        boolean counted = !match.has("count") ? match.is("unit", Kind.UNIT) : !match.is("count", Kind.VAGUE, Kind.SOME);
        int count = match.has("count") ? match.number("count") : 1;
        Optional<Grain> grain = grain(unit);
        Optional<CalendarSpan> base =
                from.filter(span -> grain.isPresent() && counted && span.grain().compareTo(grain.get()) <= 0);
        if (base.isEmpty() || grain.isEmpty()) {
            return Optional.of(open(unit));
        }
        int weeks = unit.equals("2W") ? 2 : 1;
        String basis = direction < 0 && !match.has("shift") ? FROM_DAY : FROM_BEFORE;
        return Optional.of(told(base.get().widened(grain.get()).plus(direction * count * weeks), anchors, basis));
    }

    private static Optional<Grain> grain(String unit) {
        return switch (unit) {
            case "D" -> Optional.of(Grain.DAY);
            case "WE" -> Optional.of(Grain.WEEKEND);
            case "W", "2W" -> Optional.of(Grain.WEEK);
            case "M" -> Optional.of(Grain.MONTH);
            case "Y" -> Optional.of(Grain.YEAR);
            case "DE" -> Optional.of(Grain.DECADE);
            case "CE" -> Optional.of(Grain.CENTURY);
            default -> Optional.empty();
        };
    }

    private static TimeValue open(String unit) {
        String value = switch (unit) {
            case "D" -> "XXXX-XX-XX";
            case "WE" -> "XXXX-WXX-WE";
            case "W", "2W" -> "XXXX-WXX";
            case "M" -> "XXXX-XX";
            case "Y" -> "XXXX";
            case "DE" -> "XXX";
            case "CE" -> "XX";
            default -> "XXXX-XX-XXTXX";
        };
        return TimeValue.open(unit.startsWith("T") ? TimeType.TIME : TimeType.DATE, value, UNKNOWN);
    }
}
