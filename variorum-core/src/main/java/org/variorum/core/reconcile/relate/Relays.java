package org.variorum.core.reconcile.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;

/**
 * On whose word an outlet may tell in its own voice. Of an event that it has from an institution elsewhere in the article, it
 * may be this institution's word as well; a text that was put together from others has no word of its own.
 */
public final class Relays {

    /** Why the agreement is not independent, in half a sentence. */
    public static final String WORDS = "; an outlet's own words may only repeat the other's";

    private final Map<String, Set<String>> heard = new HashMap<>();
    private final Set<String> spliced;

    /**
     * @param groups accounts by event
     * @param spliced ids of the articles that were put together from others
     */
    public Relays(List<List<Account>> groups, Set<String> spliced) {
        this.spliced = Set.copyOf(spliced);
        for (List<Account> group : groups) {
            Map<String, Set<String>> ofArticle = new HashMap<>();
            for (Account account : group) {
                if (account.voice().known()) {
                    ofArticle
                            .computeIfAbsent(account.claim().doc(), doc -> new TreeSet<>())
                            .add(account.voice().institution());
                }
            }
            for (Account account : group) {
                if (account.voice().own()) {
                    heard.put(
                            account.id(),
                            ofArticle.getOrDefault(account.claim().doc(), Set.of()));
                }
            }
        }
    }

    /** Nothing is known of any article. */
    public static Relays none() {
        return new Relays(List.of(), Set.of());
    }

    /** False where an outlet that speaks in its own voice may only repeat who stands behind the other; else {@code known}. */
    public @Nullable Boolean settle(Account a, Account b, @Nullable Boolean known) {
        boolean repeats = isSpliced(a) || isSpliced(b) || share(a, b);
        return known == null && repeats ? Boolean.FALSE : known;
    }

    private boolean isSpliced(Account account) {
        return account.voice().own() && spliced.contains(account.claim().doc());
    }

    private boolean share(Account a, Account b) {
        Set<String> both = new HashSet<>(institutions(a));
        both.retainAll(institutions(b));
        return !both.isEmpty();
    }

    private Set<String> institutions(Account account) {
        return account.voice().own()
                ? heard.getOrDefault(account.id(), Set.of())
                : Set.of(account.voice().institution());
    }
}
