package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Span;
import org.variorum.model.TimeMention;
import org.variorum.model.TimeType;

/**
 * Days that are told from different days: one desk calls the day before "yesterday" or by its weekday, and has no need of
 * "last Tuesday" beside "on Monday". Speakers within quotation marks count their own days.
 */
final class DayMarks {

    /** Weekdays by name beside a "yesterday" that make two ways of telling days. */
    private static final int SEVERAL = 2;

    private static final Set<String> WEEKDAYS = WordLists.words("weekday-names");

    private static final Set<String> RELATIVE = Set.of("yesterday", "tomorrow");

    private DayMarks() {}

    static Optional<SpliceMark> of(BodyText body) {
        List<TimeMention> own = body.document().times().stream()
                .filter(time -> isDay(time) && body.holds(time.start()) && !body.isQuoted(time.start()))
                .toList();
        List<TimeMention> relative = own.stream().filter(DayMarks::isRelative).toList();
        List<TimeMention> named = own.stream().filter(DayMarks::isWeekday).toList();
        Set<String> days = new TreeSet<>();
        named.forEach(time -> days.addAll(weekdays(time)));
        if (relative.isEmpty() || days.size() < SEVERAL) {
            return Optional.empty();
        }
        boolean last = named.stream()
                .anyMatch(time -> time.text().toLowerCase(Locale.ROOT).startsWith("last "));
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        relative.forEach(time -> add(time, spans, words));
        named.forEach(time -> add(time, spans, words));
        String why = "its days (" + String.join(", ", words) + ") are told from more than one day";
        return Optional.of(new SpliceMark("days", last ? 2 : 1, why, spans));
    }

    private static boolean isDay(TimeMention time) {
        return time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    }

    private static boolean isRelative(TimeMention time) {
        return RELATIVE.contains(time.text().toLowerCase(Locale.ROOT));
    }

    /** A weekday by its name, without a date that would pin it. */
    private static boolean isWeekday(TimeMention time) {
        return !weekdays(time).isEmpty() && time.text().chars().noneMatch(Character::isDigit);
    }

    private static void add(TimeMention time, List<Span> spans, List<String> words) {
        spans.add(new Span(time.start(), time.end()));
        if (!words.contains(time.text())) {
            words.add(time.text());
        }
    }

    private static Set<String> weekdays(TimeMention time) {
        Set<String> days = new TreeSet<>();
        Words.of(time.text()).list().stream()
                .map(Words.Word::key)
                .filter(WEEKDAYS::contains)
                .forEach(days::add);
        return days;
    }
}
