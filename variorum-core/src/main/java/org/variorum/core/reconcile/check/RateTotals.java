package org.variorum.core.reconcile.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.common.IsoDays;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.PlaceRef;
import org.variorum.model.Polarity;
import org.variorum.model.Realis;
import org.variorum.model.Span;
import org.variorum.model.Speaker;
import org.variorum.model.TimeMention;

/**
 * A rate against a total over some days, told by one speaker of one actor: does so many a day make the total? The two may
 * count different things all the same, and the message says so.
 */
final class RateTotals {

    private static final Map<String, Integer> DAYS_OF = Map.of("day", 1, "night", 1, "week", 7);
    private static final Pattern LENGTH = Pattern.compile("P(?<count>\\d{1,3})(?<unit>[DW])");
    private static final int WEEK = 7;
    private static final String SORTIE = "sortie";

    /** Of longer times the last days tell nothing: a campaign of a year flies more in some months than in others. */
    private static final int LONGEST = 31;

    private static final Set<Realis> REAL = Set.of(Realis.DONE, Realis.ONGOING);

    private RateTotals() {}

    /** A figure with the claim that tells it. */
    private record Told(Claim claim, Figure figure) {}

    /** Days that a total was counted over, and the words for them. */
    private record Period(long days, String text) {}

    static List<Check> checks(Article article) {
        List<Told> told = article.claims().stream()
                .filter(claim -> claim.polarity() == Polarity.AFFIRMED && REAL.contains(claim.realis()))
                .flatMap(claim -> claim.quantities().stream().map(quantity -> new Told(claim, Figure.of(quantity))))
                .filter(figure -> figure.figure().range().isPresent())
                .toList();
        List<Check> found = new ArrayList<>();
        for (Told rate : told) {
            if (rate.figure().isRate() && DAYS_OF.containsKey(rate.figure().per())) {
                told.stream()
                        .filter(total -> !total.figure().isRate() && isOfOneKind(rate, total))
                        .flatMap(total -> compared(article, rate, total).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOfOneKind(Told rate, Told total) {
        return !rate.figure().unit().isEmpty()
                && rate.figure().unit().equals(total.figure().unit())
                && speaker(rate.claim()).equals(speaker(total.claim()))
                && sameActors(rate, total)
                && agree(targets(rate.claim()), targets(total.claim()))
                && weapons(rate.claim()).equals(weapons(total.claim()))
                && agree(places(rate.claim()), places(total.claim()))
                && doNotPart(rate.claim().date(), total.claim().date());
    }

    /** The first to say it: the last of the chain. */
    private static String speaker(Claim claim) {
        return claim.attribution().isEmpty()
                ? ""
                : name(claim.attribution().get(claim.attribution().size() - 1));
    }

    private static String name(Speaker speaker) {
        return Objects.requireNonNullElse(speaker.id(), Objects.requireNonNullElse(speaker.name(), ""));
    }

    private static Set<String> actors(Claim claim) {
        return claim.actor().stream()
                .map(actor -> Objects.requireNonNullElse(actor.id(), actor.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> weapons(Claim claim) {
        return claim.weapon().stream()
                .map(weapon -> Objects.requireNonNullElse(weapon.id(), weapon.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(Claim claim) {
        return claim.places().stream().map(PlaceRef::name).collect(Collectors.toSet());
    }

    /** Sorties are flown by the speaker's own side; who fires shells must be told of both. */
    private static boolean sameActors(Told rate, Told total) {
        Set<String> one = actors(rate.claim());
        Set<String> other = actors(total.claim());
        boolean told = !one.isEmpty() && !other.isEmpty();
        return agree(one, other) && (told || rate.figure().unit().equals(SORTIE));
    }

    private static Set<String> targets(Claim claim) {
        return claim.target().stream()
                .map(target -> target.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    /** Are the days of both, where both are told, days in common? */
    private static boolean doNotPart(@Nullable ClaimDate rate, @Nullable ClaimDate total) {
        if (rate == null || total == null || rate.start() == null || total.start() == null) {
            return true;
        }
        String rateEnd = Objects.requireNonNullElse(rate.end(), total.start());
        String totalEnd = Objects.requireNonNullElse(total.end(), rate.start());
        return rate.start().compareTo(totalEnd) <= 0 && total.start().compareTo(rateEnd) <= 0;
    }

    private static Optional<Check> compared(Article article, Told rate, Told total) {
        return period(article, total).map(period -> {
            Range perDay = total.figure().range().orElseThrow().over((double) period.days());
            Range told = rate.figure()
                    .range()
                    .orElseThrow()
                    .over(Objects.requireNonNull(DAYS_OF.get(rate.figure().per())));
            boolean holds = perDay.meets(told.widened(Range.ABOUT));
            String message = total.figure().said() + " over " + period.text() + " are " + perDay.told()
                    + " a day; the same source says " + told.told() + " a day: "
                    + (holds ? "the figures agree." : "the figures do not agree, or have different scopes.");
            return article.check(
                    CheckKind.RATE_TOTAL,
                    holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                    message,
                    List.of(total.figure().span(), rate.figure().span()),
                    List.of(total.claim(), rate.claim()));
        });
    }

    /** The days of the claim's own date, where the words name several, or the length of time in its words. */
    private static Optional<Period> period(Article article, Told total) {
        Span quote = new Span(total.claim().start(), total.claim().end());
        Optional<Period> length = article.times().stream()
                .filter(time -> Article.covers(quote, new Span(time.start(), time.end())))
                .flatMap(time -> length(time).stream())
                .findFirst();
        return length.or(() -> dated(total.claim().date()))
                .filter(period -> period.days() > 1 && period.days() <= LONGEST);
    }

    private static Optional<Period> length(TimeMention time) {
        return Optional.ofNullable(time.value())
                .map(LENGTH::matcher)
                .filter(Matcher::matches)
                .map(match -> new Period(
                        Long.parseLong(match.group("count"))
                                * (match.group("unit").equals("W") ? WEEK : 1),
                        Wording.plain(time.text())));
    }

    private static Optional<Period> dated(@Nullable ClaimDate date) {
        if (date == null || date.text() == null || Boolean.FALSE.equals(date.stated())) {
            return Optional.empty();
        }
        Optional<LocalDate> first = IsoDays.of(date.start());
        Optional<LocalDate> last = IsoDays.of(date.end());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        return Optional.of(new Period(days, DayNames.told(first.get()) + " to " + DayNames.told(last.get())));
    }
}
