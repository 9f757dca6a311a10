package org.variorum.core.extract;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.TriggerMatcher.Match;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;

/** Verbs of speech and agreement that tell no act: who does not deny has not spoken, and who agrees with a thing holds a view of it. */
final class UnsaidRules {

    private static final String SOURCE = "source";
    private static final String AGREE = "agree";

    /** What an agreement is about stands behind these. */
    private static final Set<String> TERMS = Set.of("on", "to", "upon");

    private static final Set<String> TENSED = Set.of("VBD", "VBP", "VBZ");

    private static final Set<String> PRINCIPLES = WordLists.words("principle-nouns");
    private static final Set<String> TOLLS = WordLists.words("toll-nouns");

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
                    List.of(
                            "The militants do not agree with the imams.",
                            "Not all the militants agree.",
                            "The envoys agreed that the militants are a danger.",
                            "The candidates agreed on a duty to confront the militants."),
                    List.of(
                            "The militants agreed with the army on a truce.",
                            "The militants agreed to hand over their missiles.",
                            "The militants and the army agreed that a truce would begin on Friday."),
                    UnsaidRules::isView),
            new UnstatedRule(
                    "unstated.quality",
                    "a participle of agreement that only says what a thing is like makes no agreement",
                    List.of("The envoys sent the militants a clear and coordinated message."),
                    List.of("The army coordinated its airstrikes with the militia."),
                    UnsaidRules::isQuality),
            new UnstatedRule(
                    "unstated.no-toll",
                    "a toll that nobody has or gives tells of no dead, and denies none",
                    List.of(
                            "The militants fought on near the dam but the monitor had no immediate toll.",
                            "The monitor has not given a toll for the army."),
                    List.of(
                            "The monitor gave a higher toll after the shelling.",
                            "The militants said there was no civilian death toll to speak of before the airstrikes killed nine."),
                    UnsaidRules::isNoToll),
            new UnstatedRule(
                    "unstated.source",
                    "a source who seems to be hurt speaks: the comma before him was lost",
                    List.of("The rockets hit two streets and injured a source at the command post."),
                    List.of("The militants injured a nurse.", "The blast injured nine people a source said."),
                    UnsaidRules::isSource));

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
        if (agrees && (isOpinion(sentence, at) || isOnPrinciple(sentence, at))) {
            return true;
        }
        if (!agrees || sentence.child(at, "xcomp", "ccomp", "dobj", "auxpass").isPresent()) {
            return false;
        }
        List<String> leads = sentence.children(at, "prep").stream()
                .map(prep -> sentence.token(prep).lemma())
                .toList();
        boolean ofThing = leads.contains("with") && leads.stream().noneMatch(TERMS::contains);
        return ofThing || (leads.isEmpty() && Disavowals.isLeftUndone(sentence, at));
    }

    /** "Agreed that they are a danger": how things are, and not what is to be done. */
    private static boolean isOpinion(Sentence sentence, int verb) {
        return sentence.children(verb, "ccomp").stream()
                .filter(said ->
                        said > verb && TENSED.contains(sentence.token(said).tag()))
                .anyMatch(said -> sentence.child(said, "nsubj", "nsubjpass").isPresent()
                        && sentence.children(said, "aux").stream()
                                .noneMatch(aux -> sentence.token(aux).tag().equals("MD")));
    }

    /** "Agreed on a duty to confront them". */
    private static boolean isOnPrinciple(Sentence sentence, int verb) {
        return sentence.children(verb, "prep").stream()
                .filter(prep -> TERMS.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .anyMatch(noun -> PRINCIPLES.contains(sentence.token(noun).lemma()));
    }

    private static boolean isQuality(Sentence sentence, Match match, List<Match> matches) {
        Token token = sentence.token(match.token());
        boolean participle = match.trigger().eventType() == EventType.AGREEMENT && token.isVerb();
        return participle && isBesideNoun(sentence, match.token(), token);
    }

    /** Is it an attribute, or joined to one? */
    private static boolean isBesideNoun(Sentence sentence, int at, Token token) {
        boolean attribute = Set.of("amod", "nmod").contains(token.relation());
        boolean joined = token.relation().equals("conj")
                && sentence.token(token.head()).tag().startsWith("JJ")
                && token.head() < at;
        return attribute || joined;
    }

    private static boolean isNoToll(Sentence sentence, Match match, List<Match> matches) {
        int noun = match.token();
        Token token = sentence.token(noun);
        if (!TOLLS.contains(token.lemma()) || !token.relation().equals("dobj")) {
            return false;
        }
        boolean none = sentence.children(noun, "det", "neg").stream()
                .anyMatch(det -> sentence.token(det).lemma().equals("no"));
        return none || sentence.child(token.head(), "neg").isPresent();
    }

    private static boolean isSource(Sentence sentence, Match match, List<Match> matches) {
        return match.trigger().eventType() == EventType.CASUALTIES
                && sentence.child(match.token(), "dobj")
                        .filter(noun -> noun > match.token()
                                && sentence.token(noun).lemma().equals(SOURCE))
                        .isPresent();
    }
}
