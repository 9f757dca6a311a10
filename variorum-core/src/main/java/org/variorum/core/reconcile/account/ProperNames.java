package org.variorum.core.reconcile.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;

/** Words with a capital that no field of the claim explains: names of victims, units, ships. */
final class ProperNames {

    private ProperNames() {}

    static SortedSet<String> of(Claim claim) {
        Set<String> known = new HashSet<>();
        claim.actor().forEach(actor -> add(known, actor.name() + " " + actor.text()));
        claim.weapon().forEach(weapon -> add(known, weapon.name() + " " + weapon.text()));
        claim.places().forEach(place -> add(known, place.name() + " " + place.text()));
        claim.origin().forEach(place -> add(known, place.name() + " " + place.text()));
        claim.attribution().forEach(speaker -> add(known, speaker.name() + " " + speaker.text()));
        String date = claim.date() == null ? null : claim.date().text();
        add(known, date == null ? "" : date);
        SortedSet<String> names = new TreeSet<>();
        List<Words.Word> words = Words.of(claim.quote()).list();
        for (int i = 1; i < words.size(); i++) {
            int first = claim.quote().codePointAt(words.get(i).span().start());
            if (Character.isUpperCase(first) && !known.contains(words.get(i).key())) {
                names.add(words.get(i).key());
            }
        }
        return names;
    }

    private static void add(Set<String> known, String text) {
        Words.of(text).list().forEach(word -> known.add(word.key()));
    }
}
