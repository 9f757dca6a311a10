package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.cli.show.ClaimRow.Cite;
import org.variorum.cli.show.ClaimRow.Entry;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Zone;

/** Deals out a claim's evidence to the values it belongs to; what belongs to none is kept. */
final class FieldWords {

    private final Claim claim;
    private final Annotations annotations;

    FieldWords(Claim claim, Annotations annotations) {
        this.claim = claim;
        this.annotations = annotations;
    }

    /** The evidence of {@code field}, none of it dealt out yet. */
    Pool of(String field) {
        return new Pool(claim.evidence().getOrDefault(field, List.of()));
    }

    private Cite cite(Evidence evidence) {
        return new Cite(evidence.start(), evidence.text(), evidence.by(), elsewhere(evidence));
    }

    private Optional<String> elsewhere(Evidence evidence) {
        if (claim.start() <= evidence.start() && evidence.end() <= claim.end()) {
            return Optional.empty();
        }
        for (Zone zone : annotations.zones()) {
            if (zone.start() <= evidence.start() && evidence.start() < zone.end()) {
                String where = zone.kind() == claim.zone() ? "elsewhere in the " : "in the ";
                return Optional.of(where + Wording.of(zone.kind()));
            }
        }
        return Optional.of("elsewhere in the text");
    }

    /** The evidence of one field that no value has taken. */
    final class Pool {

        private final List<Evidence> left;

        private Pool(List<Evidence> evidence) {
            this.left = new ArrayList<>(evidence);
        }

        /** Takes the words that stand exactly there. */
        List<Cite> at(int start, int end) {
            return take(e -> e.start() == start && e.end() == end);
        }

        /** Takes the first words that read so. */
        Optional<Cite> first(String text) {
            for (Iterator<Evidence> i = left.iterator(); i.hasNext(); ) {
                Evidence evidence = i.next();
                if (evidence.text().equals(text)) {
                    i.remove();
                    return Optional.of(cite(evidence));
                }
            }
            return Optional.empty();
        }

        /** Takes all that is left. */
        List<Cite> all() {
            return take(e -> true);
        }

        /** Takes all that is left, as an entry without a value. */
        Optional<Entry> rest() {
            List<Cite> cites = all();
            return cites.isEmpty() ? Optional.empty() : Optional.of(new Entry("", List.of(), cites));
        }

        private List<Cite> take(Predicate<Evidence> wanted) {
            List<Cite> taken =
                    left.stream().filter(wanted).map(FieldWords.this::cite).toList();
            left.removeIf(wanted);
            return taken;
        }
    }
}
