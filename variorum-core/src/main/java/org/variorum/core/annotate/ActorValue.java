package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.ActorKind;
import org.variorum.model.TargetType;

/**
 * What a name, person or label stands for.
 *
 * @param name the lexicon's name, a person's fullest name in the document, or the label's words
 * @param entry the lexicon's actor; absent for labels and unknown persons and organisations
 * @param target for a label, the kind of target that its words make of it
 * @param post a person's rank or post in the document's own words; else that of the lexicon on the document's day, its body in
 *     brackets
 */
public record ActorValue(
        String name,
        ActorKind kind,
        Optional<Entries.Actor> entry,
        Optional<TargetType> target,
        Optional<String> post) {

    /** A value without a post. */
    public ActorValue(String name, ActorKind kind, Optional<Entries.Actor> entry, Optional<TargetType> target) {
        this(name, kind, entry, target, Optional.empty());
    }

    /** A known actor. */
    public static ActorValue known(Entries.Actor actor) {
        return new ActorValue(actor.name(), actor.kind(), Optional.of(actor), Optional.empty());
    }

    /** A person or body that the lexicon does not know. */
    static ActorValue unlisted(String name, ActorKind kind) {
        return new ActorValue(name, kind, Optional.empty(), Optional.empty());
    }

    /** The same with a post, unless one was told before. */
    ActorValue withPost(Optional<String> told) {
        return new ActorValue(name, kind, entry, target, post.or(() -> told));
    }

    /** Is this a word that names nobody? */
    public boolean isLabel() {
        return entry.isEmpty() && target.isPresent();
    }
}
