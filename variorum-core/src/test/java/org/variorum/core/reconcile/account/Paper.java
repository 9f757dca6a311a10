package org.variorum.core.reconcile.account;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Annotations;
import org.variorum.model.Outlet;
import org.variorum.model.Published;
import org.variorum.model.PublishedBasis;
import org.variorum.model.Span;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** An article made by hand, of one sentence in each paragraph and all of it body, in which nothing else was read. */
public final class Paper {

    private Paper() {}

    /**
     * An article of these sentences.
     *
     * @param day as the row has it, an ISO day or none at all
     */
    public static Annotations of(String id, String outlet, String day, String... sentences) {
        String text = String.join("\n\n", sentences);
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            spans.add(new Span(start, start + sentence.length()));
            start += sentence.length() + 2;
        }
        return new Annotations(
                id,
                "a",
                "b",
                text,
                "en",
                null,
                null,
                new Outlet(outlet, null),
                new Published(day, day, PublishedBasis.METADATA, null, List.of()),
                List.of(new Zone(ZoneKind.BODY, 0, text.length())),
                spans,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test",
                null);
    }
}
