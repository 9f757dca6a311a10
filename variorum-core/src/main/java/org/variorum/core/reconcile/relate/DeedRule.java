package org.variorum.core.reconcile.relate;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;

/** That it happened at all: both tell of one kind of deed. The least that two accounts of one event have in common. */
final class DeedRule {

    private static final double LEAST = 0.2;

    private DeedRule() {}

    static Optional<Outcome> of(Account a, Account b, Scene scene) {
        Set<Deed> both = EnumSet.copyOf(a.deeds());
        both.retainAll(b.deeds());
        both.removeAll(EnumSet.of(Deed.HARM, Deed.TALK, Deed.OTHER));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        a,
                        b,
                        Relation.CORROBORATES,
                        "happened",
                        true,
                        LEAST,
                        "both tell of " + name(both.iterator().next())));
    }

    private static String name(Deed deed) {
        return switch (deed) {
            case AIR -> "a strike from the air";
            case MISSILE -> "missiles, rockets or shells";
            case BLAST -> "a bombing";
            case CHEMICAL -> "the use of chemicals";
            case GROUND -> "fighting on the ground";
            case MOVEMENT -> "people on the move";
            case EXECUTION -> "an execution";
            case AID -> "aid";
            case DEAL -> "an agreement or its end";
            default -> "a " + deed.name().toLowerCase(Locale.ROOT);
        };
    }
}
