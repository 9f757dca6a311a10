package org.variorum.core.resolve;

import java.util.List;
import org.variorum.model.ClaimDate;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Speaker;

/** One claim with everything that its own words give. */
record Draft(
        ClaimWords words,
        Roles roles,
        FactReader.Facts facts,
        List<Speaker> chain,
        Status status,
        OutcomeReader.Outcome outcome) {

    Draft {
        chain = List.copyOf(chain);
    }

    /** The same claim with actors out of another. */
    Draft withActors(List<Participant> actors) {
        return new Draft(words, roles.withActors(actors), facts, chain, status, outcome);
    }

    /** Is it a figure over a period, a rate or a total? The signs are noted in its evidence. */
    boolean summed() {
        return Aggregates.note(words, facts);
    }

    Draft in(PlaceRef place) {
        return new Draft(words, roles.in(place), facts, chain, status, outcome);
    }

    Draft on(ClaimDate day) {
        return new Draft(words, roles, facts.on(day), chain, status, outcome);
    }
}
