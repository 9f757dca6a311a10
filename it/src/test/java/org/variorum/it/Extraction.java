package org.variorum.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.extract.Extractor;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.Parser;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.core.resolve.Resolver;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** Runs texts of our own through the reading with the real models, for tests of rules and their examples. */
public final class Extraction {

    /** Set behind a text, makes it a report of war, and tells of no event itself. */
    public static final String OF_WAR = "\n\nThere are insurgents and howitzers in the hills.";

    private static final class Once {
        private static final Extraction INSTANCE = new Extraction();
    }

    private final Lexicon lexicon = Lexicon.load();
    private final Parser parser = Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE);
    private final Annotator annotator = new Annotator(lexicon, parser);
    private final Extractor extractor = new Extractor(lexicon);
    private final Resolver resolver = new Resolver(lexicon, "test");

    private Extraction() {}

    /** The one instance: its models are loaded when it is first asked for. */
    public static Extraction shared() {
        return Once.INSTANCE;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    Parser parser() {
        return parser;
    }

    /** The mentions of a plain text as it stands. */
    public Annotated annotated(String text) {
        RawInput input = new RawInput(
                "example", Optional.of("example"), text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
        return annotator.annotate(InputFormat.read(input).document().orElseThrow());
    }

    /** The raw claims of a sentence that stands in a report of war. */
    List<RawClaim> raw(String sentence) {
        return rawAsItStands(sentence + OF_WAR);
    }

    /** The raw claims of a text whether it is a report of war or not. */
    List<RawClaim> rawAsItStands(String text) {
        return extractor.extract(annotated(text));
    }

    /** The claims of an article of war; {@code title} may be empty. */
    List<Claim> claims(String title, String text) {
        if (title.isEmpty()) {
            return claims(text);
        }
        String article = ContractJson.mapper().writeValueAsString(Map.of("title", title, "text", text + OF_WAR));
        RawInput input = new RawInput(
                "example",
                Optional.of("example"),
                article.getBytes(StandardCharsets.UTF_8),
                InputFormat.JSON_RECORD,
                false);
        Annotated annotated =
                annotator.annotate(InputFormat.read(input).document().orElseThrow());
        return resolver.resolve(annotated, extractor.extract(annotated));
    }

    /** The claims of a sentence that stands in a report of war. */
    List<Claim> claims(String sentence) {
        Annotated annotated = annotated(sentence + OF_WAR);
        return resolver.resolve(annotated, extractor.extract(annotated));
    }
}
