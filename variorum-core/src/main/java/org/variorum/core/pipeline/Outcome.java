package org.variorum.core.pipeline;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Problem;

/** What one input gave: the rows for each file of output. */
public record Outcome(Optional<Annotations> annotations, List<Claim> claims, List<Problem> problems) {

    public Outcome {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }
}
