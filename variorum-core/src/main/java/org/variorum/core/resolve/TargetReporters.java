package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/** Takes those who report a claim out of the list of what was hit, where a lost comma has joined them to it. */
final class TargetReporters {

    private static final Set<String> SAYING = Set.of("report", "say", "tell", "add", "announce", "note");

    private final ClaimWords words;
    private final Sentence sentence;

    TargetReporters(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** "Targets included depots, the minister and a general reported": who stands right before a word of saying reports. */
    List<TextSpan> without(List<TextSpan> phrases) {
        List<TextSpan> kept = new ArrayList<>(phrases);
        for (int i = kept.size() - 1; i > 0; i--) {
            TextSpan phrase = kept.get(i);
            boolean official = Annotated.inside(words.annotated().actors(), phrase).stream()
                    .anyMatch(m -> m.value().kind() == ActorKind.PERSON);
            boolean joined = official && kept.size() < phrases.size();
            if (i == kept.size() - 1 && (joined || reports(phrase))) {
                kept.remove(i);
            }
        }
        return kept;
    }

    private boolean reports(TextSpan phrase) {
        int head = sentence.headOf(phrase).orElse(-1);
        boolean counted = head < 0
                || sentence.children(head).stream()
                        .anyMatch(child -> sentence.token(child).tag().equals("CD"));
        boolean whole = sentence.within(phrase).stream()
                .noneMatch(at -> sentence.token(at).tag().equals(","));
        int next = head + 1;
        while (whole
                && next < sentence.tokens().size()
                && sentence.token(next).span().start() < phrase.end()) {
            next++;
        }
        return !counted
                && next < sentence.tokens().size()
                && sentence.token(next).isVerb()
                && SAYING.contains(sentence.token(next).lemma());
    }
}
