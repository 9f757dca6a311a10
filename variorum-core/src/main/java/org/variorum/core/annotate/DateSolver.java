package org.variorum.core.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.DateClues.Bound;
import org.variorum.core.annotate.DateClues.Proposal;
import org.variorum.model.TextSpan;

/** Finds the days that all clues of a text allow. Only one that is left alone is an answer. */
final class DateSolver {

    private static final int MOST_CANDIDATES = 5;

    private DateSolver() {}

    /** The days that are possible, and why; {@code words} where the proposal stands. */
    record Solution(List<LocalDate> days, String why, Optional<TextSpan> words) {

        Solution {
            days = List.copyOf(days);
        }

        Optional<LocalDate> only() {
            return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
        }
    }

    static Solution solve(DateClues told) {
        DateClues clues = proposed(told);
        List<Proposal> proposals = clues.proposals();
        if (proposals.isEmpty()) {
            return new Solution(List.of(), hanging(clues), Optional.empty());
        }
        Proposal first = proposals.get(0);
        Optional<Integer> year =
                proposals.stream().flatMap(p -> p.year().stream()).findFirst();
        boolean bounded = clues.after().isPresent() && clues.before().isPresent();
        if (year.isEmpty() && !bounded) {
            return new Solution(
                    List.of(),
                    "“" + first.words() + "” gives the day, but nothing in the text limits the year to one",
                    Optional.of(first.span()));
        }
        int from = year.orElseGet(() -> year(clues.after()) - 1);
        int to = year.orElseGet(() -> year(clues.before()) + 1);
        List<LocalDate> days = new ArrayList<>();
        for (int y = from; y <= to && days.size() < MOST_CANDIDATES; y++) {
            first.in(y).stream().filter(day -> allowed(day, proposals, clues)).forEach(days::add);
        }
        return new Solution(days, why(first, clues, days.size()), Optional.of(first.span()));
    }

    private static int year(Optional<Bound> bound) {
        return bound.map(b -> b.day().getYear()).orElse(0);
    }

    private static boolean allowed(LocalDate day, List<Proposal> proposals, DateClues clues) {
        return proposals.stream().allMatch(proposal -> proposal.allows(day))
                && clues.pins().stream().allMatch(pin -> pin.fits(day))
                && clues.weekday().filter(w -> w != day.getDayOfWeek()).isEmpty()
                && clues.after().filter(b -> b.day().isAfter(day)).isEmpty()
                && clues.before().filter(b -> b.day().isBefore(day)).isEmpty();
    }

    /**
     * The text's own proposals; else the one date and the one weekday of a text that tells the same thing of "today" and of
     * an hour of that date, and speaks of no other day of its own. Both must then fall together in one year.
     */
    private static DateClues proposed(DateClues clues) {
        if (!clues.proposals().isEmpty()) {
            return clues;
        }
        boolean oneDay = clues.days().size() == 1
                && clues.weekdays().size() == 1
                && clues.fresh()
                && clues.loose().equals(Set.of("today"));
        if (!oneDay) {
            return clues;
        }
        Map.Entry<MonthDay, TextSpan> day = clues.days().entrySet().iterator().next();
        DayOfWeek weekday = clues.weekdays().iterator().next();
        Proposal today =
                new Proposal(day.getKey(), List.of(0), Optional.empty(), day.getValue(), "the one date and weekday");
        return clues.withProposals(List.of(today)).withWeekday(weekday);
    }

    private static String why(Proposal first, DateClues clues, int found) {
        StringBuilder why = new StringBuilder("“" + first.words() + "” gives the day");
        clues.weekday().ifPresent(day -> why.append(", a ").append(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        clues.after()
                .filter(b -> first.year().isEmpty())
                .ifPresent(b -> why.append(", not before " + b.day() + " (“" + b.words() + "”)"));
        clues.before()
                .filter(b -> first.year().isEmpty())
                .ifPresent(b -> why.append(", not after " + b.day() + " (“" + b.words() + "”)"));
        return why + (found == 1 ? "" : found == 0 ? "; no day fits all of it" : "; more than one day fits");
    }

    private static String hanging(DateClues clues) {
        List<String> loose = new ArrayList<>(clues.loose());
        clues.weekdays().forEach(day -> loose.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        if (loose.isEmpty()) {
            return "neither metadata nor text gives a date";
        }
        boolean spliced = clues.loose().stream().anyMatch(word -> word.startsWith("last ") && !word.endsWith("night"))
                && clues.loose().contains("yesterday")
                && clues.weekdays().size() > 2;
        return "the text hangs its days (" + String.join(", ", loose) + ") on no date"
                + (spliced ? "; they seem to be told from several days, as in a text put together from reports" : "");
    }
}
