package org.variorum.core.resolve;

import java.util.List;
import org.variorum.model.Participant;
import org.variorum.model.Speaker;

/** One claim with everything that its own words give. */
record Draft(ClaimWords words, Roles roles, FactReader.Facts facts, List<Speaker> chain, Status status) {

    Draft {
        chain = List.copyOf(chain);
    }

    /** The same claim with actors out of another. */
    Draft withActors(List<Participant> actors) {
        return new Draft(words, roles.withActors(actors), facts, chain, status);
    }
}
