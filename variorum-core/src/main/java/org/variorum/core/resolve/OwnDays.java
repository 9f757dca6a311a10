package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;

/** The days that stand in a claim's own words, against which no day of other words is carried to it. */
final class OwnDays {

    private static final Set<String> ELSE_WHEN = WordLists.words("other-time-leads");

    private static final Set<String> OTHER_CLAUSES = Set.of("relcl", "ccomp");

    private OwnDays() {}

    /** Do the claim's words name a day that lies outside the carried one, and none inside it? */
    static boolean speakAgainst(Draft draft, ClaimDate carried) {
        if (carried.start() == null || carried.end() == null) {
            return false;
        }
        LocalDate first = LocalDate.parse(carried.start());
        LocalDate last = LocalDate.parse(carried.end());
        List<Mention<TimeValue>> days = days(draft);
        return !days.isEmpty()
                && days.stream()
                        .allMatch(day -> day.value()
                                        .latest()
                                        .filter(end -> end.isBefore(first))
                                        .isPresent()
                                || day.value()
                                        .earliest()
                                        .filter(start -> start.isAfter(last))
                                        .isPresent());
    }

    private static List<Mention<TimeValue>> days(Draft draft) {
        ClaimWords words = draft.words();
        Optional<Ties> ties = Ties.of(words.sentence(), words.raw().words());
        return Annotated.inside(words.annotated().times(), words.raw().quote()).stream()
                .filter(time -> time.value().precision() == DatePrecision.DAY)
                .filter(time -> time.value().earliest().isPresent()
                        && time.value().latest().isPresent())
                .filter(time -> !words.isOfSaying(time.span()) && !leadsAway(words.sentence(), time))
                .filter(time ->
                        ties.filter(t -> isApart(words.sentence(), t, time)).isEmpty())
                .toList();
    }

    /** "The attack, which came after the truce of Friday": a clause about one of the claim's nouns, or what somebody else says. */
    private static boolean isApart(Sentence sentence, Ties ties, Mention<TimeValue> time) {
        return sentence.headOf(time.span())
                .map(ties::tie)
                .filter(tie -> tie.down().stream().anyMatch(OTHER_CLAUSES::contains))
                .isPresent();
    }

    /** "Before Friday", "since March 3", "after the raid on Monday": the time of something else. */
    private static boolean leadsAway(Sentence sentence, Mention<TimeValue> time) {
        Optional<Integer> head = sentence.headOf(time.span());
        return head.map(at -> sentence.token(at).head())
                .filter(at -> at >= 0)
                .map(at -> sentence.token(at).lemma())
                .filter(lead -> ELSE_WHEN.contains(lead)
                        || Set.of("since", "after", "follow").contains(lead))
                .isPresent();
    }
}
