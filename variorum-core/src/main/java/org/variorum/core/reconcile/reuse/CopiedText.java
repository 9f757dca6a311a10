package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.core.reconcile.reuse.SharedText.Direction;
import org.variorum.core.reconcile.reuse.SharedText.Kind;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.CodePoints;
import org.variorum.model.Evidence;
import org.variorum.model.Severity;

/** Tells of copied text as checks: which document has the words from which, and which claims rest on them. */
public final class CopiedText {

    private static final String KIND = "copied_text";

    /** Share of the shorter text below which shared passages are a quotation, and no copying. */
    private static final double LEAST_SHARE = 0.1;

    /** A claim rests on a passage that holds half of its quote. */
    private static final double WITHIN = 0.5;

    private CopiedText() {}

    /**
     * A check for every pair that shares more than standing text or a quotation, in the order of {@code shared}.
     *
     * @param documents by id; a pair with a document that is not among them gets no check
     * @param claims of any documents
     */
    public static List<Check> checks(
            List<SharedText> shared, Map<String, Annotations> documents, Collection<Claim> claims) {
        Map<String, List<Claim>> byDocument = new TreeMap<>();
        claims.stream()
                .sorted(Comparator.comparingInt(Claim::start)
                        .thenComparingInt(Claim::end)
                        .thenComparing(Claim::id))
                .forEach(claim -> byDocument
                        .computeIfAbsent(claim.doc(), doc -> new ArrayList<>())
                        .add(claim));
        List<Check> checks = new ArrayList<>();
        for (SharedText pair : shared) {
            Annotations a = documents.get(pair.a());
            Annotations b = documents.get(pair.b());
            if (a != null
                    && b != null
                    && isCopying(pair, Quotation.of(a.text().codePoints().toArray()))) {
                checks.add(check(pair, a, b, byDocument));
            }
        }
        return checks;
    }

    private static boolean isCopying(SharedText pair, BitSet quotedInA) {
        if (pair.kind() != Kind.PASSAGES) {
            return pair.kind() != Kind.STANDING;
        }
        int all = 0;
        int quoted = 0;
        for (Passage passage : pair.passages()) {
            if (!passage.standing()) {
                all += passage.endA() - passage.startA();
                quoted += quotedInA.get(passage.startA(), passage.endA()).cardinality();
            }
        }
        return pair.containment() * (all - quoted) >= LEAST_SHARE * all;
    }

    private static Check check(SharedText pair, Annotations a, Annotations b, Map<String, List<Claim>> byDocument) {
        boolean aFromB = pair.direction() == Direction.A_FROM_B;
        Annotations later = aFromB ? a : b;
        Annotations earlier = aFromB ? b : a;
        List<Passage> passages =
                pair.passages().stream().filter(passage -> !passage.standing()).toList();
        List<String> claims = Stream.concat(
                        within(byDocument.getOrDefault(pair.a(), List.of()), passages, true),
                        within(byDocument.getOrDefault(pair.b(), List.of()), passages, false))
                .map(Claim::id)
                .toList();
        String told = pair.direction() == Direction.UNKNOWN
                ? later.doc() + " and " + earlier.doc() + " share text: "
                : later.doc() + " has text from " + earlier.doc() + ": ";
        Severity severity = pair.kind() == Kind.PASSAGES ? Severity.NOTE : Severity.WARNING;
        return new Check(
                later.doc(),
                claims,
                KIND,
                "fails",
                severity,
                told + pair.why(),
                evidence(later, passages, aFromB),
                later.sample());
    }

    private static Stream<Claim> within(List<Claim> claims, List<Passage> passages, boolean ofA) {
        return claims.stream().filter(claim -> {
            int held = 0;
            for (Passage passage : passages) {
                int start = ofA ? passage.startA() : passage.startB();
                int end = ofA ? passage.endA() : passage.endB();
                held += Math.max(0, Math.min(end, claim.end()) - Math.max(start, claim.start()));
            }
            return held >= WITHIN * (claim.end() - claim.start());
        });
    }

    private static List<Evidence> evidence(Annotations document, List<Passage> passages, boolean ofA) {
        CodePoints points = CodePoints.of(document.text());
        return passages.stream()
                .map(passage -> {
                    int start = ofA ? passage.startA() : passage.startB();
                    int end = ofA ? passage.endA() : passage.endB();
                    String text = document.text().substring(points.toUtf16(start), points.toUtf16(end));
                    return new Evidence(start, end, text, "reuse." + KIND);
                })
                .sorted(Comparator.comparingInt(Evidence::start))
                .toList();
    }
}
