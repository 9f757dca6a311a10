package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.ActorKind;
import org.variorum.model.Participant;
import org.variorum.model.TextSpan;

/** Reads who acts. */
final class ActorReader {

    private final ClaimWords words;

    ActorReader(ClaimWords words) {
        this.words = words;
    }

    /** Actors named in the agent's phrases: their own names, no labels unless nothing else stands there. */
    List<Participant> actors() {
        List<Participant> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (TextSpan phrase : words.raw().phrases(Role.AGENT)) {
            for (Mention<ActorValue> mention :
                    Annotated.inside(words.annotated().actors(), phrase)) {
                boolean civilian = mention.value().kind() == ActorKind.CIVILIAN;
                if (!civilian && seen.add(mention.value().name())) {
                    found.add(participant("actor", mention));
                }
            }
        }
        return found;
    }

    private Participant participant(String field, Mention<ActorValue> mention) {
        words.cites().add(field, mention.span(), mention.by());
        ActorValue value = mention.value();
        return new Participant(
                value.entry().map(Entries.Actor::id).orElse(null),
                value.name(),
                value.kind(),
                mention.span().of(words.text()),
                words.cites().start(mention.span()),
                words.cites().end(mention.span()),
                null);
    }
}
