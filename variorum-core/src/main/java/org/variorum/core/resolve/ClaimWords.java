package org.variorum.core.resolve;

import java.util.List;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.read.Document;
import org.variorum.model.TextSpan;

/**
 * What the readers of one claim look at: the document, the claim's phrases, and where its evidence is noted.
 *
 * @param annotated the document that it stands in
 * @param raw its words and phrases
 * @param beside all claims of its sentence, itself included
 * @param cites takes the words of each field that is filled
 */
record ClaimWords(Annotated annotated, RawClaim raw, List<RawClaim> beside, Cites cites) {

    ClaimWords {
        beside = List.copyOf(beside);
    }

    Sentence sentence() {
        return annotated.sentences().get(raw.sentence());
    }

    /** The sentence that holds {@code span}, which may stand in another one than the claim. */
    Sentence sentenceOf(TextSpan span) {
        return Sentence.holding(annotated.sentences(), span).orElse(sentence());
    }

    Document document() {
        return annotated.document();
    }

    /** Does the claim tell of people driven away? Who flees does nothing to anybody. */
    static boolean isMoved(RawClaim raw) {
        return raw.trigger().subtype().filter("displacement"::equals).isPresent();
    }

    /** The words of {@code span} as they stand in the input: what is exported is cut from there. */
    String written(TextSpan span) {
        return span.of(document().written());
    }

    /** The text as the stages read it. */
    String text() {
        return document().text();
    }

    /** Does {@code words} of the sentence hang on a verb of saying that is not the event itself: "said in the capital"? */
    boolean isOfSaying(TextSpan words) {
        int head = sentence().headOf(words).orElse(-1);
        int verb = head < 0 ? -1 : Ties.verbAt(sentence(), head);
        TextSpan span = verb < 0 ? words : sentence().token(verb).span();
        boolean own = sentence()
                .headOf(raw.words())
                .filter(trigger -> Ties.verbAt(sentence(), trigger) == verb)
                .isPresent();
        return !own
                && speechesOfSentence().stream()
                        .anyMatch(speech -> speech.cue().overlaps(span) && !speech.reports(words));
    }

    /** The speeches whose cue stands in the claim's sentence. */
    List<Speech> speechesOfSentence() {
        TextSpan span = sentence().span();
        return annotated
                .speeches()
                .subList(annotated.speechesBefore(span.start()), annotated.speechesBefore(span.end()));
    }
}
