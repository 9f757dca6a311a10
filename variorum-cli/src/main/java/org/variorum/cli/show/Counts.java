package org.variorum.cli.show;

import java.util.List;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Annotations;

/** Counts one reading in a sentence. */
final class Counts {

    private Counts() {}

    static String of(Pipeline.Reading reading) {
        Annotations read = reading.annotations();
        List<String> mentions = List.of(
                Wording.count(read.actors().size(), "actor"),
                Wording.count(read.places().size(), "place"),
                Wording.count(read.times().size(), "time"),
                Wording.count(read.systems().size(), "system"),
                read.quantities().size() == 1 ? "1 quantity" : read.quantities().size() + " quantities",
                Wording.count(read.attributions().size(), "speech cue"));
        return Wording.count(reading.claims().size(), "claim") + " in "
                + Wording.count(read.sentences().size(), "sentence") + "; mentions: " + String.join(", ", mentions)
                + ".";
    }
}
