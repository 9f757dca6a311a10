package org.variorum.core.reconcile.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.reuse.DerivedTexts.Derived;
import org.variorum.core.reconcile.reuse.Reports.Report;
import org.variorum.core.reconcile.reuse.SharedText.Direction;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;

/** What is said of 120 texts made from the samples, each beside all samples. */
class CopiedTextTest {

    /** One dispatch in three outlets: what is made from one of them shares words with the others too. */
    private static final Set<String> DISPATCH =
            Set.of("s01-dispatch-harbour", "s02-dispatch-lakeland", "s03-dispatch-spun");

    private static final List<String> MISSES = new ArrayList<>();

    private static int found;
    private static int wanted;
    private static int said;
    private static int directed;
    private static int rightWay;

    @BeforeAll
    static void compareAll() {
        List<Annotations> samples = Reports.samples();
        List<Report> reports = samples.stream().map(Reports::report).toList();
        for (Derived derived : DerivedTexts.of(reports)) {
            List<Annotations> documents = new ArrayList<>(samples);
            Annotations own = derived.report().read();
            documents.add(own);
            derived.beside().forEach(report -> documents.add(report.read()));
            count(derived, own, documents);
        }
    }

    private static void count(Derived derived, Annotations own, List<Annotations> documents) {
        Map<String, Annotations> byId = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        documents.forEach(document -> {
            byId.put(document.doc(), document);
            claims.addAll(ClaimRows.of(document));
        });
        Map<String, String> documentOf = new HashMap<>();
        claims.forEach(claim -> documentOf.put(claim.id(), claim.doc()));
        List<SharedText> shared = SharedTexts.find(documents);
        Set<String> partners = new TreeSet<>();
        for (Check check : CopiedText.checks(shared, byId, claims)) {
            Set<String> pair = new TreeSet<>(Set.of(check.doc()));
            check.claims().forEach(claim -> pair.add(documentOf.getOrDefault(claim, "")));
            if (pair.remove(own.doc()) && !pair.isEmpty()) {
                partners.add(pair.iterator().next());
            }
        }
        for (String origin : derived.origins()) {
            wanted++;
            if (partners.contains(origin)) {
                found++;
                direction(derived, own, origin, shared);
            } else {
                MISSES.add("missed " + own.doc() + " ~ " + origin);
            }
        }
        Set<String> kin = new TreeSet<>(derived.origins());
        if (kin.stream().anyMatch(DISPATCH::contains)) {
            kin.addAll(DISPATCH);
        }
        for (String partner : partners) {
            said += derived.origins().contains(partner) || !kin.contains(partner) ? 1 : 0;
            if (!kin.contains(partner)) {
                MISSES.add("false " + own.doc() + " ~ " + partner);
            }
        }
    }

    private static void direction(Derived derived, Annotations own, String origin, List<SharedText> shared) {
        if (!derived.directed()) {
            return;
        }
        directed++;
        for (SharedText text : shared) {
            boolean ownFirst = text.a().equals(own.doc()) && text.b().equals(origin);
            boolean ownSecond = text.b().equals(own.doc()) && text.a().equals(origin);
            if (ownFirst || ownSecond) {
                boolean right = text.direction() == (ownFirst ? Direction.A_FROM_B : Direction.B_FROM_A);
                rightWay += right ? 1 : 0;
                if (!right) {
                    MISSES.add("direction " + own.doc() + " ~ " + origin + ": " + text.direction() + ", " + text.why());
                }
            }
        }
    }

    @Test
    void findsNearlyAllCopies() {
        assertThat((double) found / wanted).as(MISSES.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void saysCopyOfCopiesOnly() {
        assertThat((double) found / said).as(MISSES.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void knowsWhichCameFirst() {
        assertThat((double) rightWay / directed).as(MISSES.toString()).isGreaterThanOrEqualTo(0.90);
    }
}
