package org.variorum.core.reconcile;

import java.util.List;
import org.variorum.model.Check;
import org.variorum.model.Event;
import org.variorum.model.Link;

/** The accounts side by side: rows of {@code links.jsonl}, {@code events.jsonl} and {@code checks.jsonl}, in a fixed order. */
public record Reconciliation(List<Link> links, List<Event> events, List<Check> checks) {

    public Reconciliation {
        links = List.copyOf(links);
        events = List.copyOf(events);
        checks = List.copyOf(checks);
    }
}
