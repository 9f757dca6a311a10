package org.variorum.core.annotate;

import java.util.Optional;
import org.variorum.model.TextSpan;

/**
 * A video, photo, map or recording that a text speaks of.
 *
 * @param kind of the contract: video, photo, map, audio
 * @param publisher who made or published it, by the actor's name
 * @param released the words for when
 * @param filePhoto is it said to be an older picture from an archive, which shows nothing of the event?
 * @param shows the words for what it is said to show
 * @param identity whether it shows that: same, doubted, unknown
 */
public record MediaValue(
        String kind,
        Optional<String> publisher,
        Optional<TextSpan> released,
        boolean filePhoto,
        Optional<TextSpan> shows,
        String identity) {}
