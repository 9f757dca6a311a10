package org.variorum.core.resolve;

import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.read.Document;

/**
 * What the readers of one claim look at: the document, the claim's phrases, and where its evidence is noted.
 *
 * @param annotated the document that it stands in
 * @param raw its words and phrases
 * @param cites takes the words of each field that is filled
 */
record ClaimWords(Annotated annotated, RawClaim raw, Cites cites) {

    Sentence sentence() {
        return annotated.sentences().get(raw.sentence());
    }

    Document document() {
        return annotated.document();
    }

    /** Does the claim tell of people driven away? Who flees does nothing to anybody. */
    static boolean isMoved(RawClaim raw) {
        return raw.trigger().subtype().filter("displacement"::equals).isPresent();
    }

    String text() {
        return document().text();
    }
}
