package org.variorum.core.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Trigger;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;

/**
 * A claim as its sentence has it: phrases in roles, nothing looked up. All spans are UTF-16 units of the document's text.
 *
 * @param sentence index of its sentence
 * @param words the trigger's words
 * @param quote the clause it stands in
 * @param scope where its places, times and weapons may stand: the clause, without what others report or do in it
 * @param wider where they may stand if the scope holds none: the sentence, or what the same speaker says in it
 * @param roles the phrases of each role, best first
 * @param speech who reports it, the outermost first
 * @param about what an accusation, a denial or a threat is about
 * @param selfDone is the one who reports it the one who acts?
 * @param standing how it stands: done or planned, said or denied
 * @param harms the words for harm that belong to it
 * @param purpose the words for what it was done for, and the rule that found them
 * @param effect the words for what came of it, and the rule that found them
 */
public record RawClaim(
        int sentence,
        Trigger trigger,
        TextSpan words,
        TextSpan quote,
        List<TextSpan> scope,
        TextSpan wider,
        Map<Role, List<TextSpan>> roles,
        List<Speech> speech,
        Optional<EventType> about,
        boolean selfDone,
        Standing standing,
        List<RawHarm> harms,
        Optional<Standing.Cue> purpose,
        Optional<Standing.Cue> effect) {

    public RawClaim {
        scope = List.copyOf(scope);
        roles = Map.copyOf(roles);
        speech = List.copyOf(speech);
        harms = List.copyOf(harms);
    }

    /** Does the speaker say of himself that he did not do it? "The army said it had not fired." */
    public boolean ownDeed() {
        return standing.negated() && standing.factual() && selfDone;
    }

    /** The phrases in {@code role}, best first. */
    public List<TextSpan> phrases(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
