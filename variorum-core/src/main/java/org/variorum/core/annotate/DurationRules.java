package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.model.DatePrecision;
import org.variorum.model.TimeType;

/** Rules for lengths of time, for what comes back, and for the words that mean now, once and some day. */
final class DurationRules {

    private static final String HALF = "[DASH] AND [DASH] A [DASH] half:HALF [DASH]";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    "time.past-count",
                    "'The past three days' end on the document's day, 'the next two weeks' begin there; the length is stated",
                    "[THE] which:LAST|PAST|NEXT count:NUMBER|VAGUE|SOME unit:UNIT|UNITS",
                    DurationRules::pastCount),
            TimeRule.of(
                    "time.past-unit",
                    "'The past year' is the length of a year that ends now",
                    "[THE] PAST unit:UNIT",
                    DurationRules::pastCount),
            TimeRule.of(
                            "time.duration",
                            "A number of days, months, years is a length of time: for three months, a 46-day siege, seven week-old",
                            "[APPROX|SOME] [[AT] MORE THAN] count:NUMBER|VAGUE [DASH] unit:UNIT|UNITS [DASH LONG|OLD]",
                            DurationRules::duration)
                    .where(match -> isLength(match)),
            TimeRule.of(
                    "time.duration-half",
                    "With a half more: nine-and-a-half hours, two and a half years",
                    "count:NUMBER " + HALF + " unit:UNITS",
                    DurationRules::duration),
            TimeRule.of(
                            "time.duration-hours-minutes",
                            "Hours and minutes are one length: four hours and 20 minutes",
                            "count:NUMBER unit:UNIT|UNITS [AND] rest:NUMBER minutes:UNIT|UNITS",
                            (match, anchors) -> Optional.of(length(
                                    count(match, "count") + "H" + count(match, "rest"),
                                    match.value("minutes").orElse(""))))
                    .where(match -> match.value("unit").filter("TH"::equals).isPresent()
                            && match.value("minutes").filter("TM"::equals).isPresent()),
            TimeRule.of(
                    "time.duration-halves",
                    "Two lengths with halves that share their unit: between six-and-a-half and seven-and-a-half hours",
                    "low:NUMBER [DASH] AND [DASH] A [DASH] lowhalf:HALF AND|TO count:NUMBER " + HALF + " unit:UNITS",
                    DurationRules::twoLengths),
            TimeRule.of(
                            "time.duration-one",
                            "One of a unit is a length: for a year, a single year, over a decade",
                            "[APPROX] [[AT] MORE THAN] a:A unit:UNIT [DASH LONG]",
                            DurationRules::one)
                    .where(match -> !match.value("unit").orElse("").startsWith("T")
                            || !match.tokens().get(match.from()).is(Kind.A)
                            || match.isBehind(Kind.FOR, Kind.IN, Kind.NUMBER)),
            TimeRule.of(
                            "time.duration-vague",
                            "The plural of a unit behind 'for' or 'in' is a length without a number: for decades",
                            "[SOME|REF] unit:UNITS",
                            DurationRules::vague)
                    .where(match -> match.to() - match.from() == 2 || match.isBehind(Kind.FOR, Kind.IN, Kind.AFTER)),
            TimeRule.of(
                    "time.duration-long",
                    "months-long, year-long",
                    "unit:UNIT|UNITS [DASH] LONG",
                    DurationRules::vague),
            TimeRule.of(
                            "time.set-word",
                            "Daily, weekly, annually: what comes back",
                            "word:SET_WORD",
                            (match, anchors) -> set(match.value("word")))
                    .where(match -> match.from() == 0
                            || match.tokens().get(match.from()).isLowerCaseWord()),
            TimeRule.of(
                    "time.set-every", "Every day, each week, every two hours", "EVERY unit:UNIT", DurationRules::every),
            TimeRule.of(
                    "time.set-every-count", "Every two hours", "EVERY count:NUMBER unit:UNITS", DurationRules::every),
            TimeRule.of(
                            "time.set-rate",
                            "Twice a year, 40 times per day: the unit that a rate is counted over",
                            "[[NUMBER] TIMES] PER|A unit:UNIT",
                            DurationRules::every)
                    .where(match -> match.tokens().get(match.from()).is(Kind.PER) || match.to() - match.from() > 2),
            TimeRule.of(
                    "time.set-every-weekday",
                    "Every Friday: a weekday that comes back",
                    "EVERY weekday:WEEKDAY [daypart:DAYPART]",
                    (match, anchors) -> set(match.value("weekday")
                            .map(day ->
                                    "XXXX-WXX-" + day + match.value("daypart").orElse("")))),
            TimeRule.of(
                    "time.set-every-daypart",
                    "Every night, each morning",
                    "EVERY daypart:DAYPART",
                    (match, anchors) -> set(match.value("daypart").map(part -> "XXXX-XX-XX" + part))),
            TimeRule.of(
                            "time.set-weekdays",
                            "On Fridays: the plural of a weekday comes back",
                            "weekday:WEEKDAYS",
                            (match, anchors) -> set(match.value("weekday").map(day -> "XXXX-WXX-" + day)))
                    .where(match -> match.isBehind(Kind.ON) || !match.isBeforePlainWord()),
            TimeRule.of(
                            "time.reference",
                            "Now, currently, recently, the former: words that point to the present or the past without a date",
                            "ref:REF",
                            (match, anchors) -> reference(match.value("ref").orElse("")))
                    .where(match -> !match.tokens().get(match.from()).text().equals("former")
                            || match.after()
                                    .filter(token ->
                                            Character.isLetter(token.text().codePointAt(0)))
                                    .isPresent()),
            TimeRule.of(
                    "time.future",
                    "The future, a future attack",
                    "[THE] ref:FUTURE",
                    (match, anchors) -> reference(match.value("ref").orElse(""))),
            TimeRule.of(
                            "time.past",
                            "In the past: before now, without a date",
                            "THE PAST",
                            (match, anchors) -> reference("PAST_REF"))
                    .where(match -> match.tokens().get(match.to() - 1).text().equals("past")
                            && match.isBehind(Kind.IN, Kind.OF, Kind.FROM)
                            && match.after().filter(TimeToken::isLowerCaseWord).isEmpty()));

    private DurationRules() {}

    /** "30 minutes" and "two seconds" are lengths; "20 days later" is a rule of its own; "the 7 day" no rule reads. */
    private static boolean isLength(TimeMatch match) {
        TimeToken unit = match.word("unit");
        boolean hyphen =
                match.tokens().subList(match.from(), match.to()).stream().anyMatch(t -> t.is(Kind.DASH));
        boolean one =
                match.number("count") == 1 || match.tokens().get(match.to() - 1).isAny(List.of(Kind.LONG, Kind.OLD));
        return unit.is(Kind.UNITS) || hyphen || one || match.isBeforePlainWord();
    }

    private static Optional<TimeValue> set(Optional<String> value) {
        return value.map(v -> TimeValue.open(TimeType.SET, v, "what comes back has no day of its own"));
    }

    private static Optional<TimeValue> reference(String value) {
        return Optional.of(TimeValue.open(TimeType.DATE, value, "a word without a date"));
    }

    private static TimeValue length(String count, String unit) {
        String number = unit.equals("2W") ? doubled(count) : count;
        String value = switch (unit) {
            case "2W" -> "P" + number + "W";
            case "TH", "TM", "TS" -> "PT" + number + unit.substring(1);
            default -> "P" + number + unit;
        };
        return new TimeValue(
                TimeType.DURATION,
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                DatePrecision.DAYS,
                "a length of time",
                List.of());
    }

    private static String doubled(String count) {
        return count.equals("X") ? count : Integer.toString(2 * (int) Double.parseDouble(count));
    }

    private static String count(TimeMatch match, String name) {
        boolean vague = match.has(name) && !match.is(name, Kind.NUMBER);
        return vague ? "X" : match.value(name).orElse("X");
    }

    private static Optional<TimeValue> duration(TimeMatch match, TimeAnchors anchors) {
        String count = count(match, "count");
        return Optional.of(length(
                match.has("half") ? count + ".5" : count, match.value("unit").orElse("")));
    }

    private static Optional<TimeValue> twoLengths(TimeMatch match, TimeAnchors anchors) {
        String unit = match.value("unit").orElse("");
        var low = match.span("low")
                .orElse(match.span())
                .union(match.span("lowhalf").orElse(match.span()));
        var high = match.span("count")
                .orElse(match.span())
                .union(match.span("unit").orElse(match.span()));
        TimeValue whole = TimeValue.joint(List.of(
                new Mention<>(
                        low,
                        length(count(match, "low") + ".5", unit),
                        match.rule().id()),
                new Mention<>(
                        high,
                        length(count(match, "count") + ".5", unit),
                        match.rule().id())));
        return Optional.of(new TimeValue(
                TimeType.DURATION,
                whole.value(),
                whole.earliest(),
                whole.latest(),
                whole.precision(),
                whole.basis(),
                whole.parts()));
    }

    private static Optional<TimeValue> one(TimeMatch match, TimeAnchors anchors) {
        return Optional.of(length("1", match.value("unit").orElse("")));
    }

    private static Optional<TimeValue> vague(TimeMatch match, TimeAnchors anchors) {
        boolean single = match.is("unit", Kind.UNIT);
        return Optional.of(length(single ? "1" : "X", match.value("unit").orElse("")));
    }

    private static Optional<TimeValue> every(TimeMatch match, TimeAnchors anchors) {
        String unit = match.value("unit").orElse("");
        return set(
                length(match.has("count") ? count(match, "count") : "1", unit).value());
    }

    private static Optional<TimeValue> pastCount(TimeMatch match, TimeAnchors anchors) {
        String count = match.has("count") ? count(match, "count") : "1";
        String unit = match.value("unit").orElse("");
        TimeValue length = length(count, unit);
        if (count.equals("X") || anchors.today().isEmpty()) {
            return Optional.of(length);
        }
        int n = (int) Double.parseDouble(count);
        var today = anchors.today().get();
        int sign = match.has("which") ? match.number("which") : -1;
        Optional<LocalDate> edge = switch (unit) {
            case "D" -> Optional.of(today.plusDays((long) sign * n));
            case "W" -> Optional.of(today.plusWeeks((long) sign * n));
            case "M" -> Optional.of(today.plusMonths((long) sign * n));
            case "Y" -> Optional.of(today.plusYears((long) sign * n));
            case "TH" -> Optional.of(today.plusDays((long) sign * ((n + 23) / 24)));
            default -> Optional.empty();
        };
        return Optional.of(edge.map(day -> sign < 0
                        ? length.between(Optional.of(day), Optional.of(today))
                        : length.between(Optional.of(today), Optional.of(day)))
                .orElse(length));
    }
}
