package org.variorum.core.reconcile.account;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Table;

/** Units that measure time, length and the like and count nothing. */
public final class Measures {

    private static final Set<String> UNITS = Table.load("measures").rows().stream()
            .flatMap(row -> Stream.concat(Stream.of(row.cell("id")), row.list("words").stream()))
            .collect(Collectors.toUnmodifiableSet());

    private Measures() {}

    /** Is this a unit of the table of measures? */
    public static boolean isMeasure(String unit) {
        return UNITS.contains(unit);
    }
}
