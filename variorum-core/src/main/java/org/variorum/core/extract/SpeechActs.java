package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;

/**
 * Speech that is itself the event: an accusation, a denial, a threat. What it is about gives no claim of its own ("denied
 * the raid" is one denial, about an air strike), save for its dead, and words that only report give way to the events they report.
 */
final class SpeechActs {

    /** How many reporting words may stand between a word and the one that reports it, behind and before. */
    private static final int NEAR_BEFORE = 12;

    private static final int NEAR_AFTER = 3;

    private static final Set<Trigger.Need> TAKING_IN =
            Set.of(Trigger.Need.SPEECH, Trigger.Need.STOP, Trigger.Need.BLAMED);

    private static final Set<String> ACCOUNTS = WordLists.words("account-nouns");

    private final List<TriggerMatcher.Match> kept;
    private final Map<TriggerMatcher.Match, TriggerMatcher.Match> about;

    private SpeechActs(List<TriggerMatcher.Match> kept, Map<TriggerMatcher.Match, TriggerMatcher.Match> about) {
        this.kept = kept;
        this.about = about;
    }

    /** The speech whose cue holds {@code word} and whose speaker is named. */
    static Optional<Speech> reportedBy(Annotated annotated, TextSpan word) {
        List<Speech> speeches = annotated.speeches();
        for (int i = annotated.speechesBefore(word.end()) - 1; i >= 0; i--) {
            Speech speech = speeches.get(i);
            if (speech.cue().end() <= word.start()) {
                return Optional.empty();
            }
            if (speech.cue().contains(word) && speech.source().isPresent()) {
                return Optional.of(speech);
            }
        }
        return Optional.empty();
    }

    /** Is {@code word} part of what somebody near it is reported to say? */
    static boolean isReported(Annotated annotated, TextSpan word) {
        return reporting(annotated, word).isPresent();
    }

    /** The shortest speech near {@code word} that it is part of. */
    static Optional<Speech> reporting(Annotated annotated, TextSpan word) {
        int before = annotated.speechesBefore(word.end());
        int last = Math.min(before + NEAR_AFTER, annotated.speeches().size());
        return annotated.speeches().subList(Math.max(before - NEAR_BEFORE, 0), last).stream()
                .filter(speech -> speech.reports(word))
                .min(Comparator.comparingInt(Speech::length));
    }

    static SpeechActs settle(Annotated annotated, Sentence sentence, List<TriggerMatcher.Match> matches) {
        List<TriggerMatcher.Match> kept = new ArrayList<>(matches);
        Map<TriggerMatcher.Match, TriggerMatcher.Match> about = new HashMap<>();
        for (TriggerMatcher.Match act : matches) {
            if (!act.isSpeech()) {
                continue;
            }
            Optional<TriggerMatcher.Match> inner = act.trigger().needs() == Trigger.Need.BLAMED
                    ? firstBelow(sentence, matches, act)
                    : reportedBy(annotated, sentence.token(act.token()).span())
                            .flatMap(speech -> firstInside(sentence, matches, speech));
            if (inner.filter(event -> isGerundOf(sentence, event, act)).isPresent()) {
                kept.remove(act);
            } else if (inner.isPresent() && TAKING_IN.contains(act.trigger().needs())) {
                about.put(act, inner.get());
                if (inner.get().trigger().eventType() != EventType.CASUALTIES) {
                    kept.remove(inner.get());
                }
            } else if (inner.isPresent()) {
                kept.remove(act);
            }
        }
        List<TriggerMatcher.Match> denials = kept.stream()
                .filter(act -> act.isSpeech() && act.trigger().eventType() == EventType.DENIAL)
                .toList();
        kept.removeIf(act -> denials.contains(act)
                && denials.stream()
                        .anyMatch(other -> isSecondOf(sentence, act.token(), other.token())
                                || isHeadingOf(sentence, act.token(), other.token())));
        return new SpeechActs(kept, about);
    }

    /** "Navy denies The naval source denied reports": the heading of the text that follows, run into its first sentence. */
    private static boolean isHeadingOf(Sentence sentence, int act, int other) {
        return sentence.token(act).tag().equals("VBZ")
                && sentence.token(other).tag().equals("VBD")
                && sentence.token(other).relation().equals("conj")
                && sentence.token(other).head() == act
                && sentence.children(act, "cc").isEmpty();
    }

    /** "Denied the accounts, calling them lies": a participle that says no to the same accounts again. */
    private static boolean isSecondOf(Sentence sentence, int act, int first) {
        boolean again = sentence.token(act).tag().equals("VBG")
                && Set.of("advcl", "acl").contains(sentence.token(act).relation())
                && first < act
                && sentence.isBelow(act, first);
        return again
                && sentence.children(act, "dobj", "nsubj").stream()
                        .anyMatch(object -> sentence.token(object).tag().equals("PRP")
                                || (ACCOUNTS.contains(sentence.token(object).lemma())
                                        && sentence.child(object, "det").isPresent()));
    }

    /** "Denied bombing the town": the deed itself stands as denied. */
    private static boolean isGerundOf(Sentence sentence, TriggerMatcher.Match event, TriggerMatcher.Match act) {
        Token token = sentence.token(event.token());
        return token.tag().equals("VBG") && token.head() == act.token();
    }

    /** "Was accused of bombing the town", "the raid was blamed on them": what stands below the word of blame. */
    private static Optional<TriggerMatcher.Match> firstBelow(
            Sentence sentence, List<TriggerMatcher.Match> matches, TriggerMatcher.Match act) {
        return matches.stream()
                .filter(match -> !match.equals(act) && sentence.isBelow(match.token(), act.token()))
                .findFirst();
    }

    private static Optional<TriggerMatcher.Match> firstInside(
            Sentence sentence, List<TriggerMatcher.Match> matches, Speech speech) {
        return matches.stream()
                .filter(match -> speech.reports(sentence.token(match.token()).span()))
                .findFirst();
    }

    List<TriggerMatcher.Match> kept() {
        return List.copyOf(kept);
    }

    /** The event that a speech act is about. */
    Optional<TriggerMatcher.Match> about(TriggerMatcher.Match act) {
        return Optional.ofNullable(about.get(act));
    }
}
