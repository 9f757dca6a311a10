package org.variorum.cli.show;

import org.variorum.model.TextSpan;

/**
 * A mention as it is shown in the text.
 *
 * @param span UTF-16 units of the text
 * @param reading what it was read as
 * @param by the rule or lexicon entry
 */
record Mark(TextSpan span, Family family, String reading, String by) {

    /** "place: Mayadin (SY), read by lexicon.place". */
    String title() {
        return family.label() + ": " + reading + "; read by " + by;
    }
}
