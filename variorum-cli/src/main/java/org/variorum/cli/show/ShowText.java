package org.variorum.cli.show;

import org.variorum.core.pipeline.Pipeline;

/** An article with what was understood in it, for a terminal. */
public final class ShowText {

    private ShowText() {}

    /** The lines, each ended. */
    public static String of(Pipeline.Reading reading) {
        StringBuilder lines = new StringBuilder();
        reading.claims().forEach(claim -> lines.append(claim.quote()).append('\n'));
        return lines.toString();
    }
}
