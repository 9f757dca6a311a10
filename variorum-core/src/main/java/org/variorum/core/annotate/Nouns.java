package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.model.TextSpan;

/** What a number counts: the noun phrase beside it. With a parse it is found by its words' tags, else by the table alone. */
interface Nouns {

    /** The head of the phrase where a pronoun stands for the noun: "some of them". */
    String THEM = "them";

    /**
     * A noun phrase that a number counts.
     *
     * @param words from its first word to its head, without article
     * @param head lemma of its head
     * @param unit the table's unit for the head; absent for a noun that the table does not know
     * @param plural is the head in the plural?
     */
    record Counted(TextSpan words, String head, Optional<String> unit, boolean plural) {}

    /** The noun phrase that begins at {@code unit} or shortly behind it ("26 [of the] rockets"). */
    Optional<Counted> behind(int unit);

    /** Does a number without a noun, in this stretch, count people ("killing 12", "the toll rose to 112")? */
    boolean countsPeople(TextSpan number);

    /** Is the word before {@code unit} part of a name, which a number behind it would belong to? */
    boolean isNameBefore(int unit);
}
