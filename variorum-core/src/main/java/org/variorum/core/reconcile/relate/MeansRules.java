package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.model.WeaponRef;

/**
 * With what. Two lists agree where they overlap; they contradict only where the wording of one shuts the other out ("the
 * bombers were Tu-22s") or the values cannot be one thing (a car and an ambulance, sarin and chlorine).
 */
final class MeansRules {

    private static final String FIELD = "weapon";
    private static final double NAMED = 0.9;
    private static final double WORDED = 0.5;

    /** How the ids of classes of ships end. */
    private static final String CLASS = "-class";

    private static final Set<String> COPULAS = WordLists.words("exhaustive-words");

    /** Sets of stems of which a thing can be only one, by the table's groups. */
    private static final Map<String, Table.Row> EXCLUSIVE = Table.load("exclusive-means").rows().stream()
            .flatMap(row -> row.list("words").stream().map(word -> Map.entry(word, row)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> DRIVEN = WordLists.words("driven-stems");
    private static final Set<String> LOADED = WordLists.words("loaded-stems");

    /** What is told of more days than these was more than one attack. */
    private static final long INCIDENT_DAYS = 7;

    private MeansRules() {}

    static Optional<Outcome> weapon(Account a, Account b, Scene scene) {
        Optional<Outcome> apart = apart(a, b);
        if (apart.isPresent()) {
            return apart;
        }
        SortedSet<String> both = new TreeSet<>(a.systems());
        both.retainAll(b.systems());
        if (!both.isEmpty() && !areSisters(a, b, both)) {
            return Optional.of(new Outcome(
                    a, b, Relation.CORROBORATES, FIELD, true, NAMED, "both name " + String.join(", ", both)));
        }
        if (!a.systems().isEmpty() && !b.systems().isEmpty() && (exhaustive(a) || exhaustive(b))) {
            return Optional.of(new Outcome(
                    a,
                    b,
                    Relation.CONTRADICTS,
                    FIELD,
                    false,
                    WORDED,
                    shown(a) + " against " + shown(b) + ", and the wording of one leaves no other"));
        }
        SortedSet<String> words = new TreeSet<>(a.means());
        words.retainAll(b.means());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CORROBORATES,
                        FIELD,
                        true,
                        WORDED,
                        "both speak of " + shown(a) + "; " + shown(b)));
    }

    /** Two ships of one class: each account names one, and they are not the same. */
    private static boolean areSisters(Account a, Account b, SortedSet<String> both) {
        return both.stream().allMatch(id -> id.endsWith(CLASS))
                && !both.containsAll(a.systems())
                && !both.containsAll(b.systems());
    }

    /** A car and an ambulance, sarin and chlorine. */
    private static Optional<Outcome> apart(Account a, Account b) {
        boolean blast = a.deeds().contains(Deed.BLAST) && b.deeds().contains(Deed.BLAST);
        boolean gas = a.deeds().contains(Deed.CHEMICAL) && b.deeds().contains(Deed.CHEMICAL);
        if ((!blast && !gas) || isLong(a) || isLong(b)) {
            return Optional.empty();
        }
        SortedSet<String> ones = words(a);
        SortedSet<String> others = words(b);
        for (String one : ones) {
            for (String other : others) {
                if (rivals(one, other) && !others.contains(one) && !ones.contains(other)) {
                    return Optional.of(
                            new Outcome(a, b, Relation.CONTRADICTS, FIELD, true, 1, one + " against " + other));
                }
            }
        }
        return Optional.empty();
    }

    /** In a year, gas of two kinds was used. */
    private static boolean isLong(Account account) {
        return account.scope() != Scope.INCIDENT
                || (account.days().told() && account.days().length() > INCIDENT_DAYS);
    }

    /** Are they of one kind and not two words for one thing? */
    private static boolean rivals(String one, String other) {
        Table.Row row = EXCLUSIVE.get(one);
        Table.Row rival = EXCLUSIVE.get(other);
        return row != null
                && rival != null
                && row.cell("kind").equals(rival.cell("kind"))
                && !row.cell("id").equals(rival.cell("id"));
    }

    private static SortedSet<String> words(Account account) {
        SortedSet<String> words = new TreeSet<>();
        account.claim().weapon().forEach(weapon -> words.addAll(Stems.contentOf(weapon.name())));
        List<Words.Word> quote = Words.of(account.claim().quote()).list();
        for (int i = 0; i < quote.size(); i++) {
            String stem = Stems.of(quote.get(i).key());
            if (EXCLUSIVE.containsKey(stem) && isMeans(quote, i)) {
                words.add(stem);
            }
        }
        return words;
    }

    /** "Driving an ambulance", "a car packed with": the vehicle is the weapon. */
    private static boolean isMeans(List<Words.Word> quote, int at) {
        boolean driven = IntStream.range(Math.max(0, at - 2), at)
                .anyMatch(i -> DRIVEN.contains(Stems.of(quote.get(i).key())));
        return driven
                || (at + 1 < quote.size()
                        && LOADED.contains(Stems.of(quote.get(at + 1).key())));
    }

    private static String shown(Account account) {
        return account.claim().weapon().stream().map(WeaponRef::name).collect(Collectors.joining(", "));
    }

    /** Does the wording say that these were all: "the bombers were Tu-22s", "only Tu-22s"? */
    private static boolean exhaustive(Account account) {
        String before = "";
        for (Words.Word word : Words.of(account.claim().quote()).list()) {
            boolean starts = account.claim().weapon().stream()
                    .anyMatch(weapon -> weapon.id() != null
                            && Words.of(weapon.text()).list().stream()
                                    .findFirst()
                                    .filter(first -> first.key().equals(word.key()))
                                    .isPresent());
            if (starts && COPULAS.contains(before)) {
                return true;
            }
            before = word.key();
        }
        return false;
    }
}
