package org.variorum.cli.show;

import org.variorum.core.pipeline.Pipeline;

/** An article with what was understood in it, as a page that needs nothing from outside. */
public final class ShowPage {

    private ShowPage() {}

    /** The whole page. */
    public static String of(Pipeline.Reading reading) {
        return "<!doctype html><title>" + reading.claims().size() + "</title>";
    }
}
