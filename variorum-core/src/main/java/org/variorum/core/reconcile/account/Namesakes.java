package org.variorum.core.reconcile.account;

import java.util.List;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;

/** Areas that bear the name of a town within them. */
final class Namesakes {

    private static final int METRES = 1000;

    /** What reaches farther is an area. */
    private static final int LARGEST_TOWN_M = 32_000;

    private final Lexicon lexicon;

    Namesakes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How far the area of this name in {@code country} reaches, in km; 0 where there is none. */
    double areaKm(String name, String country) {
        int widest = 0;
        for (PhraseTrie.Hit<List<Entries.Place>> hit : lexicon.places().find(Words.of(name), name)) {
            for (Entries.Place place : hit.value()) {
                if (place.country().equals(country) && !place.feature().startsWith("PCL")) {
                    widest = Math.max(widest, place.radiusM());
                }
            }
        }
        return widest > LARGEST_TOWN_M ? (double) widest / METRES : 0;
    }
}
