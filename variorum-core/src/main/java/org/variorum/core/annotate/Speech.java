package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.model.SpeechKind;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/**
 * Words reported as somebody's, in one sentence.
 *
 * @param source the speaker's words; absent for "it is said"
 * @param cue the reporting word or words
 * @param content what is reported
 */
public record Speech(
        int sentence,
        Optional<TextSpan> source,
        TextSpan cue,
        TextSpan content,
        SpeechKind kind,
        Stance stance,
        String by) {}
