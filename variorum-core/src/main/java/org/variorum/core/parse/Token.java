package org.variorum.core.parse;

import org.variorum.model.TextSpan;

/**
 * One word of a parsed sentence.
 *
 * @param span where it stands, in UTF-16 units of the parsed block
 * @param form the word as it stands in the text (the designator itself where a mask stood)
 * @param lemma its lemma in lower case
 * @param tag its Penn Treebank part of speech
 * @param name its named-entity tag in BILOU form ("B-GPE", "L-PERSON", "U-ORG"), or "O"
 * @param head index of its governor within the sentence, -1 for the root
 * @param relation its dependency label (NLP4J's scheme: "nsubj", "dobj", "prep" ...)
 */
public record Token(TextSpan span, String form, String lemma, String tag, String name, int head, String relation) {

    /** Is this a noun of any sort? */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Is this a verb of any sort, modals left out? */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }
}
