package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.ActorKind;
import org.variorum.model.TargetType;

/**
 * What a name, person or label stands for.
 *
 * @param name the lexicon's name, a person's fullest name in the document, or the label's words
 * @param entry the lexicon's actor; absent for labels and unknown persons
 * @param target for a label, the kind of target that its words make of it
 */
public record ActorValue(String name, ActorKind kind, Optional<Entries.Actor> entry, Optional<TargetType> target) {

    /** A known actor. */
    public static ActorValue known(Entries.Actor actor) {
        return new ActorValue(actor.name(), actor.kind(), Optional.of(actor), Optional.empty());
    }

    /** Is this a word that names nobody? */
    public boolean isLabel() {
        return entry.isEmpty() && target.isPresent();
    }
}
