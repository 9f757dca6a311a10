package org.variorum.core.reconcile.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;

/** Examines what one document says for whether it can hold together. Pure: the order of the claims changes nothing. */
public final class Checks {

    private static final List<Function<Article, List<Check>>> ALL = List.of(
            WeekdayDates::checks,
            Chronology::checks,
            RateTotals::checks,
            Shares::checks,
            Percentages::checks,
            ListedParts::checks,
            Sums::checks,
            Tolls::checks,
            LossesOfGroups::checks,
            Endurance::checks,
            Carriers::checks,
            FilePhotos::checks);

    private Checks() {}

    /**
     * The checks of one document in the text's order, those of one place by kind.
     *
     * @param claims all of that document
     * @param annotations without them only what stands in the claims is checked, and no days or pictures
     * @throws IllegalArgumentException if the claims are of several documents
     */
    public static List<Check> of(List<Claim> claims, @Nullable Annotations annotations) {
        if (claims.isEmpty() && annotations == null) {
            return List.of();
        }
        Article article = Article.of(claims, annotations);
        return ALL.stream()
                .flatMap(kind -> kind.apply(article).stream())
                .filter(Checks::isWorthTelling)
                .distinct()
                .sorted(Comparator.comparingInt(Checks::start)
                        .thenComparing(Check::kind)
                        .thenComparing(Check::message))
                .toList();
    }

    /** That something fits which no claim rests on tells nobody anything, but for pictures. */
    private static boolean isWorthTelling(Check check) {
        return !check.outcome().equals(CheckOutcome.HOLDS.word())
                || !check.claims().isEmpty()
                || check.kind().equals(CheckKind.FILE_PHOTO.word());
    }

    private static int start(Check check) {
        return check.evidence().isEmpty() ? 0 : check.evidence().get(0).start();
    }
}
