package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.lexicon.Trigger;
import org.variorum.model.Candidate;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.PublishedBasis;
import org.variorum.model.TextSpan;
import org.variorum.model.TimeType;

/** Reads when it happened, and when it was said, from the times of the claim's sentence by what they hang on. */
final class TimeReader {

    /** Of these the day of the words is the day of the event. */
    private static final Set<EventType> WORDS_ALONE = Set.of(EventType.STATEMENT, EventType.AGREEMENT);

    private static final Set<PublishedBasis> KNOWN_DAY =
            Set.of(PublishedBasis.METADATA, PublishedBasis.BYLINE, PublishedBasis.DATELINE);

    private final ClaimWords words;
    private final Optional<Ties> ties;
    private final List<Mention<TimeValue>> times;

    TimeReader(ClaimWords words) {
        this.words = words;
        this.ties = Ties.of(words.sentence(), words.raw().words());
        this.times =
                Annotated.inside(words.annotated().times(), words.sentence().span());
    }

    /** When it happened, as far as the sentence tells. */
    Optional<ClaimDate> date() {
        Optional<ClaimDate> ofEvent = isSpeech() && !WORDS_ALONE.contains(type()) ? ofWhatIsSaid() : Optional.empty();
        return ofEvent.or(this::byTies).or(this::start).or(this::byClock).filter(this::isDated);
    }

    /** When the words were spoken: the time that hangs on the verb of saying. */
    Optional<ClaimDate> said() {
        Optional<Speech> innermost = innermost();
        return innermost.flatMap(speech -> times.stream()
                .filter(time -> time.value().earliest().isPresent() && !isPast(time))
                .filter(time -> speech.cue().overlaps(verbAbove(time)))
                .findFirst()
                .map(time -> cited("said", time, "said.cue")));
    }

    /** A time that nothing anchors gives no day; its words are kept as a reading that was not chosen. */
    private boolean isDated(ClaimDate date) {
        boolean dated = date.start() != null || date.end() != null;
        if (!dated && date.text() != null) {
            words.cites().drop("date");
            words.cites().rival("date", new Candidate(date.text(), null, "nothing says which day these words mean"));
        }
        return dated;
    }

    private Optional<ClaimDate> byTies() {
        List<TimeTie> candidates = ties.stream()
                .flatMap(t -> times.stream()
                        .filter(time -> words.raw().wider().contains(time.span()))
                        .filter(time -> time.value().dates() && !isOfToldDay(time))
                        .filter(time -> isPast(time) || !words.isOfSaying(time.span()))
                        .filter(time -> !isOfAccusing(time) && !isSetOff(t, time))
                        .filter(time -> !isOfAnswered(time))
                        .map(time -> tie(t, time)))
                .toList();
        for (TimeRule rule : TimeRules.ALL) {
            Optional<TimeTie> found = candidates.stream()
                    .filter(c -> !c.tie().leads().contains("since") || c.opens())
                    .filter(rule.holds())
                    .min(Comparator.comparing(c -> !isOwnDay(words.sentence(), c)));
            if (found.isPresent()) {
                return found.map(c -> joined(c.mention(), cited("date", c.mention(), rule.id())));
            }
        }
        return Optional.empty();
    }

    /** "Monday's raid came after a bombing on Saturday": the day beside the noun is its day. */
    private static boolean isOwnDay(Sentence sentence, TimeTie time) {
        return sentence.token(time.ties().trigger()).isNoun()
                && time.tie().spot() == Ties.Spot.OWN
                && time.mention().value().precision() == DatePrecision.DAY;
    }

    /** "Died on Friday, a year after the army shelled them": Friday is not the day of the shelling. */
    private boolean isSetOff(Ties t, Mention<TimeValue> time) {
        return TimeOffset.parts(words.sentence(), t.trigger(), time.span());
    }

    /** "Fired missiles following a gas attack on Friday": the Friday of the other deed; its year may do for both. */
    private boolean isOfAnswered(Mention<TimeValue> time) {
        return time.value().precision() != DatePrecision.YEAR && Answers.hides(words, time.span());
    }

    /** "In the last 24 hours, the agency said": how long it took is never the time of the words. */
    private static boolean isPast(Mention<TimeValue> time) {
        return time.by().startsWith("time.past");
    }

    /** "Earlier in the day", where the text has told none: the day of the words. */
    private static boolean isOfToldDay(Mention<TimeValue> time) {
        return time.by().equals("time.part-of-told-unit")
                && time.value().earliest().isEmpty();
    }

    /** "On May 3, May 9 and June 2", "on Friday and during the night": from the first day to the last. */
    private ClaimDate joined(Mention<TimeValue> first, ClaimDate date) {
        JoinedDays days = new JoinedDays(words, times);
        return days.last(first)
                .filter(last -> date.start() != null && last.compareTo(LocalDate.parse(date.start())) > 0)
                .map(last -> new ClaimDate(
                        date.start(), last.toString(), DatePrecision.DAYS, date.text(), date.basis(), date.stated()))
                .orElse(date);
    }

    /** "On Monday he blamed the army for the raid": a time before the word of blame is not that of the deed. */
    private boolean isOfAccusing(Mention<TimeValue> time) {
        return type() == EventType.ACCUSATION
                && isSpeech()
                && time.span().end() <= words.raw().words().start();
    }

