package org.variorum.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.it.PairOutcome.Verdict;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import org.variorum.model.Link;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Quantity;
import org.variorum.model.Speaker;
import org.variorum.model.WeaponRef;

/**
 * Figures over many pairs, and the misses with what was read. Precision is taken over the pairs about which something was said
 * that can be right or wrong, recall over the pairs that expect something.
 */
record PairReport(List<PairOutcome> outcomes) {

    double precision() {
        return share(count(outcomes, Verdict.RIGHT), count(outcomes, Verdict.RIGHT) + count(outcomes, Verdict.WRONG));
    }

    double recall() {
        return share(
                count(outcomes, Verdict.RIGHT),
                outcomes.stream().filter(PairReport::expectsSomething).count());
    }

    /** The same without the links that the program itself calls doubtful. */
    PairReport sure() {
        return new PairReport(outcomes.stream().map(PairOutcome::sure).toList());
    }

    /** The figures by kind without doubtful links, those of all links, and every pair that went wrong with what was read. */
    String text(String heading) {
        List<String> lines = new ArrayList<>(List.of(heading));
        lines.add(String.format(
                Locale.ROOT, "%-10s %5s %6s %6s %6s %6s", "kind", "pairs", "right", "wrong", "missed", "silent"));
        PairReport sure = sure();
        for (String kind :
                new TreeSet<>(outcomes.stream().map(o -> o.pair().kind()).toList())) {
            lines.add(row(
                    kind,
                    sure.outcomes.stream()
                            .filter(o -> o.pair().kind().equals(kind))
                            .toList()));
        }
        lines.add(row("all", sure.outcomes));
        lines.add(sure.figures("sure links"));
        lines.add(figures("all links "));
        outcomes.stream().filter(o -> wentWrong(o.sure())).forEach(o -> lines.add(account(o)));
        return String.join("\n", lines) + "\n";
    }

    private String figures(String of) {
        return String.format(
                Locale.ROOT,
                "%s: precision %.3f, recall %.3f; independence marked in %d, wrongly in %d",
                of,
                precision(),
                recall(),
                outcomes.stream().filter(PairOutcome::marksIndependence).count(),
                outcomes.stream().filter(PairOutcome::marksIndependenceWrongly).count());
    }

    private static boolean wentWrong(PairOutcome outcome) {
        Verdict verdict = outcome.verdict();
        return verdict == Verdict.WRONG || verdict == Verdict.MISSED || outcome.marksIndependenceWrongly();
    }

    /** A pair with its claims and links. */
    static String account(PairOutcome outcome) {
        MinimalPair pair = outcome.pair();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%s %s%s: expected %s %s%s (%s)",
                outcome.sure().verdict(),
                pair.id(),
                outcome.sure().marksIndependenceWrongly() ? " independence wrong" : "",
                pair.expect(),
                pair.field(),
                pair.independent() == null ? "" : ", independent " + pair.independent(),
                pair.reason()));
        lines.add("  A " + pair.first().published() + " " + pair.first().text());
        outcome.first().forEach(claim -> lines.add("      " + shown(claim)));
        lines.add(
                "  B " + pair.second().map(r -> r.published() + " " + r.text()).orElse(pair.rest()));
        outcome.second().forEach(claim -> lines.add("      " + shown(claim)));
        outcome.between().forEach(link -> lines.add("    " + shown(link)));
        return String.join("\n", lines);
    }

    private static String row(String kind, List<PairOutcome> of) {
        return String.format(
                Locale.ROOT,
                "%-10s %5d %6d %6d %6d %6d",
                kind,
                of.size(),
                count(of, Verdict.RIGHT),
                count(of, Verdict.WRONG),
                count(of, Verdict.MISSED),
                count(of, Verdict.SILENT));
    }

    private static boolean expectsSomething(PairOutcome outcome) {
        return !outcome.pair().expect().equals("none")
                && !outcome.pair().expect().equals("quiet");
    }

    private static long count(List<PairOutcome> of, Verdict verdict) {
        return of.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String shown(Link link) {
        return link.judgement() + " " + link.relation() + " " + link.field() + " independent=" + link.independent()
                + String.format(Locale.ROOT, " %.2f ", link.score()) + link.why();
    }

    private static String shown(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.eventType()
                + (claim.subtype() == null ? "" : "/" + claim.subtype())
                + (claim.about() == null ? "" : " about " + claim.about()));
        add(parts, "actor", claim.actor().stream().map(PairReport::named).toList());
        add(parts, "target", claim.target().stream().map(PairReport::named).toList());
        add(parts, "weapon", claim.weapon().stream().map(WeaponRef::name).toList());
        add(parts, "origin", claim.origin().stream().map(PairReport::placed).toList());
        add(parts, "places", claim.places().stream().map(PairReport::placed).toList());
        if (claim.date() != null) {
            parts.add(claim.date().start() + "/" + claim.date().end());
        }
        add(parts, "n", claim.quantities().stream().map(PairReport::counted).toList());
        add(
                parts,
                "harm",
                claim.harm().stream()
                        .map(harm -> ContractJson.mapper().writeValueAsString(harm))
                        .toList());
        add(
                parts,
                "by",
                claim.attribution().stream().skip(1).map(PairReport::speaking).toList());
        parts.add(claim.modality() + "/" + claim.polarity() + "/" + claim.realis()
                + (claim.aggregate() == null ? "" : " aggregate"));
        return String.join("; ", parts) + "  «" + claim.quote() + "»";
    }

    private static void add(List<String> parts, String label, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(values.stream().collect(Collectors.joining(", ", label + " ", "")));
        }
    }

    private static String named(Participant participant) {
        return participant.name() + (participant.id() == null ? "" : "[" + participant.id() + "]");
    }

    private static String placed(PlaceRef place) {
        return place.name() + (place.lat() == null ? "[?]" : "");
    }

    private static String counted(Quantity quantity) {
        return quantity.text() + "=" + quantity.min() + ".." + quantity.max() + " " + quantity.unit() + " "
                + quantity.what() + " " + quantity.kind();
    }

    private static String speaking(Speaker speaker) {
        return speaker.name() + "[" + speaker.id() + " " + speaker.role() + "]";
    }
}
