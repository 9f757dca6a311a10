package org.variorum.core.annotate;

import java.util.Arrays;
import java.util.List;
import org.variorum.model.TextSpan;

/** Finds which speech each one stands in: the innermost other one whose content holds its cue. */
final class SpeechParents {

    /** How deep one speech may stand in another. */
    private static final int DEEPEST = 12;

    private final List<ReportedWords> cues;
    private final int[] parents;
    private final int[] lengths;

    private SpeechParents(List<ReportedWords> cues) {
        this.cues = cues;
        this.parents = new int[cues.size()];
        this.lengths = new int[cues.size()];
        Arrays.fill(parents, -1);
    }

    /** For each of {@code cues}, in the text's order, the index of the speech that reports it; -1 for none. */
    static int[] of(List<ReportedWords> cues) {
        SpeechParents found = new SpeechParents(cues);
        for (int i = 0; i < cues.size(); i++) {
            found.adopt(i);
        }
        for (int i = 0; i < cues.size(); i++) {
            if (found.parents[i] < 0) {
                found.parents[i] = host(cues, i);
            }
        }
        return found.parents;
    }

    /** Makes speech {@code i} the parent of those whose cues it holds, where no shorter one does. */
    private void adopt(int i) {
        int length = cues.get(i).content().stream().mapToInt(TextSpan::length).sum();
        boolean cites = cues.get(i).host().isPresent();
        for (TextSpan part : cues.get(i).content()) {
            int j = firstFrom(cues, part.start());
            while (j < cues.size() && cues.get(j).cue().end() <= part.end()) {
                boolean shorter = parents[j] < 0 || length < lengths[j] || (cites && length == lengths[j]);
                if (j != i && shorter && !isAbove(j, i)) {
                    parents[j] = i;
                    lengths[j] = length;
                }
                j++;
            }
        }
    }

    private boolean isAbove(int above, int below) {
        int at = below;
        for (int steps = 0; at >= 0 && steps <= DEEPEST; steps++) {
            if (at == above) {
                return true;
            }
            at = parents[at];
        }
        return at >= 0;
    }

    /** The index of the speech that {@code cues.get(i)} stands beside, as "citing" does; -1 if it stands alone. */
    static int host(List<ReportedWords> cues, int i) {
        if (cues.get(i).host().isEmpty()) {
            return -1;
        }
        TextSpan host = cues.get(i).host().get();
        int at = firstFrom(cues, host.start());
        boolean found = at < cues.size() && at != i && cues.get(at).cue().overlaps(host);
        boolean before = at > 0 && at - 1 != i && cues.get(at - 1).cue().overlaps(host);
        return found ? at : before ? at - 1 : -1;
    }

    /** The index of the first cue that begins at {@code unit} or after it. */
    private static int firstFrom(List<ReportedWords> cues, int unit) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).cue().start() < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
