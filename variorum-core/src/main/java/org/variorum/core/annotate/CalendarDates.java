package org.variorum.core.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.TextSpan;

/** Names of months and weekdays, and full dates of the calendar. English only. */
final class CalendarDates {

    static final String MONTH =
            "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?"
                    + "|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    static final String WEEKDAY = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final Pattern DAY_FIRST =
            Pattern.compile(EDGE + "(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (?<year>(?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(EDGE + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d{2})(?!\\d)");

    private CalendarDates() {}

    /** The first date with day, month and year inside {@code within}; one that no calendar has is passed over. */
    static Optional<Mention<LocalDate>> firstFull(String text, TextSpan within) {
        return Stream.of(DAY_FIRST, MONTH_FIRST)
                .flatMap(pattern -> firstOf(pattern, text, within).stream())
                .min(Comparator.comparing(Mention::span));
    }

    private static Optional<Mention<LocalDate>> firstOf(Pattern pattern, String text, TextSpan within) {
        Matcher matcher = pattern.matcher(text).region(within.start(), within.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Optional<LocalDate> day = day(
                    Integer.parseInt(matcher.group("year")),
                    month(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
            if (day.isPresent()) {
                return Optional.of(new Mention<>(new TextSpan(matcher.start(), matcher.end()), day.get(), "date.full"));
            }
        }
        return Optional.empty();
    }

    /** 1 to 12. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** 1 (Monday) to 7. */
    static int weekday(String name) {
        return WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** The day, or none for the likes of 31 June. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
