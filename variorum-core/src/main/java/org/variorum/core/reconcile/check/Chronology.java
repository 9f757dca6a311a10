package org.variorum.core.reconcile.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.reconcile.common.IsoDays;
import org.variorum.model.Annotations;
import org.variorum.model.AttributionMention;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.Polarity;
import org.variorum.model.Published;
import org.variorum.model.PublishedBasis;
import org.variorum.model.Realis;
import org.variorum.model.Span;
import org.variorum.model.SpeechKind;
import org.variorum.model.TimeMention;

/** Can the days that one text tells of follow each other as it says? */
final class Chronology {

    private static final Set<String> AFTER = Set.of("after", "following");

    /** Words before a date that make it the day of what was told before it. */
    private static final Set<String> ON = Set.of("on", "of");

    /** Words that begin another event's clause, whose date is then that event's own. */
    private static final Set<String> OTHER_EVENT = Wording.list("check-other-event");

    /** Words of what is to come. */
    private static final Set<String> TO_COME = Wording.list("check-to-come");

    /** Rules that read a date from the clause of the deed. */
    private static final Set<String> OWN_DATES = Set.of("date.clause", "date.lent");

    private static final Map<String, Integer> DAY_WORDS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1);

    /** "Today, Wednesday": a comma and a space. */
    private static final int BESIDE = 3;

    /** A page may be stamped a day before the day of its words: zones of time. */
    private static final int ZONES = 1;

    private static final int WEEK = 7;

    private Chronology() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        article.published()
                .filter(published -> published.basis() != PublishedBasis.INFERRED)
                .ifPresent(published -> found.addAll(ahead(article, published)));
        article.sentences().forEach(sentence -> order(article, sentence).ifPresent(found::add));
        dayWords(article).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** One row a date, however many claims are of it. */
    private static List<Check> ahead(Article article, Published published) {
        Map<String, Check> byDate = new LinkedHashMap<>();
        for (Claim claim : article.claims()) {
            ahead(article, claim, published)
                    .ifPresent(check -> byDate.putIfAbsent(
                            check.message() + check.evidence().get(0).start(), check));
        }
        return List.copyOf(byDate.values());
    }

    /** Told as done, on a day that had not come. */
    private static Optional<Check> ahead(Article article, Claim claim, Published published) {
        Optional<LocalDate> own = IsoDays.of(published.end());
        ClaimDate date = claim.date();
        String words = date == null ? null : date.text();
        boolean done = claim.realis() == Realis.DONE && claim.polarity() == Polarity.AFFIRMED;
        if (own.isEmpty() || date == null || words == null || !done || date.precision() != DatePrecision.DAY) {
            return Optional.empty();
        }
        return IsoDays.of(date.start())
                .filter(day -> day.isAfter(own.get().plusDays(ZONES)))
                .filter(day -> Wording.of(words).list().contains(String.valueOf(day.getYear())))
                .filter(day -> isOfItsDeed(article, claim))
                .map(day -> ahead(article, claim, day, own.get()));
    }

    private static Check ahead(Article article, Claim claim, LocalDate day, LocalDate own) {
        List<Span> spans = claim.evidence().getOrDefault("date", List.of()).stream()
                .map(words -> new Span(words.start(), words.end()))
                .toList();
        String message = "“"
                + Wording.plain(article.text(spans.get(0).start(), spans.get(0).end()))
                + "” is told as done, but the document is of " + DayNames.told(own) + ", "
                + ChronoUnit.DAYS.between(own, day) + " days before: one of the two days is wrong.";
        return article.check(CheckKind.CHRONOLOGY, CheckOutcome.FAILS, message, spans, List.of(claim));
    }

    /** Does the date stand in the deed's own clause, in a sentence that tells of nothing to come? */
    private static boolean isOfItsDeed(Article article, Claim claim) {
        boolean own = claim.evidence().getOrDefault("date", List.of()).stream()
                .anyMatch(words -> OWN_DATES.contains(words.by()));
        Span sentence =
                article.sentence(new Span(claim.start(), claim.end())).orElse(new Span(claim.start(), claim.end()));
        return own && article.words(sentence.start(), sentence.end()).isClear(TO_COME);
    }

    /** "After the truce of May 10, the army shelled the town on May 8." */
    private static Optional<Check> order(Article article, Span sentence) {
        List<TimeMention> times = article.times().stream()
                .filter(time -> Article.covers(sentence, new Span(time.start(), time.end())))
                .toList();
        if (times.size() != 2) {
            return Optional.empty();
        }
        TimeMention first = times.get(0);
        TimeMention second = times.get(1);
        Wording lead = article.words(sentence.start(), first.start());
        Wording between = article.words(first.end(), second.start());
        boolean plain = article.words(second.end(), sentence.end()).isEmpty()
                && lead.endsWith(ON)
                && between.endsWith(Set.of("on"))
                && !between.has(OTHER_EVENT)
                && !lead.has(OTHER_EVENT);
        boolean comma = article.text(first.end(), second.start()).startsWith(",");
        if (!plain || !comma || !lead.startsWith(AFTER)) {
            return Optional.empty();
        }
        return compared(article, first, second);
    }

    private static Optional<Check> compared(Article article, TimeMention earlier, TimeMention later) {
        Optional<LocalDate> before = IsoDays.of(earlier.value());
        Optional<LocalDate> after = IsoDays.of(later.value());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        boolean holds = !after.get().isBefore(before.get());
        String message = "What is told of “" + Wording.plain(later.text()) + "” (" + DayNames.told(after.get())
                + ") is told as after “" + Wording.plain(earlier.text()) + "” (" + DayNames.told(before.get()) + ")"
                + (holds ? ", and it is." : ", but it is before.");
        return Optional.of(article.check(
                CheckKind.CHRONOLOGY,
                holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                message,
                List.of(new Span(earlier.start(), earlier.end()), new Span(later.start(), later.end()))));
    }

    /** "Today, Wednesday" in one place and "yesterday, Wednesday" in another, neither in a quotation. */
    private static Optional<Check> dayWords(Article article) {
        Map<DayOfWeek, Span> byDay = new LinkedHashMap<>();
        List<TimeMention> times = article.times();
        for (int i = 0; i + 1 < times.size(); i++) {
            TimeMention word = times.get(i);
            TimeMention weekday = times.get(i + 1);
            Integer shift = DAY_WORDS.get(Wording.of(word.text()).all().strip());
            List<DayOfWeek> named = WeekdayDates.weekdays(Wording.of(weekday.text()));
            boolean beside = weekday.start() - word.end() <= BESIDE
                    && article.words(word.end(), weekday.start()).isEmpty()
                    && Wording.of(weekday.text()).count() == 1;
            Span span = new Span(word.start(), weekday.end());
            if (shift != null && beside && named.size() == 1 && !isQuoted(article, span)) {
                byDay.putIfAbsent(named.get(0).plus(WEEK - shift), span);
            }
        }
        return byDay.size() < 2 ? Optional.empty() : Optional.of(parted(article, byDay));
    }

    private static boolean isQuoted(Article article, Span span) {
        return article.annotations().map(Annotations::attributions).orElse(List.of()).stream()
                .filter(speech -> speech.kind() != SpeechKind.INDIRECT)
                .map(AttributionMention::content)
                .anyMatch(content -> content.stream().anyMatch(part -> Article.overlaps(part, span)));
    }

    private static Check parted(Article article, Map<DayOfWeek, Span> byDay) {
        List<String> readings = byDay.entrySet().stream()
                .map(entry -> "“"
                        + Wording.plain(article.text(
                                entry.getValue().start(), entry.getValue().end()))
                        + "” was written on a " + DayNames.weekday(entry.getKey()))
                .toList();
        return article.check(
                CheckKind.CHRONOLOGY,
                CheckOutcome.FAILS,
                String.join(", ", readings) + ": they cannot be of one day.",
                List.copyOf(byDay.values()));
    }
}