    private TimeTie tie(Ties t, Mention<TimeValue> time) {
        int head = words.sentence().headOf(time.span()).orElse(t.trigger());
        boolean only = times.stream().filter(other -> other.value().dates()).count() == 1;
        return new TimeTie(words.sentence(), t, time, t.tie(head), only);
    }

    /** "Since May": from May to the article's own day for what was counted up to it, else with an open end. */
    private Optional<ClaimDate> start() {
        return ties.stream()
                .flatMap(t -> times.stream()
                        .filter(time -> words.sentence().span().contains(time.span()))
                        .filter(time -> time.value().earliest().isPresent())
                        .map(time -> tie(t, time)))
                .filter(TimeTie::isStart)
                .findFirst()
                .map(c -> since(c.mention()));
    }

    private ClaimDate since(Mention<TimeValue> mention) {
        words.cites().add("date", mention.span(), "date.since");
        boolean counted = Stream.concat(
                        words.raw().scope().stream(), Stream.of(words.raw().quote()))
                .anyMatch(part ->
                        !Annotated.inside(words.annotated().quantities(), part).isEmpty());
        Optional<LocalDate> last = words.annotated().date().day().filter(day -> counted);
        last.ifPresent(day ->
                words.annotated().date().words().ifPresent(span -> words.cites().add("date", span, "date.since")));
        TimeValue value = mention.value();
        return new ClaimDate(
                value.earliest().map(LocalDate::toString).orElse(null),
                last.map(LocalDate::toString).orElse(null),
                value.precision() == DatePrecision.DAY ? DatePrecision.DAYS : value.precision(),
                words.written(mention.span()),
                value.basis(),
                null);
    }

    /** A time of day and no day in a dated article: its own day. */
    private Optional<ClaimDate> byClock() {
        boolean known = KNOWN_DAY.contains(words.annotated().date().basis());
        Optional<LocalDate> day = words.annotated().date().day().filter(d -> known);
        boolean dated = times.stream().anyMatch(t -> t.value().dates() && !isOfToldDay(t));
        if (day.isEmpty() || dated) {
            return Optional.empty();
        }
        JoinedDays days = new JoinedDays(words, times);
        Optional<TextSpan> night = ties.flatMap(days::night);
        Optional<TextSpan> clock = ties.stream()
                .flatMap(t -> times.stream()
                        .filter(time -> time.value().type() == TimeType.TIME)
                        .filter(time -> tie(t, time).isDirect()))
                .map(Mention::span)
                .findFirst()
                .or(() -> ties.flatMap(days::earlier));
        return night.map(span -> ofDay(span, day.get().minusDays(1), day.get()))
                .or(() -> clock.map(span -> ofDay(span, day.get(), day.get())));
    }

    private ClaimDate ofDay(TextSpan span, LocalDate first, LocalDate last) {
        words.cites().add("date", span, "date.clock");
        return new ClaimDate(
                first.toString(),
                last.toString(),
                first.equals(last) ? DatePrecision.DAY : DatePrecision.DAYS,
                words.written(span),
                "a time of day alone, of the article's own day",
                Boolean.FALSE);
    }

    /** What an accusation, a denial or a threat is about, as far as its own words date it. */
    private Optional<ClaimDate> ofWhatIsSaid() {
        return innermost().stream()
                .flatMap(speech -> times.stream()
                        .filter(time -> time.value().dates() && speech.reports(time.span()))
                        .filter(time -> words.sentence().span().contains(time.span()))
                        .filter(time -> !isBackground(time)))
                .findFirst()
                .map(time -> cited("date", time, "date.about"));
    }

    private boolean isBackground(Mention<TimeValue> time) {
        return ties.stream().anyMatch(t -> {
            TimeTie tie = tie(t, time);
            return tie.tie().down().contains("relcl") || tie.tie().leads().contains("since") || tie.bounds();
        });
    }

    private boolean isSpeech() {
        Trigger.Need needs = words.raw().trigger().needs();
        return needs == Trigger.Need.SPEECH || needs == Trigger.Need.SPEECH_ALONE;
    }

    private EventType type() {
        return words.raw().trigger().eventType();
    }

    private Optional<Speech> innermost() {
        List<Speech> speech = words.raw().speech();
        return speech.isEmpty() ? Optional.empty() : Optional.of(speech.get(speech.size() - 1));
    }

    private TextSpan verbAbove(Mention<TimeValue> time) {
        int head = words.sentence().headOf(time.span()).orElse(-1);
        int verb = head < 0 ? -1 : Ties.verbAt(words.sentence(), head);
        return verb < 0 ? time.span() : words.sentence().token(verb).span();
    }

    private ClaimDate cited(String field, Mention<TimeValue> mention, String rule) {
        words.cites().add(field, mention.span(), rule);
        words.cites().add(field, mention.span(), mention.by());
        TimeValue value = mention.value();
        return new ClaimDate(
                value.earliest().map(LocalDate::toString).orElse(null),
                value.latest().map(LocalDate::toString).orElse(null),
                value.precision(),
                words.written(mention.span()),
                value.basis(),
                null);
    }
}
