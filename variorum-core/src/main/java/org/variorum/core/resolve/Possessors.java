package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.ActorKind;

/** Finds whose government "his government" is: that of the person named last before it in the sentence. */
final class Possessors {

    private static final Set<String> PERSONAL = Set.of("his", "her");

    private Possessors() {}

    /** The state of the person who owns the body at {@code noun}; empty where no such pronoun stands before it. */
    static Optional<Party> of(Annotated annotated, Sentence sentence, int noun) {
        boolean owned = sentence.children(noun, "poss").stream()
                .anyMatch(owner -> PERSONAL.contains(sentence.token(owner).form()));
        if (!owned) {
            return Optional.empty();
        }
        List<Mention<ActorValue>> before = Annotated.inside(annotated.actors(), sentence.span()).stream()
                .filter(mention ->
                        mention.span().end() <= sentence.token(noun).span().start())
                .filter(mention -> mention.value().kind() == ActorKind.PERSON)
                .toList();
        return before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1)
                        .value()
                        .entry()
                        .map(Entries.Actor::state)
                        .flatMap(Camps::of)
                        .map(state -> Party.implied(
                                before.get(before.size() - 1).span(), state, RoleRule.STATE_OF_PERSON.id()));
    }
}
