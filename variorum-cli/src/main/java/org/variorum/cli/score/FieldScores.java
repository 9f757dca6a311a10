package org.variorum.cli.score;

import java.util.List;
import java.util.Optional;
import org.variorum.cli.score.ScoreReport.FieldFigures;

/** Adds up one field over matched, missed and false claims. */
final class FieldScores {

    private final Field field;
    private int pairs;
    private int right;
    private int stated;
    private int statedRight;
    private Tally elements = Tally.NONE;

    private FieldScores(Field field) {
        this.field = field;
    }

    /** The figures of every field over clear gold claims and false system claims. */
    static List<FieldFigures> of(ClaimMatching matching, List<GoldClaim> clear, List<SystemClaim> falseClaims) {
        return Field.ALL.stream()
                .map(field -> {
                    FieldScores scores = new FieldScores(field);
                    clear.forEach(claim -> scores.add(claim, matching.ofGold(claim)));
                    falseClaims.forEach(claim -> scores.addFalse(claim));
                    return scores.figures();
                })
                .toList();
    }

    private void add(GoldClaim gold, Optional<ClaimMatching.Pair> pair) {
        boolean matched = pair.isPresent() && pair.get().credit() > 0;
        Facts system = matched ? pair.get().system().facts() : Facts.NONE;
        Optional<Found> compared = field.compare(gold, system);
        if (compared.isEmpty()) {
            return;
        }
        Found found = compared.get();
        elements = elements.plus(found.hit(), found.gold(), found.system());
        if (matched || (pair.isPresent() && field.name().equals("event_type"))) {
            count(found);
        }
    }

    private void count(Found found) {
        pairs++;
        right += found.right() ? 1 : 0;
        if (found.gold() > 0) {
            stated++;
            statedRight += found.right() ? 1 : 0;
        }
    }

    private void addFalse(SystemClaim claim) {
        elements = elements.plus(0, 0, field.alarm(claim.facts()).system());
    }

    private FieldFigures figures() {
        return new FieldFigures(field.name(), pairs, right, stated, statedRight, elements);
    }
}
