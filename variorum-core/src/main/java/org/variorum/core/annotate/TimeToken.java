package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.core.lexicon.TimeWords.Sense;
import org.variorum.model.TextSpan;

/**
 * A word, number or sign of a text, as the rules for times see it.
 *
 * @param span in UTF-16 units of the text
 * @param senses what it can be in a time expression; empty for most words
 */
record TimeToken(TextSpan span, String text, List<Sense> senses) {

    boolean is(Kind kind) {
        return sense(kind).isPresent();
    }

    boolean isAny(Iterable<Kind> kinds) {
        for (Kind kind : kinds) {
            if (is(kind)) {
                return true;
            }
        }
        return false;
    }

    Optional<Sense> sense(Kind kind) {
        for (Sense sense : senses) {
            if (sense.kind() == kind) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    boolean isLowerCaseWord() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean isDigits() {
        return Character.isDigit(text.codePointAt(0));
    }
}
