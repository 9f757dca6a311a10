package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.Trigger;
import org.variorum.model.EventType;

/** Verbs of speech and agreement that tell no act: who does not deny has not spoken, and who agrees with a thing holds a view of it. */
final class UnsaidRules {

    private static final String AGREE = "agree";

    /** What an agreement is about stands behind these. */
    private static final Set<String> TERMS = Set.of("on", "to", "upon");

    /** The rules in the order in which they are asked. */
    static final List<UnstatedRule> ALL = List.of(
            new UnstatedRule(
                    "unstated.not-denied",
                    "who does not deny a thing, or neither confirms nor denies it, makes no denial and says nothing of it",
                    List.of(
                            "The ministry did not deny the accusations.",
                            "The ministry neither confirmed nor denied the accusations."),
                    List.of(
                            "The ministry denied the accusations.",
                            "The ministry did not comment but denied the accusations."),
                    UnsaidRules::isNotDenied),
            new UnstatedRule(
                    "unstated.view",
                    "to agree with somebody or with a thing is a view of it, and no agreement between two sides",
                    List.of("The militants do not agree with the imams.", "Not all the militants agree."),
                    List.of(
                            "The militants agreed with the army on a truce.",
                            "The militants agreed to hand over their missiles."),
                    UnsaidRules::isView));

    private UnsaidRules() {}

    private static boolean isNotDenied(Sentence sentence, Match match, List<Match> matches) {
        return match.trigger().eventType() == EventType.DENIAL
                && match.trigger().needs() == Trigger.Need.SPEECH
                && sentence.token(match.token()).isVerb()
                && Disavowals.isLeftUndone(sentence, match.token());
    }

    private static boolean isView(Sentence sentence, Match match, List<Match> matches) {
        int at = match.token();
        boolean agrees =
                sentence.token(at).isVerb() && sentence.token(at).lemma().equals(AGREE);
        if (!agrees || sentence.child(at, "xcomp", "ccomp", "dobj", "auxpass").isPresent()) {
            return false;
        }
        List<String> leads = sentence.children(at, "prep").stream()
                .map(prep -> sentence.token(prep).lemma())
                .toList();
        boolean ofThing = leads.contains("with") && leads.stream().noneMatch(TERMS::contains);
        return ofThing || (leads.isEmpty() && Disavowals.isLeftUndone(sentence, at));
    }
}
