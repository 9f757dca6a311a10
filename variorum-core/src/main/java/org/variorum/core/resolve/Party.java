package org.variorum.core.resolve;

import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Mention;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.TextSpan;

/**
 * Somebody who acts, and the words that say so.
 *
 * @param stated false where the words only imply it: a person's state, an antecedent
 */
record Party(TextSpan words, ActorValue value, String rule, boolean stated) {

    static Party named(Mention<ActorValue> mention) {
        return new Party(mention.span(), mention.value(), mention.by(), true);
    }

    static Party implied(TextSpan words, Entries.Actor actor, String rule) {
        return new Party(words, ActorValue.known(actor), rule, false);
    }

    /** The same party, meant by a later word. */
    Party meant(String by) {
        return new Party(words, value, by, false);
    }

    /** The state or camp it belongs to: those of one camp do not compete for a bare word. */
    String camp() {
        return value.entry()
                .map(actor -> actor.state().isEmpty() ? actor.id() : actor.state())
                .orElse(value.name());
    }
}
