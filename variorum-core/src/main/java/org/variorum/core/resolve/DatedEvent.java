package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/**
 * An event told with its day, which later claims of the document may take up.
 *
 * @param draft the claim that tells it
 * @param date its day or days
 * @param lemmas the words of its quote
 */
record DatedEvent(Draft draft, ClaimDate date, Set<String> lemmas) {

    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");

    private static final Set<String> BEGINNING = Set.of("begin", "commence", "start");

    /** In degrees; places this close are not held to be two: a village and its province. */
    private static final double NEAR = 1.0;

    private static final double METRES_PER_DEGREE = 111_000;

    /** Days; an event longer ago than this is background, which only "that attack" takes up. */
    private static final int RECENT = 31;

    /** UTF-16 units; "On the " before a day that opens a sentence. */
    private static final int FRONTED = 7;

    static DatedEvent of(Draft draft, ClaimDate date) {
        Sentence sentence = draft.words().sentence();
        Set<String> lemmas = own(draft, sentence)
                .flatMap(part -> sentence.within(part).stream())
                .map(i -> sentence.token(i))
                .map(Token::lemma)
                .collect(Collectors.toUnmodifiableSet());
        return new DatedEvent(draft, date, lemmas);
    }

    /** The words that tell it: of a noun what hangs on it, and not the rest of the clause. */
    private static Stream<TextSpan> own(Draft draft, Sentence sentence) {
        RawClaim raw = draft.words().raw();
        return sentence.headOf(raw.words())
                .filter(trigger -> sentence.token(trigger).isNoun())
                .map(trigger -> Stream.of(sentence.subtreeSpan(trigger)))
                .orElseGet(() -> Stream.of(raw.quote()));
    }

    /** "On October 3 nine people died": a day at the head opens a scene of its own. */
    boolean opensWithTime() {
        TextSpan all = draft.words().sentence().span();
        return Annotated.inside(draft.words().annotated().times(), all).stream()
                .anyMatch(time -> time.span().start() - all.start() <= FRONTED);
    }

    int sentence() {
        return draft.words().raw().sentence();
    }

    EventType type() {
        return draft.words().raw().trigger().eventType();
    }

    boolean holdsAny(Set<String> words) {
        return words.stream().anyMatch(lemmas::contains);
    }

    boolean isChemical() {
        return holdsAny(CHEMICAL)
                || draft.words()
                        .raw()
                        .trigger()
                        .subtype()
                        .filter("chemical"::equals)
                        .isPresent();
    }

    /** Is it an event of these days and not of a year, a month or a period of the past? */
    boolean isNews() {
        if (date.precision() == DatePrecision.YEAR || date.precision() == DatePrecision.MONTH || date.start() == null) {
            return false;
        }
        LocalDate start = LocalDate.parse(date.start());
        boolean recent = draft.words()
                .annotated()
                .date()
                .day()
                .map(day -> !start.isBefore(day.minusDays(RECENT)))
                .orElse(true);
        return recent && date.end() != null && !start.plusDays(RECENT).isBefore(LocalDate.parse(date.end()));
    }

    /** Is it told from the day on which it began: "since May 3"? */
    boolean isCampaign() {
        return draft.words().cites().all().getOrDefault("date", List.of()).stream()
                .anyMatch(words -> words.by().equals("date.since"));
    }

    /** Does it tell that something began which went on? */
    boolean begins() {
        Sentence sentence = draft.words().sentence();
        return sentence.within(draft.words().raw().quote()).stream()
                .anyMatch(at -> BEGINNING.contains(sentence.token(at).lemma()));
    }

    /** Do both name places, and none near one of the other's? */
    boolean isElsewhere(Draft other) {
        return !draft.roles().places().isEmpty()
                && !other.roles().places().isEmpty()
                && draft.roles().places().stream()
                        .noneMatch(a -> other.roles().places().stream().anyMatch(b -> near(a, b)));
    }

    private static boolean near(PlaceRef a, PlaceRef b) {
        if (a.lat() == null || b.lat() == null || a.lon() == null || b.lon() == null) {
            return true;
        }
        double within = NEAR + degrees(a.radiusM()) + degrees(b.radiusM());
        return Math.abs(a.lat() - b.lat()) < within && Math.abs(a.lon() - b.lon()) < within;
    }

    private static double degrees(@Nullable Integer metres) {
        return metres == null ? 0 : metres / METRES_PER_DEGREE;
    }
}
