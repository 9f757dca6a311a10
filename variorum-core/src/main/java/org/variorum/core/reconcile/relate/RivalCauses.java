package org.variorum.core.reconcile.relate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;

/**
 * Two causes of one disaster: gas was dropped, or a strike hit the store that held it. Both may name the same aircraft, and
 * still the one account denies the other.
 */
final class RivalCauses {

    private static final Set<String> STORES = WordLists.words("store-stems");
    private static final Set<String> CONTENTS = WordLists.words("store-contents");

    private RivalCauses() {}

    static Optional<Outcome> of(Account a, Account b, Scene scene) {
        boolean differ = (storeStruck(a) && used(b)) || (storeStruck(b) && used(a));
        return differ
                ? Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CONTRADICTS,
                        "happened",
                        true,
                        1,
                        "one says that it was used, the other that a store of it was struck"))
                : Optional.empty();
    }

    private static boolean storeStruck(Account account) {
        return account.targets().words().stream().anyMatch(STORES::contains)
                && Stream.concat(account.stems().stream(), account.targets().words().stream())
                        .anyMatch(CONTENTS::contains);
    }

    private static boolean used(Account account) {
        return account.deeds().contains(Deed.CHEMICAL)
                && !storeStruck(account)
                && !account.actors().isEmpty();
    }
}
