package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.model.TimeType;

/** Rules for times of day: 0730 GMT, 10:27 p.m., five o'clock, at dawn. Their day is the one told last, where it is one. */
final class ClockRules {

    private static final int NOON = 12;

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "time.clock",
                    "Hours and minutes with a colon: 10:27 p.m., 19:00 GMT",
                    "clock:CLOCK [ampm:AMPM|HRS] [LOCAL TIME] [zone:ZONE]",
                    ClockRules::clock),
            TimeRule.of(
                            "time.clock-plain",
                            "Four digits or digits with a point are a time before a zone, 'hrs', a.m. or p.m.: 0730 GMT, 5.30pm",
                            "clock:FOUR [ampm:AMPM|HRS] [LOCAL TIME] [zone:ZONE]",
                            ClockRules::clock)
                    .where(match -> match.to() - match.from() > 1),
            TimeRule.of(
                    "time.clock-hour",
                    "An hour with a.m. or p.m.: 5 pm, seven a.m. GMT",
                    "hour:NUMBER ampm:AMPM [zone:ZONE]",
                    ClockRules::clock),
            TimeRule.of(
                            "time.daypart",
                            "A part of the day belongs to the day told last in the sentence: at dawn, in the early hours, at night",
                            "[THE] [part:PART] daypart:DAYPART",
                            ClockRules::daypart)
                    .where(ClockRules::isTimeOfDay),
            TimeRule.of(
                            "time.early-hours",
                            "The first hours of a day are its morning: the early hours, the early morning hours",
                            "[THE] part:PART [DAYPART] hours:UNITS",
                            (match, anchors) -> ofDay(anchors, "TMO"))
                    .where(match -> match.value("hours").filter("TH"::equals).isPresent()
                            && match.value("part").filter("EARLY"::equals).isPresent()));

    private ClockRules() {}

    private static boolean isTimeOfDay(TimeMatch match) {
        boolean article = match.to() - match.from() > 1;
        String part = match.value("daypart").orElse("");
        boolean modifier = match.isBeforePlainWord() && (part.equals("TNI") || part.equals("TDT"));
        return article
                || modifier
                || match.isBehind(
                        Kind.AT, Kind.IN, Kind.BY, Kind.BEFORE, Kind.AFTER, Kind.UNTIL, Kind.SINCE, Kind.FROM, Kind.TO);
    }

    private static Optional<TimeValue> ofDay(TimeAnchors anchors, String time) {
        return Optional.of(anchors.dayHere()
                .map(day -> TimeValue.of(day, TimeAnchors.FROM_BEFORE))
                .orElseGet(() -> TimeValue.open(TimeType.TIME, "XXXX-XX-XX", TimeAnchors.UNKNOWN))
                .at(time));
    }

    private static Optional<TimeValue> daypart(TimeMatch match, TimeAnchors anchors) {
        String part = match.value("daypart").orElse("");
        boolean definite = match.tokens().get(match.from()).is(Kind.THE);
        return definite
                ? ofDay(anchors, part)
                : Optional.of(TimeValue.open(TimeType.TIME, "XXXX-XX-XX", "no day is named")
                        .at(part));
    }

    private static Optional<TimeValue> clock(TimeMatch match, TimeAnchors anchors) {
        String clock =
                match.value("clock").orElseGet(() -> String.format(Locale.ROOT, "%02d:00", match.number("hour")));
        int hour = Integer.parseInt(clock.substring(0, 2));
        String half = match.value("ampm").orElse("");
        if (hour > 24 || (!half.isEmpty() && (hour > NOON || hour == 0))) {
            return Optional.empty();
        }
        if (half.equals("pm") && hour < NOON) {
            hour += NOON;
        } else if (half.equals("am") && hour == NOON) {
            hour = 0;
        }
        String time = String.format(Locale.ROOT, "T%02d%s", hour, clock.substring(2));
        return ofDay(anchors, time + match.value("zone").orElse(""));
    }
}
