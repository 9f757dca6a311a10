package org.variorum.core.reconcile;

import java.util.List;
import org.variorum.core.reconcile.compare.Explanation;
import org.variorum.core.reconcile.compare.Judgement;
import org.variorum.model.Link;

/**
 * Why two claims stand in one event or not.
 *
 * @param a id of the first claim
 * @param b id of the second
 * @param judgement by the log odds as they count
 * @param logOdds as they count when events are formed
 * @param oneEvent do both stand in one event? Other claims may have drawn them together or apart
 * @param explanation what the two say by themselves
 * @param compared are they compared at all: do they share a block, or one sentence?
 * @param copied are they one sentence in two articles, which counts more than what was read in each?
 * @param blocks under which they are compared, in words
 * @param events ids of the events of the first and of the second
 * @param links between the two
 */
public record PairExplanation(
        String a,
        String b,
        Judgement judgement,
        double logOdds,
        boolean oneEvent,
        Explanation explanation,
        boolean compared,
        boolean copied,
        List<String> blocks,
        List<String> events,
        List<Link> links) {

    public PairExplanation {
        blocks = List.copyOf(blocks);
        events = List.copyOf(events);
        links = List.copyOf(links);
    }
}
