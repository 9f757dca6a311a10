package org.variorum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.core.reconcile.PairExplanation;
import org.variorum.core.reconcile.compare.Comparison;
import org.variorum.core.reconcile.compare.Explanation;
import org.variorum.core.reconcile.compare.Judgement;
import org.variorum.core.reconcile.compare.Objection;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.Claim;
import org.variorum.model.Link;
import org.variorum.model.Speaker;

/** Two claims and what was found of them, in lines. */
final class ExplainText {

    private static final String MARGIN = " ".repeat(35);

    private final PairExplanation found;
    private final Claim a;
    private final Claim b;

    ExplainText(PairExplanation found, Claim a, Claim b) {
        this.found = found;
        this.a = a;
        this.b = b;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        claim(lines, "A", a);
        claim(lines, "B", b);
        features(lines);
        objections(lines);
        verdict(lines);
        links(lines);
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static void claim(List<String> lines, String letter, Claim claim) {
        String says = claim.attribution().stream()
                .map(Speaker::name)
                .map(name -> name == null ? "(unknown)" : name)
                .collect(Collectors.joining(" > "));
        lines.add(letter + "  "
                + Terminal.plain(claim.id() + ", " + ContestedValues.word(claim.eventType()) + ", "
                        + ContestedValues.word(claim.modality()) + ", in " + claim.doc()));
        lines.add("   " + Terminal.plain("“" + claim.quote() + "”"));
        lines.add("   says: " + Terminal.plain(says));
        lines.add("");
    }

    private void features(List<String> lines) {
        lines.add(String.format(Locale.ROOT, "%-12s %6s %7s %6s", "compared", "score", "weight", "adds"));
        Explanation explanation = found.explanation();
        lines.add(String.format(
                Locale.ROOT, "%-12s %6s %7s %+6.2f  two claims at random", "", "", "", explanation.bias()));
        for (Explanation.Weighed weighed : explanation.features()) {
            Comparison comparison = weighed.comparison();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %+6.2f %7.2f %+6.2f  %s",
                    comparison.feature(),
                    comparison.score(),
                    weighed.weight(),
                    weighed.part(),
                    comparison.sentence()));
            values(lines, comparison.left(), comparison.right());
        }
        lines.add("");
    }

    private static void values(List<String> lines, String left, String right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            lines.add(MARGIN + "A: " + (left.isEmpty() ? "-" : Terminal.plain(left)));
            lines.add(MARGIN + "B: " + (right.isEmpty() ? "-" : Terminal.plain(right)));
        }
    }

    private void objections(List<String> lines) {
        for (Objection objection : found.explanation().objections()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-34s %s",
                    "forbidden: " + objection.qualifier() + " (" + objection.field() + ")",
                    objection.sentence()));
            values(lines, objection.left(), objection.right());
        }
    }

    private void verdict(List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "%s: log odds %+.2f, probability %.2f%s",
                found.judgement(),
                found.logOdds(),
                SameEvent.probability(found.logOdds()),
                found.copied() ? "; one sentence in two articles, whatever was read in each" : ""));
        lines.add(
                found.compared()
                        ? Terminal.plain("compared, since both stand in " + where())
                        : "not compared: they share no block");
        lines.add(events());
    }

    private String events() {
        if (found.oneEvent()) {
            String others = found.judgement() == Judgement.NEGATIVE ? ", into which other claims draw them" : "";
            return "one event: " + Terminal.plain(found.events().get(0)) + others;
        }
        String others = found.judgement() == Judgement.POSITIVE ? ", since other claims keep them apart" : "";
        return "two events: " + Terminal.plain(String.join(" and ", found.events())) + others;
    }

    private String where() {
        return found.blocks().isEmpty() ? "copies of one text" : String.join("; ", found.blocks());
    }

    private void links(List<String> lines) {
        if (found.links().isEmpty()) {
            lines.add("no link between the two");
        }
        for (Link link : found.links()) {
            String field = link.field() == null ? "" : " on " + link.field();
            String independent =
                    link.independent() == null ? "" : link.independent() ? ", independent" : ", not independent";
            lines.add(Terminal.plain(link.a() + " " + link.relation() + " " + link.b() + field + " (" + link.judgement()
                    + independent + "): " + link.why()));
        }
    }
}
