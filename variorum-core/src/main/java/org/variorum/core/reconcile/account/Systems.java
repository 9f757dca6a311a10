package org.variorum.core.reconcile.account;

import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;
import org.variorum.model.WeaponRef;

/** Ids of a claim's weapons with their families and what writers mean by the name: the Tu-95MS is a Tu-95. */
final class Systems {

    private final Lexicon lexicon;

    Systems(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    SortedSet<String> of(Claim claim) {
        SortedSet<String> ids = new TreeSet<>();
        for (WeaponRef weapon : claim.weapon()) {
            if (weapon.id() != null) {
                ids.add(weapon.id());
                for (PhraseTrie.Hit<Entries.WeaponSystem> hit :
                        lexicon.systems().find(Words.of(weapon.name()), weapon.name())) {
                    add(ids, hit.value());
                }
            }
        }
        return ids;
    }

    private static void add(SortedSet<String> ids, Entries.WeaponSystem system) {
        ids.addAll(system.mayBe());
        if (!system.family().isEmpty()) {
            ids.add(system.family());
        }
    }
}
