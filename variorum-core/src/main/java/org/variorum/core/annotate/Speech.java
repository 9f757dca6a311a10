package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import org.variorum.model.SpeechKind;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/**
 * Words reported as somebody's. What is reported may run over several sentences and be broken by the words that report it.
 *
 * @param sentence index of the sentence that holds the cue
 * @param source the speaker's words; absent for "it is said"
 * @param speaker where the source is a pronoun or names no one, the words before it that name who is meant; absent where
 *     none fits or more than one
 * @param cue the reporting word or words
 * @param content what is reported, in the text's order, without overlap; never empty
 * @param attitude whether the cue tells what somebody thinks of a thing and not that it happened
 * @param parent index, among the document's speeches, of the speech that reports this one
 */
public record Speech(
        int sentence,
        Optional<TextSpan> source,
        Optional<TextSpan> speaker,
        TextSpan cue,
        List<TextSpan> content,
        SpeechKind kind,
        Stance stance,
        boolean attitude,
        Optional<Integer> parent,
        String by) {

    public Speech {
        content = List.copyOf(content);
    }

    /** Does {@code words} stand in what is reported? */
    public boolean reports(TextSpan words) {
        return content.stream().anyMatch(part -> part.contains(words));
    }

    /** How much is reported, in UTF-16 units. */
    public int length() {
        return content.stream().mapToInt(TextSpan::length).sum();
    }
}
