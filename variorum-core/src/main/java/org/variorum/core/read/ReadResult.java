package org.variorum.core.read;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Problem;

/** What one input gave: a document, or none, and the problems met on the way. */
public record ReadResult(Optional<Document> document, List<Problem> problems) {

    public ReadResult {
        problems = List.copyOf(problems);
    }

    static ReadResult refused(Problem problem) {
        return new ReadResult(Optional.empty(), List.of(problem));
    }
}
