package org.variorum.core.reconcile.reuse;

import java.util.List;
import org.variorum.model.Span;

/**
 * A sign that a text was put together from others.
 *
 * @param kind what sort of sign; two of one sort are no better than one
 * @param weight how rarely an honest text has it
 * @param why the sign in words
 * @param spans where it shows
 */
record SpliceMark(String kind, int weight, String why, List<Span> spans) {

    SpliceMark {
        spans = List.copyOf(spans);
    }
}
