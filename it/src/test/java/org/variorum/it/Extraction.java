package org.variorum.it;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.extract.Extractor;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.Document;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.core.resolve.Resolver;
import org.variorum.model.Claim;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

/** Runs sentences through the whole reading with the real models, for tests of rules and their examples. */
final class Extraction {

    private static final Lexicon LEXICON = Lexicon.load();

    /** Sets a war beside a sentence, and tells of no event itself. */
    private static final String OF_WAR = "There are insurgents and howitzers in the hills.";

    private static final class Once {
        private static final Extraction INSTANCE = new Extraction();
    }

    private final Annotator annotator =
            new Annotator(LEXICON, Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE));
    private final Extractor extractor = new Extractor(LEXICON);
    private final Resolver resolver = new Resolver(LEXICON, "test");

    private Extraction() {}

    /** The one instance: its models are loaded when it is first asked for. */
    static Extraction shared() {
        return Once.INSTANCE;
    }

    private Annotated annotated(String sentence) {
        String text = sentence + "\n\n" + OF_WAR;
        RawInput input = new RawInput(
                "example", Optional.of("example"), text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
        Document document = InputFormat.read(input).document().orElseThrow();
        return annotator.annotate(document);
    }

    /** The raw claims of a sentence that stands in a report of war. */
    List<RawClaim> raw(String sentence) {
        return extractor.extract(annotated(sentence));
    }

    /** The claims of a sentence that stands in a report of war. */
    List<Claim> claims(String sentence) {
        Annotated annotated = annotated(sentence);
        return resolver.resolve(annotated, extractor.extract(annotated));
    }
}
