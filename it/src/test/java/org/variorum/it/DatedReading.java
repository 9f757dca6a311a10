package org.variorum.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.Parser;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Claim;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** Reads made-up reports of one day, Wednesday 17 March 2021, with the real models. */
final class DatedReading {

    /** Sets a war beside a sentence, and tells of no event itself. */
    private static final String OF_WAR = "There are insurgents and howitzers in the hills.";

    private static final class Once {
        private static final Parser PARSER = Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE);
        private static final Pipeline PIPELINE = new Pipeline(Lexicon.load(), () -> PARSER, "test");
    }

    private DatedReading() {}

    /** The claims of a text, in its order. */
    static List<Claim> claims(String text) {
        String row = "{\"id\":\"a\",\"outlet\":\"Harbour Courier\",\"published\":\"2021-03-17\",\"text\":\""
                + text.replace("\"", "\\\"") + "\\n\\n" + OF_WAR + "\"}";
        RawInput input = new RawInput(
                "row", Optional.empty(), row.getBytes(StandardCharsets.UTF_8), InputFormat.JSON_RECORD, false);
        return Once.PIPELINE.claims(input).claims();
    }

    /** The claims that {@code word} of the text speaks of. */
    static List<Claim> claims(String text, String word) {
        return claims(text).stream()
                .filter(claim -> claim.evidence().getOrDefault("event_type", List.of()).stream()
                        .anyMatch(words -> words.text().equals(word)))
                .toList();
    }
}
