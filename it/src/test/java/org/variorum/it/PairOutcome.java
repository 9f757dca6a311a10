package org.variorum.it;

import java.util.List;
import java.util.Set;
import org.variorum.model.Claim;
import org.variorum.model.Link;

/**
 * What the program read in the two reports of a pair and what it said between them.
 *
 * @param between the links from a claim of one report to a claim of the other, with their judgement
 */
record PairOutcome(MinimalPair pair, List<Claim> first, List<Claim> second, List<Link> between) {

    private static final Set<String> CLASHES = Set.of("contradicts", "denies", "supersedes");
    private static final Set<String> AGREEMENTS = Set.of("same_event", "corroborates", "copies", "consistent");
    private static final Set<String> WHETHER = Set.of("happened", "actor");

    /** How what was said stands to what was expected. */
    enum Verdict {
        /** What was expected was said, and nothing that goes against it. */
        RIGHT,
        /** Something was said that goes against what was expected. */
        WRONG,
        /** Something was expected and nothing was said. */
        MISSED,
        /** Nothing was expected, and nothing was said. */
        SILENT
    }

    Verdict verdict() {
        return switch (pair.expect()) {
            case "none" -> between.isEmpty() ? Verdict.SILENT : Verdict.WRONG;
            case "quiet" -> clashes().isEmpty() ? Verdict.SILENT : Verdict.WRONG;
            case "agrees" -> ofAgreement();
            default -> ofClash();
        };
    }

    /** Is an agreement marked as independent or not as it should be? Holds too where no agreement was found. */
    boolean marksIndependenceWrongly() {
        return pair.independent() != null
                && between.stream()
                        .map(Link::independent)
                        .anyMatch(independent -> independent != null && !independent.equals(pair.independent()));
    }

    /** Was anything said about independence where an answer is known? */
    boolean marksIndependence() {
        return pair.independent() != null && between.stream().anyMatch(link -> link.independent() != null);
    }

    /** The same without the links that the program itself calls doubtful. */
    PairOutcome sure() {
        return new PairOutcome(
                pair,
                first,
                second,
                between.stream()
                        .filter(link -> link.judgement().equals("POSITIVE"))
                        .toList());
    }

    private Verdict ofAgreement() {
        if (!clashes().isEmpty()) {
            return Verdict.WRONG;
        }
        return between.stream().anyMatch(link -> AGREEMENTS.contains(link.relation())) ? Verdict.RIGHT : Verdict.MISSED;
    }

    private Verdict ofClash() {
        boolean against = clashes().stream().anyMatch(link -> !isExpected(link))
                || between.stream()
                        .anyMatch(link -> AGREEMENTS.contains(link.relation())
                                && !link.relation().equals("same_event")
                                && pair.field().equals(link.field()));
        if (against) {
            return Verdict.WRONG;
        }
        return clashes().isEmpty() ? Verdict.MISSED : Verdict.RIGHT;
    }

    /** A denial may be laid to the deed or to who did it, and a claim that excludes another denies it too. */
    private boolean isExpected(Link link) {
        String field = link.field();
        boolean whether = pair.expect().equals("denies");
        boolean sameField = whether
                ? field == null || WHETHER.contains(field)
                : pair.field().equals(field);
        boolean sameRelation = link.relation().equals(pair.expect())
                || (whether && link.relation().equals("contradicts"));
        return sameField && sameRelation;
    }

    private List<Link> clashes() {
        return between.stream()
                .filter(link -> CLASHES.contains(link.relation()))
                .toList();
    }
}
