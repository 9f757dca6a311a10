package org.variorum.core.parse;

import org.variorum.model.TextSpan;

/**
 * A designator that a parser trained on news of another time would misread ("Tu-95MS", "Kh-555"), and the plain English
 * noun that is parsed in its place.
 *
 * @param span where the designator stands, in UTF-16 units of the block
 * @param standIn one word of letters, such as "Bomber"
 */
public record Mask(TextSpan span, String standIn) {

    public Mask {
        if (standIn.isEmpty() || !standIn.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("a stand-in is one word of letters, not \"" + standIn + "\"");
        }
    }
}
