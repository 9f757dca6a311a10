package org.variorum.core.reconcile.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Parties;

/**
 * On whose word an outlet may tell in its own voice. What a side did, which the article has from this side elsewhere, may be
 * this side's word as well; a text that was put together from others has no word of its own.
 */
public final class Relays {

    /** Why the agreement is not independent, in half a sentence. */
    public static final String WORDS = "; an outlet's own words may only repeat the other's";

    private final Map<String, Set<String>> heard = new HashMap<>();
    private final Set<String> spliced;

    /**
     * Reads who speaks of what in each article.
     *
     * @param groups accounts by event
     * @param spliced ids of the articles that were put together from others
     */
    public Relays(List<List<Account>> groups, Set<String> spliced) {
        this.spliced = Set.copyOf(spliced);
        groups.forEach(this::add);
    }

    private void add(List<Account> group) {
        Map<String, Set<String>> speaking = new HashMap<>();
        Map<String, Set<String>> acting = new HashMap<>();
        for (Account account : group) {
            String doc = account.claim().doc();
            if (account.voice().known()) {
                speaking.computeIfAbsent(doc, d -> new TreeSet<>())
                        .add(account.voice().institution());
            }
            acting.computeIfAbsent(doc, d -> new TreeSet<>())
                    .addAll(account.actors().camps());
        }
        for (Account account : group) {
            String doc = account.claim().doc();
            if (account.voice().own()) {
                boolean silent = account.actors().camps().isEmpty();
                Set<String> own = new TreeSet<>(
                        silent
                                ? acting.getOrDefault(doc, Set.of())
                                : account.actors().camps());
                own.retainAll(speaking.getOrDefault(doc, Set.of()));
                heard.put(account.id(), own);
            }
        }
    }

    /** Nothing is known of any article. */
    public static Relays none() {
        return new Relays(List.of(), Set.of());
    }

    /** False where an outlet that speaks in its own voice may only repeat who stands behind the other; else {@code known}. */
    public @Nullable Boolean settle(Account a, Account b, @Nullable Boolean known) {
        boolean own = a.voice().own() || b.voice().own();
        boolean repeats = isSpliced(a) || isSpliced(b) || (own && share(a, b));
        return (known == null && repeats) ? Boolean.FALSE : known;
    }

    private boolean isSpliced(Account account) {
        return account.voice().own() && spliced.contains(account.claim().doc());
    }

    private boolean share(Account a, Account b) {
        return Parties.meets(institutions(a), institutions(b));
    }

    /** Who stands behind it, for an outlet's own words the sides that speak in the article of what they did themselves. */
    private Set<String> institutions(Account account) {
        return account.voice().own()
                ? heard.getOrDefault(account.id(), Set.of())
                : Set.of(account.voice().institution());
    }
}
