package org.variorum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words reported as somebody's.
 *
 * @param source who is named as the speaker
 * @param speaker where the source is a pronoun or names no one, the words before it that name who is meant
 * @param cue the words that report
 * @param content what is reported
 * @param parent index, in the document's list, of the attribution within whose content this one stands
 */
public record AttributionMention(
        @Nullable Span source,
        @Nullable Span speaker,
        Span cue,
        List<Span> content,
        SpeechKind kind,
        @Nullable Integer parent,
        String by) {

    public AttributionMention {
        content = List.copyOf(content);
    }
}
