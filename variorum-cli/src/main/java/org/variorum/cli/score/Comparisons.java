package org.variorum.cli.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.EventType;
import org.variorum.model.Modality;

/** The comparisons of the fields: gold on the left, system on the right. */
final class Comparisons {

    private static final Set<Modality> A_PARTYS = Set.of(Modality.CLAIMED, Modality.ALLEGED);

    private Comparisons() {}

    static Found eventType(Facts gold, Facts system) {
        return constants(gold.eventType(), system.eventType(), gold.eventType() == system.eventType());
    }

    /** Whether an accusation is claimed or alleged is not scored: the gold takes it for a type of event, not a hedge. */
    static Found modality(Facts gold, Facts system) {
        Modality ours = gold.modality();
        Modality theirs = system.modality();
        boolean accused = gold.eventType() == EventType.ACCUSATION
                && ours != null
                && theirs != null
                && A_PARTYS.contains(ours)
                && A_PARTYS.contains(theirs);
        return constants(ours, theirs, accused || ours == theirs);
    }

    private static Found constants(@Nullable Enum<?> gold, @Nullable Enum<?> system, boolean right) {
        return value(gold == null ? null : Row.wireName(gold), system == null ? null : Row.wireName(system), right);
    }

    static Found actor(Facts gold, Facts system) {
        return names(gold.actor(), system.actor(), NameKeys::same);
    }

    static Found target(Facts gold, Facts system) {
        return names(gold.target(), system.target(), NameKeys::alike);
    }

    /** A word for a platform that says nothing of its type counts neither way. */
    static Found weapon(Facts gold, Facts system) {
        return names(
                without(gold.weapon(), NameKeys::isPlatform),
                without(system.weapon(), NameKeys::isPlatform),
                NameKeys::sameWeapon);
    }

    /** A bare country counts neither way. */
    static Found places(Facts gold, Facts system) {
        return names(
                without(gold.places(), NameKeys::isCountry),
                without(system.places(), NameKeys::isCountry),
                NameKeys::samePlace);
    }

    private static List<Named> without(List<Named> names, Predicate<Named> left) {
        return names.stream().filter(left.negate()).toList();
    }

    static Found origin(Facts gold, Facts system) {
        return names(gold.origin(), system.origin(), NameKeys::samePlace);
    }

    static Found date(Facts gold, Facts system) {
        DayRange ours = gold.date();
        return days(gold, system, ours == null ? system.date() == null : ours.equals(system.date()));
    }

    static Found dateOverlap(Facts gold, Facts system) {
        DayRange ours = gold.date();
        DayRange theirs = system.date();
        boolean right = (ours != null && theirs != null) ? ours.meets(theirs) : ours == null && theirs == null;
        return days(gold, system, right);
    }

    private static Found days(Facts gold, Facts system, boolean right) {
        DayRange ours = gold.date();
        DayRange theirs = system.date();
        return value(ours == null ? null : ours.label(), theirs == null ? null : theirs.label(), right);
    }

    static Found quantityNumber(Facts gold, Facts system) {
        List<Amount> ours = gold.quantities();
        List<Amount> theirs = system.quantities();
        int hit = pairs(ours, theirs, Amount::agrees).size();
        return new Found(
                hit,
                ours.size(),
                theirs.size(),
                hit == ours.size() && hit == theirs.size(),
                joined(ours.stream().map(Amount::label).toList()),
                joined(theirs.stream().map(Amount::label).toList()));
    }

    /** The whole chain; its links count one by one in precision and recall. */
    static Found attribution(Facts gold, Facts system) {
        boolean whole = !gold.attribution().anyOutlet();
        List<Named> ours =
                whole ? gold.attribution().links() : gold.attribution().speakers();
        List<Named> theirs =
                whole ? system.attribution().links() : system.attribution().speakers();
        Found links = names(ours, theirs, NameKeys::sameSpeaker);
        boolean right = ours.size() == theirs.size()
                && IntStream.range(0, ours.size()).allMatch(i -> NameKeys.sameSpeaker(ours.get(i), theirs.get(i)));
        return new Found(links.hit(), links.gold(), links.system(), right, links.goldLabel(), links.systemLabel());
    }

    /** The first to say it, or nobody but the outlet. */
    static Found lastSpeaker(Facts gold, Facts system) {
        List<Named> ours = gold.attribution().lastSpeaker().stream().toList();
        List<Named> theirs = system.attribution().lastSpeaker().stream().toList();
        return names(ours, theirs, NameKeys::sameSpeaker);
    }

    /** A field of one value. */
    private static Found value(@Nullable String gold, @Nullable String system, boolean right) {
        return new Found(
                right && gold != null && system != null ? 1 : 0,
                gold == null ? 0 : 1,
                system == null ? 0 : 1,
                right,
                gold == null ? "-" : gold,
                system == null ? "-" : system);
    }

    /** A field of several names, paired one to one. */
    private static Found names(List<Named> gold, List<Named> system, BiPredicate<Named, Named> same) {
        Set<Integer> paired = pairs(gold, system, same);
        int extra = (int) IntStream.range(0, system.size())
                .filter(i -> !paired.contains(i) && gold.stream().noneMatch(wanted -> same.test(wanted, system.get(i))))
                .count();
        return new Found(
                paired.size(),
                gold.size(),
                paired.size() + extra,
                paired.size() == gold.size() && extra == 0,
                joined(gold.stream().map(Named::label).toList()),
                joined(system.stream().map(Named::label).toList()));
    }

    /** The system's elements that have a partner, as many as can have one. */
    private static <E> Set<Integer> pairs(List<E> gold, List<E> system, BiPredicate<E, E> same) {
        double[][] gain = new double[gold.size()][system.size()];
        for (int row = 0; row < gold.size(); row++) {
            for (int column = 0; column < system.size(); column++) {
                gain[row][column] = same.test(gold.get(row), system.get(column)) ? 1 : 0;
            }
        }
        return IntStream.of(Assignment.best(gain))
                .filter(column -> column >= 0)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String joined(List<String> labels) {
        return labels.isEmpty() ? "-" : String.join("; ", labels);
    }
}
