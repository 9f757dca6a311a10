package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.TextSpan;

/** Days that a claim's own sentence names and that no claim of the sentence has taken: against them no other day is carried to it. */
final class OtherDays {

    private static final Set<String> ELSE_WHEN = WordLists.words("other-time-leads");
    private static final Set<String> ORDER = Set.of("after", "following", "since");

    private OtherDays() {}

    /** Does the sentence of the claim at {@code index} name a day that may be the claim's own, and none within {@code date}? */
    static boolean gainsay(List<Draft> drafts, int index, ClaimDate date) {
        Draft draft = drafts.get(index);
        ClaimWords words = draft.words();
        Sentence sentence = words.sentence();
        List<Mention<TimeValue>> days = Annotated.inside(
                        words.annotated().times(), words.raw().wider())
                .stream()
                .filter(OtherDays::isDay)
                .filter(time -> sentence.span().contains(time.span()) && !words.isOfSaying(time.span()))
                .toList();
        if (days.isEmpty() || days.stream().anyMatch(time -> isWithin(time.value(), date))) {
            return false;
        }
        Set<TextSpan> taken = taken(drafts, index);
        return Ties.of(sentence, words.raw().words()).stream()
                .anyMatch(ties -> days.stream()
                        .filter(time -> taken.stream().noneMatch(span -> span.overlaps(time.span())))
                        .anyMatch(time -> isNear(ties, sentence, time)));
    }

    private static boolean isWithin(TimeValue time, ClaimDate date) {
        String day = time.earliest().map(LocalDate::toString).orElse("");
        return date.start() != null
                && date.start().compareTo(day) <= 0
                && (date.end() == null || date.end().compareTo(day) >= 0);
    }

    private static boolean isDay(Mention<TimeValue> time) {
        return time.value().earliest().isPresent()
                && time.value().dates()
                && Set.of(DatePrecision.DAY, DatePrecision.DAYS)
                        .contains(time.value().precision());
    }

    /** Nothing leads it away to what was before or after. */
    private static boolean isNear(Ties ties, Sentence sentence, Mention<TimeValue> time) {
        return sentence.headOf(time.span())
                .map(ties::tie)
                .filter(tie -> !tie.ledBy(ELSE_WHEN) && !tie.ledBy(ORDER))
                .isPresent();
    }

    /** The days that the claims of the sentence have read from it. */
    private static Set<TextSpan> taken(List<Draft> drafts, int index) {
        int at = drafts.get(index).words().raw().sentence();
        Set<TextSpan> taken = new HashSet<>();
        int first = index;
        while (first > 0 && drafts.get(first - 1).words().raw().sentence() == at) {
            first--;
        }
        for (int i = first; i < drafts.size() && drafts.get(i).words().raw().sentence() == at; i++) {
            Cites cites = drafts.get(i).words().cites();
            Stream.of("date", "said")
                    .flatMap(field -> cites.all().getOrDefault(field, List.of()).stream())
                    .forEach(evidence -> taken.add(cites.utf16(evidence.start(), evidence.end())));
        }
        return taken;
    }
}
