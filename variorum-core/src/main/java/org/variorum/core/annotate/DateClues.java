package org.variorum.core.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.TextSpan;

/**
 * What the words of a text tell of the day on which it was written.
 *
 * @param proposals days that the text ties to its own day: "yesterday (17 November)"
 * @param pins days of the calendar named with their weekday: "Monday, January 25"
 * @param weekday the weekday of the text's own day: "earlier Monday"
 * @param after the latest day that the text looks back to
 * @param before the earliest day on which something that it speaks of as going on had ended
 * @param days days of a month named without a year, and where
 * @param weekdays weekdays named without a day
 * @param loose words such as "yesterday" that hang on the text's own day
 * @param fresh does it tell the hour of a date, as one does of fresh news ("early on Nov. 17"), and the same thing of today?
 */
record DateClues(
        List<Proposal> proposals,
        List<Pin> pins,
        Optional<DayOfWeek> weekday,
        Optional<Bound> after,
        Optional<Bound> before,
        Map<MonthDay, TextSpan> days,
        Set<DayOfWeek> weekdays,
        Set<String> loose,
        boolean fresh) {

    DateClues {
        proposals = List.copyOf(proposals);
        pins = List.copyOf(pins);
    }

    /**
     * A day of the calendar and how many days after it the text may have been written.
     *
     * @param year where the words name it
     */
    record Proposal(MonthDay day, List<Integer> later, Optional<Integer> year, TextSpan span, String words) {

        List<LocalDate> in(int ofYear) {
            if (!day.isValidYear(ofYear) || year.filter(y -> y != ofYear).isPresent()) {
                return List.of();
            }
            return later.stream().map(day.atYear(ofYear)::plusDays).toList();
        }

        boolean allows(LocalDate candidate) {
            return later.stream()
                    .map(candidate::minusDays)
                    .anyMatch(d -> MonthDay.from(d).equals(day)
                            && year.filter(y -> y != d.getYear()).isEmpty());
        }
    }

    /** A day of the calendar with its weekday. */
    record Pin(MonthDay day, DayOfWeek weekday, String words) {

        /** Does the weekday fit in the year that puts the day nearest to {@code candidate}? */
        boolean fits(LocalDate candidate) {
            LocalDate nearest = null;
            for (int year = candidate.getYear() - 1; year <= candidate.getYear() + 1; year++) {
                LocalDate named = day.atYear(year);
                if (nearest == null || distance(named, candidate) < distance(nearest, candidate)) {
                    nearest = named;
                }
            }
            return nearest != null && nearest.getDayOfWeek() == weekday;
        }

        private static long distance(LocalDate one, LocalDate other) {
            return Math.abs(one.toEpochDay() - other.toEpochDay());
        }
    }

    /** A limit and the words that set it. */
    record Bound(LocalDate day, String words) {}

    DateClues withProposals(List<Proposal> others) {
        return new DateClues(others, pins, weekday, after, before, days, weekdays, loose, fresh);
    }

    DateClues withWeekday(DayOfWeek day) {
        return new DateClues(proposals, pins, Optional.of(day), after, before, days, weekdays, loose, fresh);
    }

    DateClues withBefore(Bound bound) {
        boolean earlier = before.filter(b -> b.day().isBefore(bound.day())).isPresent();
        return new DateClues(
                proposals, pins, weekday, after, earlier ? before : Optional.of(bound), days, weekdays, loose, fresh);
    }
}
