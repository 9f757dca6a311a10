package org.variorum.core.reconcile.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;

/**
 * When an event was, out of the days that its accounts state, those that report it as happened before mere talk of it: for one event the days that most accounts have in common, for a
 * total or a campaign the stretch that most of them state. Where accounts are even, all their days. An origin that states the
 * same days often counts once.
 */
final class EventDate {

    private static final long OPEN_START = Long.MIN_VALUE;
    private static final long OPEN_END = Long.MAX_VALUE;
    private static final Set<String> OF_ONE_TIME = Set.of("incident", "plan");

    /** Days from the first to before the last, with who says so. */
    private record Vote(String voter, long from, long to) {}

    private record Stretch(long from, long to) {

        Stretch joined(Stretch other) {
            return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private EventDate() {}

    static Optional<ClaimDate> of(EventAccounts accounts) {
        List<Claim> reporting =
                accounts.reporting().filter(claim -> claim.date() != null).toList();
        List<Claim> dated = reporting.isEmpty()
                ? accounts.affirming().filter(claim -> claim.date() != null).toList()
                : reporting;
        List<Claim> stated = dated.stream().filter(EventDate::isStated).toList();
        List<Claim> voting = stated.isEmpty() ? dated : stated;
        Set<Vote> votes = new TreeSet<>(
                Comparator.comparing(Vote::voter).thenComparing(Vote::from).thenComparing(Vote::to));
        voting.forEach(claim -> vote(claim, accounts).ifPresent(votes::add));
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        Stretch chosen = OF_ONE_TIME.contains(accounts.kind()) ? common(votes) : mostStated(votes);
        return Optional.of(date(chosen, voting, votes));
    }

    private static boolean isStated(Claim claim) {
        return claim.date() != null && !Boolean.FALSE.equals(claim.date().stated());
    }

    private static Optional<Vote> vote(Claim claim, EventAccounts accounts) {
        ClaimDate date = claim.date();
        if (date == null) {
            return Optional.empty();
        }
        Optional<Long> first = Values.day(date.start());
        Optional<Long> last = Values.day(date.end());
        boolean dated = first.isPresent() || last.isPresent();
        boolean ordered = first.orElse(OPEN_START) <= last.orElse(OPEN_END);
        return dated && ordered
                ? Optional.of(new Vote(
                        accounts.origin(claim).orElse(claim.id()),
                        first.orElse(OPEN_START),
                        last.map(day -> day + 1).orElse(OPEN_END)))
                : Optional.empty();
    }

    /** From the first to the last day that the most votes cover. */
    private static Stretch common(Set<Vote> votes) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (Vote vote : votes) {
            changes.merge(vote.from(), 1, Integer::sum);
            changes.merge(vote.to(), -1, Integer::sum);
        }
        int covering = 0;
        int most = 0;
        Stretch best = new Stretch(OPEN_START, OPEN_END);
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            covering += change.getValue();
            Long next = changes.higherKey(change.getKey());
            if (next == null || covering < most || covering == 0) {
                continue;
            }
            Stretch stretch = new Stretch(change.getKey(), next);
            best = covering > most ? stretch : best.joined(stretch);
            most = covering;
        }
        return best;
    }

    /** The stretch that the most votes state; all days of those that are even. */
    private static Stretch mostStated(Set<Vote> votes) {
        Map<Stretch, Integer> counts = new HashMap<>();
        votes.forEach(vote -> counts.merge(new Stretch(vote.from(), vote.to()), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .reduce(Stretch::joined)
                .orElse(new Stretch(OPEN_START, OPEN_END));
    }

    private static ClaimDate date(Stretch stretch, List<Claim> voting, Set<Vote> votes) {
        String start = iso(stretch.from(), 0);
        String end = iso(stretch.to(), -1);
        Optional<ClaimDate> told = voting.stream()
                .flatMap(claim -> Stream.ofNullable(claim.date()))
                .filter(date -> Objects.equals(date.start(), start) && Objects.equals(date.end(), end))
                .findFirst();
        boolean day = start != null && start.equals(end);
        long holding = votes.stream()
                .filter(vote -> vote.from() <= stretch.from() && stretch.to() <= vote.to())
                .count();
        return new ClaimDate(
                start,
                end,
                told.map(ClaimDate::precision).orElse(day ? DatePrecision.DAY : DatePrecision.DAYS),
                null,
                holding + " of " + votes.size() + " dated accounts",
                told.isPresent() ? told.get().stated() : Boolean.FALSE);
    }

    private static @Nullable String iso(long day, int shift) {
        return day == OPEN_START || day == OPEN_END
                ? null
                : LocalDate.ofEpochDay(day + shift).toString();
    }
}
