package org.variorum.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.extract.Extractor;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.Parser;
import org.variorum.core.read.Document;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.core.read.ReadResult;
import org.variorum.core.read.Truecaser;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.core.resolve.AnnotationRows;
import org.variorum.core.resolve.Resolver;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

/**
 * All stages for one input after another, pure and thread-safe: the same bytes and lexicon give the same rows. The parser is
 * asked for only when a document needs it, since loading one takes seconds.
 */
public final class Pipeline {

    private final Lexicon lexicon;
    private final Supplier<Parser> parser;
    private final Prefilter prefilter = Prefilter.load();
    private final String version;

    /** {@code programVersion} and the lexicon's version stand in every row. */
    public Pipeline(Lexicon lexicon, Supplier<Parser> parser, String programVersion) {
        this.lexicon = lexicon;
        this.parser = parser;
        this.version = programVersion + "+lexicon." + lexicon.version();
    }

    /** Mentions only; no document is skipped. */
    public Outcome annotations(RawInput input) {
        ReadResult read = InputFormat.read(input);
        return new Outcome(
                read.document().map(document -> AnnotationRows.row(annotated(document), version)),
                List.of(),
                located(read));
    }

    /** Mentions and claims; a document without any word of conflict is skipped, and a problem says so. */
    public Outcome claims(RawInput input) {
        ReadResult read = InputFormat.read(input);
        List<Problem> problems = new ArrayList<>(located(read));
        if (read.document().isEmpty()) {
            return new Outcome(Optional.empty(), List.of(), problems);
        }
        Document document = read.document().get();
        if (!prefilter.mayHoldClaims(document.text())) {
            problems.add(Problem.of(
                            input.name(),
                            "document.no_conflict_words",
                            Severity.NOTE,
                            input.name()
                                    + " was skipped: none of its words speaks of armed conflict; \"annotate\" reads it all the same")
                    .inDocument(document.id(), document.sample() ? Boolean.TRUE : null));
            return new Outcome(Optional.empty(), List.of(), problems);
        }
        Reading reading = reading(document);
        return new Outcome(Optional.of(reading.annotations()), reading.claims(), problems);
    }

    /** A document with what was understood, for showing. */
    public record Reading(Document document, Annotations annotations, List<Claim> claims) {}

    /** Everything understood in one document. */
    public Reading reading(Document document) {
        Annotated annotated = annotated(document);
        List<Claim> claims =
                new Resolver(lexicon, version).resolve(annotated, new Extractor(lexicon).extract(annotated));
        return new Reading(document, AnnotationRows.row(annotated, version), claims);
    }

    private Annotated annotated(Document document) {
        Parser ready = parser.get();
        Document cased = ready.vocabulary()
                .map(vocabulary -> new Truecaser(lexicon, vocabulary).read(document))
                .orElse(document);
        return new Annotator(lexicon, ready).annotate(cased);
    }

    /** What lays the claims of all documents side by side, by the same tables. */
    public Reconciler reconciler() {
        return new Reconciler(lexicon);
    }

    private static List<Problem> located(ReadResult read) {
        return read.problems().stream()
                .map(problem -> read.document()
                        .map(d -> problem.inDocument(d.id(), d.sample() ? Boolean.TRUE : null))
                        .orElse(problem))
                .toList();
    }

    /** Program and lexicon, as every row names them. */
    public String version() {
        return version;
    }
}
