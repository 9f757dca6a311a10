package org.variorum.core.reconcile.check;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.PlaceRef;
import org.variorum.model.Span;
import org.variorum.model.TimeMention;

/**
 * How long a flight is said to have lasted, against what the text itself reports: the times of take-off and landing. No route,
 * distance or time of flight is ever reckoned; where the text gives a base or a distance and no such times, nothing can be told.
 */
final class Endurance {

    private static final Set<String> FLIGHTS = Wording.list("check-flights");
    private static final Set<String> LASTING = Wording.list("check-lasting");
    private static final Set<String> STARTS = Wording.list("check-take-off");
    private static final Set<String> ENDS = Wording.list("check-landing");
    private static final Set<String> REACH = Wording.list("check-reach");

    private static final Pattern CLOCK = Pattern.compile("T(?<hour>\\d{2}):(?<minute>\\d{2})");
    private static final String HOUR = "hour";

    /** Writers round flights to the half hour. */
    private static final double ROUNDING = 0.5;

    /** A clock of twelve hours leaves open which half of the day is meant. */
    private static final int HALF_DAY = 12;

    private static final double MINUTES = 60;
    private static final int DAY = 24 * 60;
    private static final int FAR = 12;

    private Endurance() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            article.figuresOf(sentence).stream()
                    .filter(figure -> figure.unit().equals(HOUR) && !figure.isRate())
                    .filter(figure -> figure.range().isPresent() && isFlight(article, sentence, figure))
                    .findFirst()
                    .flatMap(figure -> compared(article, sentence, figure))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** "A nine-hour mission", "flights lasting nine hours". */
    private static boolean isFlight(Article article, Span sentence, Figure figure) {
        Wording before = article.words(sentence.start(), figure.span().start());
        Wording behind = article.words(figure.span().end(), sentence.end());
        boolean ofFlight = behind.first(2).has(FLIGHTS) && figure.text().contains("-");
        boolean lasting = before.endsWith(LASTING) && before.last(FAR).has(FLIGHTS);
        return ofFlight || lasting;
    }

    private static Optional<Check> compared(Article article, Span sentence, Figure figure) {
        return byClock(article, sentence, figure).or(() -> open(article, sentence, figure));
    }

    private static Optional<Check> byClock(Article article, Span sentence, Figure figure) {
        List<TimeMention> clocks = article.times().stream()
                .filter(time -> Article.covers(sentence, new Span(time.start(), time.end())))
                .filter(time -> clock(time).isPresent())
                .toList();
        if (clocks.size() != 2) {
            return Optional.empty();
        }
        TimeMention off = clocks.get(0);
        TimeMention on = clocks.get(1);
        boolean told = article.words(sentence.start(), off.start()).has(STARTS)
                && article.words(off.end(), on.start()).has(ENDS);
        return told ? Optional.of(byClock(article, sentence, figure, clocks)) : Optional.empty();
    }

    private static Check byClock(Article article, Span sentence, Figure figure, List<TimeMention> clocks) {
        TimeMention off = clocks.get(0);
        TimeMention on = clocks.get(1);
        long minutes = Duration.between(clock(off).orElseThrow(), clock(on).orElseThrow())
                .toMinutes();
        double hours = Math.floorMod(minutes, DAY) / MINUTES;
        Range said = figure.range().orElseThrow();
        Range most = new Range(said.min() - ROUNDING, said.max() + ROUNDING);
        boolean holds = most.meets(Range.exactly(hours))
                || most.meets(Range.exactly(hours + HALF_DAY))
                || most.meets(Range.exactly(hours - HALF_DAY));
        String message = "“" + figure.said() + "”: the text itself reports “" + Wording.plain(off.text()) + "” and “"
                + Wording.plain(on.text()) + "”, " + Range.number(hours) + " hours.";
        return article.check(
                CheckKind.ENDURANCE,
                holds ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                message,
                List.of(figure.span(), new Span(off.start(), off.end()), new Span(on.start(), on.end())),
                claims(article, sentence));
    }

    private static List<Claim> claims(Article article, Span sentence) {
        return article.claims().stream()
                .filter(claim -> Article.covers(sentence, new Span(claim.start(), claim.end())))
                .toList();
    }

    private static Optional<LocalTime> clock(TimeMention time) {
        String value = time.value();
        Matcher match = CLOCK.matcher(value == null ? "" : value);
        return match.find()
                ? Optional.of(LocalTime.of(
                        Integer.parseInt(match.group("hour")) % 24, Integer.parseInt(match.group("minute"))))
                : Optional.empty();
    }

    /** A base, a tanker or a distance is reported beside it, and nothing that a length of time can be held against. */
    private static Optional<Check> open(Article article, Span sentence, Figure figure) {
        List<Claim> claims = claims(article, sentence).stream()
                .filter(claim ->
                        claim.start() <= figure.span().start() && figure.span().end() <= claim.end())
                .toList();
        List<PlaceRef> bases = claims.stream()
                .flatMap(claim -> claim.origin().stream())
                .distinct()
                .toList();
        if (bases.isEmpty() && !article.words(sentence.start(), sentence.end()).has(REACH)) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>(List.of(figure.span()));
        bases.forEach(base -> spans.add(new Span(base.start(), base.end())));
        String from = bases.isEmpty()
                ? ""
                : bases.stream()
                        .map(base -> "“" + Wording.plain(base.text()) + "”")
                        .collect(Collectors.joining(", ", " from ", ""));
        String message = "Flights of " + figure.range().orElseThrow().told() + " hours" + from
                + ": the text gives no times of take-off and landing to hold that against, and none are reckoned.";
        return Optional.of(article.check(CheckKind.ENDURANCE, CheckOutcome.CANNOT_TELL, message, spans, claims));
    }
}
