package org.variorum.core.reconcile.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.variorum.core.lexicon.Table;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;

/** How well two kinds of deed go together, by {@code deed-pairs.tsv}; what the table does not name goes together badly. */
public final class DeedLikeness {

    private static final double STRANGERS = -0.6;
    private static final Map<Deed, Map<Deed, Kinship>> TABLE = table();

    /** In one article the dead without a cause are mostly those of the deed told beside them. */
    private static final double HARM_BESIDE = 0.6;

    private static final Set<Deed> STRIKES =
            Set.of(Deed.AIR, Deed.MISSILE, Deed.SHELLING, Deed.BLAST, Deed.CHEMICAL, Deed.EXECUTION);

    private DeedLikeness() {}

    /** How two kinds go together, and why. */
    private record Kinship(double score, String reason) {}

    /** The two kinds that go together best. */
    private record Kinds(Deed one, Deed other, double score) {}

    private static boolean strikes(Set<Deed> deeds) {
        return deeds.stream().anyMatch(STRIKES::contains);
    }

    private static boolean isHarm(Set<Deed> deeds) {
        return deeds.contains(Deed.HARM);
    }

    private static Map<Deed, Map<Deed, Kinship>> table() {
        Map<Deed, Map<Deed, Kinship>> likeness = new EnumMap<>(Deed.class);
        for (Table.Row row : Table.load("deed-pairs").rows()) {
            Deed a = Deed.valueOf(row.cell("a"));
            Deed b = Deed.valueOf(row.cell("b"));
            Kinship kinship = new Kinship(Double.parseDouble(row.cell("score")), row.cell("reason"));
            likeness.computeIfAbsent(a, d -> new EnumMap<>(Deed.class)).put(b, kinship);
            likeness.computeIfAbsent(b, d -> new EnumMap<>(Deed.class)).put(a, kinship);
        }
        likeness.replaceAll((deed, row) -> Map.copyOf(row));
        return Map.copyOf(likeness);
    }

    /** Can both speak of one kind of deed? */
    public static boolean related(Account a, Account b) {
        return score(a, b) >= 0;
    }

    static double score(Account a, Account b) {
        double best = closest(a.deeds(), b.deeds());
        boolean harm = (isHarm(a.deeds()) && strikes(b.deeds())) || (isHarm(b.deeds()) && strikes(a.deeds()));
        if (a.besides(b) && best > 0 && best < HARM_BESIDE && harm) {
            return HARM_BESIDE;
        }
        boolean only = isTold(a.deeds()) && isTold(b.deeds());
        return best == 1 && !only ? 1.0 / 2 : best;
    }

    private static double closest(Set<Deed> a, Set<Deed> b) {
        double best = -1;
        for (Deed one : a) {
            for (Deed other : b) {
                best = Math.max(best, score(one, other));
            }
        }
        return best;
    }

    /** Is more said than that people died, or that somebody spoke? */
    private static boolean isTold(Set<Deed> deeds) {
        return !deeds.contains(Deed.HARM) && !deeds.contains(Deed.TALK) && !deeds.contains(Deed.OTHER);
    }

    private static double score(Deed one, Deed other) {
        if (one == other) {
            return 1;
        }
        Kinship kinship = TABLE.getOrDefault(one, Map.of()).get(other);
        return kinship == null ? STRANGERS : kinship.score();
    }

    static Ground ground(Account a, Account b, double score) {
        Kinds kinds = kinds(a.deeds(), b.deeds());
        return new Ground(kinds.one().words(), kinds.other().words(), sentence(kinds, score));
    }

    private static Kinds kinds(Set<Deed> a, Set<Deed> b) {
        Kinds best = new Kinds(Deed.OTHER, Deed.OTHER, Double.NEGATIVE_INFINITY);
        for (Deed one : Deed.values()) {
            for (Deed other : Deed.values()) {
                if (a.contains(one) && b.contains(other) && score(one, other) > best.score()) {
                    best = new Kinds(one, other, score(one, other));
                }
            }
        }
        return best;
    }

    private static String sentence(Kinds kinds, double score) {
        if (kinds.one() == kinds.other()) {
            return score == 1
                    ? "both tell of " + kinds.one().words()
                    : "both can tell of " + kinds.one().words() + ", and say too little of the deed to be sure";
        }
        if (score > kinds.score()) {
            return "in one article those killed or hurt are mostly those of the attack told beside them";
        }
        Kinship kinship = TABLE.getOrDefault(kinds.one(), Map.of()).get(kinds.other());
        String how = score <= -1
                ? "they are never one deed"
                : score < 0
                        ? "they are seldom one deed"
                        : score > 0 ? "they can be one deed" : "they may be one deed or two";
        return kinship == null ? how : how + ": " + kinship.reason();
    }
}
