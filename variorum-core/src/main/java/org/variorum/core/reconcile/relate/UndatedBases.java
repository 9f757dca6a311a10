package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.core.reconcile.group.Blocks;

/**
 * What an article without any day tells of a base, beside what others tell of the same kind of aircraft of the same side over
 * the same land. No day says that it is one operation, so nothing of it is sure. The accounts are laid out by side, land and
 * kind, and within these by their bases: the work grows with the accounts and the bases, and not with the pairs.
 */
final class UndatedBases {

    /** An account is set beside so many others. */
    private static final int MOST = 4;

    private static final Scene NONE = new Scene(List.of());

    /** Stems of words for what starts from a base. */
    private static final Set<String> STARTERS = Stream.of("air-nouns", "launching-ships")
            .flatMap(list -> WordLists.words(list).stream())
            .map(Stems::of)
            .collect(Collectors.toUnmodifiableSet());

    private final Function<Account, SortedSet<String>> camps;
    private final Map<String, String> articleLands;
    private final List<Account> based;
    private final Map<Key, Map<List<Spot>, List<Account>>> byKey = new HashMap<>();

    /** What two accounts must have in common; a kind is a system's id or a word for what starts from a base. */
    private record Key(String camp, String land, String kind) {}

    /** @param camps who flies in an account */
    UndatedBases(List<Account> accounts, Function<Account, SortedSet<String>> camps) {
        this.camps = camps;
        this.articleLands = Blocks.lands(accounts);
        this.based = accounts.stream()
                .filter(account -> !account.origins().isEmpty() && Bases.isFlown(account))
                .toList();
        for (Account account : based) {
            for (Key key : keys(account)) {
                byKey.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(account.origins(), o -> new ArrayList<>())
                        .add(account);
            }
        }
    }

    /** Of each account without any day the first few that name a base which lies apart from its own. */
    List<Outcome> rivals() {
        return based.stream()
                .filter(account -> account.days().basis() == Days.Basis.NONE)
                .flatMap(this::rivals)
                .toList();
    }

    private Stream<Outcome> rivals(Account account) {
        SortedMap<Integer, Account> rivals = new TreeMap<>();
        for (Key key : keys(account)) {
            for (List<Account> ofBase : byKey.getOrDefault(key, Map.of()).values()) {
                if (rival(account, ofBase.get(0)).isPresent()) {
                    ofBase.stream()
                            .filter(other -> !account.besides(other))
                            .limit(MOST)
                            .forEach(other -> rivals.put(other.index(), other));
                }
            }
        }
        return rivals.values().stream().limit(MOST).flatMap(other -> rival(account, other).stream());
    }

    /** It rests on nothing of the two but their bases. */
    private static Optional<Outcome> rival(Account a, Account b) {
        return WhereRules.origin(a, b, NONE)
                .filter(found -> found.relation() == Relation.CONTRADICTS)
                .map(found -> new Outcome(
                        found.a(), found.b(), found.relation(), found.field(), false, found.strength(), found.why()));
    }

    private Set<Key> keys(Account account) {
        Set<String> kinds =
                account.stems().stream().filter(STARTERS::contains).collect(Collectors.toCollection(HashSet::new));
        account.systems().forEach(system -> kinds.add("system " + system));
        Set<Key> keys = new HashSet<>();
        for (String camp : camps.apply(account)) {
            for (String land : lands(account)) {
                kinds.forEach(kind -> keys.add(new Key(camp, land, kind)));
            }
        }
        return keys;
    }

    private Set<String> lands(Account account) {
        Set<String> lands = account.places().stream()
                .map(Spot::country)
                .filter(land -> !land.isEmpty())
                .collect(Collectors.toSet());
        String article = articleLands.getOrDefault(account.claim().doc(), "");
        return lands.isEmpty() && !article.isEmpty() ? Set.of(article) : lands;
    }
}
