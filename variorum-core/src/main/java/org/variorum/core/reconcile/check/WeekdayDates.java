package org.variorum.core.reconcile.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.reconcile.common.IsoDays;
import org.variorum.model.Check;
import org.variorum.model.Published;
import org.variorum.model.PublishedBasis;
import org.variorum.model.Span;
import org.variorum.model.TimeMention;
import org.variorum.model.TimeType;

/**
 * Does the calendar agree where a weekday stands beside its date, and where the page's own clock stands against the days
 * that the text tells of? Where the words give no year, a wrong one may have been supplied, and nothing fails.
 */
final class WeekdayDates {

    /** A weekday in brackets or behind a comma stands this near to its date, in code points. */
    private static final int BESIDE = 3;

    /** Letters of a month's name, at the least: "Jan". */
    private static final int SHORT = 3;

    /** How many years around the supplied one are tried. */
    private static final int YEARS = 6;

    private WeekdayDates() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        article.times().stream()
                .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                .forEach(time -> beside(article, time).ifPresent(found::add));
        article.published().flatMap(published -> clock(article, published)).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Check> beside(Article article, TimeMention time) {
        Optional<LocalDate> day = IsoDays.of(time.value());
        Wording words = Wording.of(time.text());
        boolean dated = words.list().stream().anyMatch(WeekdayDates::isDayOfMonth)
                && words.list().stream().anyMatch(WeekdayDates::isMonth);
        List<DayOfWeek> weekdays = weekdays(words);
        Span span = new Span(time.start(), time.end());
        if (weekdays.isEmpty() && dated) {
            Optional<TimeMention> next = next(article, time);
            weekdays = next.map(other -> weekdays(Wording.of(other.text()))).orElse(List.of());
            span = new Span(time.start(), next.map(TimeMention::end).orElse(time.end()));
        }
        if (day.isEmpty() || !dated || weekdays.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(compared(article, day.get(), weekdays.get(0), span, isYearTold(time, day.get())));
    }

    /** A weekday alone in brackets or behind a comma: "4 March (Monday)". */
    private static Optional<TimeMention> next(Article article, TimeMention time) {
        return article.times().stream()
                .filter(other -> other.start() >= time.end() && other.start() - time.end() <= BESIDE)
                .filter(other -> article.text(time.end(), other.start()).contains("("))
                .filter(other -> Wording.of(other.text()).count() == 1)
                .findFirst();
    }

    private static boolean isDayOfMonth(String word) {
        String digits = word.codePoints()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return !digits.isEmpty() && digits.length() <= 2 && Character.isDigit(word.codePointAt(0));
    }

    private static boolean isMonth(String word) {
        return word.length() >= SHORT
                && Stream.of(Month.values())
                        .map(month -> month.name().toLowerCase(Locale.ROOT))
                        .anyMatch(month -> month.startsWith(word) || word.equals("sept"));
    }

    private static boolean isYearTold(TimeMention time, LocalDate day) {
        return Wording.of(time.text()).list().contains(String.valueOf(day.getYear()));
    }

    /** The weekdays that are named. */
    static List<DayOfWeek> weekdays(Wording words) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> words.list().stream().anyMatch(word -> named(day, word)))
                .toList();
    }

    private static boolean named(DayOfWeek day, String word) {
        String name = day.name().toLowerCase(Locale.ROOT);
        return word.equals(name) || word.equals(name + "’s") || word.equals(name + "'s");
    }

    private static Check compared(Article article, LocalDate day, DayOfWeek weekday, Span span, boolean yearTold) {
        String said = Wording.plain(article.text(span.start(), span.end()));
        String calendar = DayNames.told(day) + " is a " + DayNames.weekday(day);
        if (day.getDayOfWeek() == weekday) {
            return article.check(
                    CheckKind.WEEKDAY_DATE, CheckOutcome.HOLDS, "“" + said + "”: " + calendar + ".", List.of(span));
        }
        if (yearTold) {
            return article.check(
                    CheckKind.WEEKDAY_DATE,
                    CheckOutcome.FAILS,
                    "“" + said + "”: " + calendar + ", so the weekday or the date is wrong.",
                    List.of(span));
        }
        return article.check(
                CheckKind.WEEKDAY_DATE,
                CheckOutcome.CANNOT_TELL,
                "“" + said + "”: " + calendar + "; the words give no year, and the weekday is right in "
                        + years(day, weekday) + ".",
                List.of(span));
    }

    private static String years(LocalDate day, DayOfWeek weekday) {
        return IntStream.rangeClosed(-YEARS, YEARS)
                .mapToObj(day::plusYears)
                .filter(other -> other.getDayOfWeek() == weekday && other.getDayOfMonth() == day.getDayOfMonth())
                .map(other -> String.valueOf(other.getYear()))
                .collect(Collectors.joining(" and "));
    }

    /** A clock or date on the page that the text's own days speak against. */
    private static Optional<Check> clock(Article article, Published published) {
        Optional<LocalDate> chosen = IsoDays.of(published.start());
        if (chosen.isEmpty() || published.basis() != PublishedBasis.INFERRED) {
            return Optional.empty();
        }
        List<TimeMention> dates = monthDays(article);
        List<TimeMention> weekdays = weekdaysOf(article, chosen.get());
        return published.alternatives().stream()
                .filter(rival -> rival.basis() == PublishedBasis.BYLINE || rival.basis() == PublishedBasis.METADATA)
                .flatMap(rival -> IsoDays.of(rival.start()).stream())
                .filter(rival -> rival.getYear() != chosen.get().getYear() && !dates.isEmpty() && !weekdays.isEmpty())
                .findFirst()
                .flatMap(rival -> against(article, chosen.get(), rival, dates.get(dates.size() - 1), weekdays.get(0)));
    }

    /** "January 24": days that the text names without a year. */
    private static List<TimeMention> monthDays(Article article) {
        return article.times().stream()
                .filter(time -> time.by().equals("time.month-day")
                        || time.by().equals("time.day-month")
                        || time.by().startsWith("time.range"))
                .filter(time -> IsoDays.of(time.value()).isPresent())
                .filter(time -> IsoDays.of(time.value())
                        .filter(day -> !isYearTold(time, day))
                        .isPresent())
                .sorted(Comparator.comparing(time -> IsoDays.of(time.value()).orElseThrow()))
                .toList();
    }

    /** Bare weekdays that mean the day of the text itself. */
    private static List<TimeMention> weekdaysOf(Article article, LocalDate day) {
        return article.times().stream()
                .filter(time -> weekdays(Wording.of(time.text())).contains(day.getDayOfWeek()))
                .filter(time -> IsoDays.of(time.value()).filter(day::equals).isPresent())
                .toList();
    }

    private static Optional<Check> against(
            Article article, LocalDate chosen, LocalDate rival, TimeMention date, TimeMention weekday) {
        LocalDate last = IsoDays.of(date.value()).orElseThrow();
        LocalDate then = last.withYear(rival.getYear());
        LocalDate next = then.with(TemporalAdjusters.next(chosen.getDayOfWeek()));
        boolean near = !last.isAfter(chosen) && last.plusDays(7).isAfter(chosen);
        if (!near || !rival.isAfter(next)) {
            return Optional.empty();
        }
        String message = "The page gives " + DayNames.told(rival) + ", a " + DayNames.weekday(rival)
                + ", but the text tells of “"
                + Wording.plain(weekday.text()) + "” as its own day, just after “" + Wording.plain(date.text())
                + "”: in "
                + chosen.getYear() + " that is " + DayNames.told(last) + ", a " + DayNames.weekday(last) + ", and the "
                + DayNames.weekday(chosen) + " after it " + DayNames.told(chosen) + "; in " + rival.getYear()
                + " the same day is a "
                + DayNames.weekday(then) + ", and the " + DayNames.weekday(chosen) + " after it " + DayNames.told(next)
                + ". The page's day is not that of the text.";
        return Optional.of(article.check(
                CheckKind.WEEKDAY_DATE,
                CheckOutcome.FAILS,
                message,
                List.of(new Span(date.start(), date.end()), new Span(weekday.start(), weekday.end()))));
    }
}
