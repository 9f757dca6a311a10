package org.variorum.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Claim;

/** Reads made-up reports of one day, Wednesday 17 March 2021, with the real models. */
final class DatedReading {

    private static final class Once {
        private static final Pipeline PIPELINE = new Pipeline(
                Extraction.shared().lexicon(), () -> Extraction.shared().parser(), "test");
    }

    private DatedReading() {}

    /** The claims of a text, in its order. */
    static List<Claim> claims(String text) {
        return outcome(text).claims();
    }

    /** All that is read in a text; "\n" in it stands for the end of a line. */
    static Outcome outcome(String text) {
        String row = "{\"id\":\"a\",\"outlet\":\"Harbour Courier\",\"published\":\"2021-03-17\",\"text\":\""
                + text.replace("\"", "\\\"") + Extraction.OF_WAR.replace("\n", "\\n") + "\"}";
        RawInput input = new RawInput(
                "row", Optional.empty(), row.getBytes(StandardCharsets.UTF_8), InputFormat.JSON_RECORD, false);
        return Once.PIPELINE.claims(input);
    }

    /** The claims that {@code word} of the text speaks of. */
    static List<Claim> claims(String text, String word) {
        return claims(text).stream()
                .filter(claim -> claim.evidence().getOrDefault("event_type", List.of()).stream()
                        .anyMatch(words -> words.text().equals(word)))
                .toList();
    }
}
