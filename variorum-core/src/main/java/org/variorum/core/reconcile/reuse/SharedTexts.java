package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.reconcile.reuse.SharedText.Kind;
import org.variorum.model.Annotations;

/**
 * Finds which documents share text, what of it, and which had it from the other. Pure: the order of the documents changes
 * nothing. The work grows with the documents, not with their pairs: where more than ten hold the same passage, each
 * is paired with its neighbours in time only, and a chain of pairs holds them together.
 */
public final class SharedTexts {

    /** Share of the shorter text that makes the two one text. Set on dispatches that outlets shorten and put a lead to. */
    private static final double COPIED = 0.5;

    /** The same for a text whose words were exchanged, which the alignment finds in part only. */
    private static final double SPUN = 0.45;

    /** Rewritten sentences that honest reports of one event do not share. */
    private static final int SPUN_SENTENCES = 4;

    /** A single rewritten sentence beside a passage that both have must be so alike. */
    private static final double REWRITTEN = 0.8;

    /** Words that two texts must share at least; set phrases of agencies and armies run to a dozen. */
    private static final int LEAST_WORDS = 15;

    /** Words of matter among them. */
    private static final int LEAST_MATTER = 8;

    /** Fewer words do where they make up so much of a short text. */
    private static final double MUCH = 0.3;

    /** Days behind which a shared passage is background. */
    private static final long FAR = 14;

    private final List<Wording> documents;
    private final Map<Integer, Lineage.Side> sides = new HashMap<>();

    private SharedTexts(List<Wording> documents) {
        this.documents = documents;
    }

    /** Every pair of documents that share a passage, by their ids; of documents of one id none. */
    public static List<SharedText> find(Collection<Annotations> annotations) {
        List<Wording> documents = annotations.stream()
                .sorted(Comparator.comparing(
                                (Annotations a) -> PublishedDays.first(a).orElse(""))
                        .thenComparing(Annotations::doc)
                        .thenComparing(Annotations::sha256))
                .map(WordReader::of)
                .toList();
        return new SharedTexts(documents).find();
    }

    private List<SharedText> find() {
        List<AlignedPair> pairs = aligned();
        StandingText standing = StandingText.of(documents, pairs);
        List<SharedText> found = new ArrayList<>();
        for (AlignedPair pair : pairs) {
            judged(pair, standing).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(SharedText::a).thenComparing(SharedText::b));
        return found;
    }

    private List<AlignedPair> aligned() {
        List<Seeds> seeds = documents.stream().map(Seeds::of).toList();
        List<AlignedPair> pairs = new ArrayList<>();
        for (long candidate : Candidates.of(documents)) {
            int first = (int) (candidate >>> Integer.SIZE);
            int second = (int) candidate;
            int order =
                    documents.get(first).id().compareTo(documents.get(second).id());
            if (order != 0) {
                int a = order < 0 ? first : second;
                int b = order < 0 ? second : first;
                List<Stretch> runs = Alignment.of(seeds.get(a), seeds.get(b));
                List<Stretch> rewritten = Rewriting.of(documents.get(a), documents.get(b), runs);
                boolean something = !Alignment.joined(runs).isEmpty() || rewritten.size() >= SPUN_SENTENCES;
                if (something) {
                    pairs.add(new AlignedPair(a, b, runs, rewritten));
                }
            }
        }
        return pairs;
    }

    private Optional<SharedText> judged(AlignedPair pair, StandingText standing) {
        Wording a = documents.get(pair.a());
        List<Stretch> own = new ArrayList<>();
        List<Stretch> held = new ArrayList<>();
        for (Stretch run : pair.runs()) {
            (standing.holds(pair.a(), a.sentenceOf(run.startA())) ? held : own).add(run);
        }
        List<Stretch> copied = Alignment.joined(own);
        List<Stretch> standingOnes = Alignment.joined(held);
        if (!isOneText(pair, copied) && areFarApart(pair)) {
            standingOnes = Alignment.joined(pair.runs());
            copied = List.of();
        }
        List<Stretch> all = new ArrayList<>(rewritten(pair, copied, standingOnes));
        List<Stretch> whole = List.copyOf(all);
        copied.stream()
                .filter(stretch -> whole.stream().noneMatch(other -> other.holds(stretch)))
                .forEach(all::add);
        if (tellsNothing(all, pair)) {
            all.clear();
        }
        return tellsNothing(all, pair) && tellsNothing(standingOnes, pair)
                ? Optional.empty()
                : Optional.of(shared(pair, all, standingOnes));
    }

    /** A few words in a row that two texts share by chance, as set phrases do. */
    private boolean tellsNothing(List<Stretch> stretches, AlignedPair pair) {
        int same = stretches.stream().mapToInt(Stretch::same).sum();
        int matter = stretches.stream().mapToInt(Stretch::matter).sum();
        boolean enough = same >= LEAST_WORDS && matter >= LEAST_MATTER;
        return stretches.isEmpty() || !(enough || same >= MUCH * shorter(pair));
    }

    private boolean isOneText(AlignedPair pair, List<Stretch> copied) {
        return words(copied) >= COPIED * shorter(pair);
    }

    /** What stands in reports that lie so far apart is background to both, unless the whole text is the same. */
    private boolean areFarApart(AlignedPair pair) {
        return PublishedDays.apart(
                        documents.get(pair.a()).document(),
                        documents.get(pair.b()).document())
                > FAR;
    }

    /** The rewritten sentences that count: many of them, or those that stand beside a passage word for word. */
    private List<Stretch> rewritten(AlignedPair pair, List<Stretch> copied, List<Stretch> standing) {
        int words = words(copied) + words(pair.rewritten());
        boolean spun = pair.rewritten().size() >= SPUN_SENTENCES && words >= SPUN * shorter(pair);
        if (spun) {
            return pair.rewritten();
        }
        if (tellsNothing(copied, pair) && tellsNothing(standing, pair)) {
            return List.of();
        }
        return pair.rewritten().stream()
                .filter(stretch -> stretch.likeness() >= REWRITTEN)
                .toList();
    }

    private SharedText shared(AlignedPair pair, List<Stretch> copied, List<Stretch> standing) {
        double containment = Math.min(1, (double) words(copied) / Math.max(1, shorter(pair)));
        Kind kind = kind(pair, copied);
        Lineage.Finding lineage = Lineage.of(side(pair.a()), side(pair.b()), copied);
        List<Passage> passages = new ArrayList<>();
        copied.forEach(stretch -> passages.add(passage(pair, stretch, false)));
        standing.forEach(stretch -> passages.add(passage(pair, stretch, true)));
        passages.sort(Comparator.comparingInt(Passage::startA).thenComparingInt(Passage::startB));
        String a = documents.get(pair.a()).id();
        String b = documents.get(pair.b()).id();
        if (kind == Kind.STANDING) {
            String why = "they share nothing but what is printed under reports of other events too";
            return new SharedText(a, b, passages, 0, kind, SharedText.Direction.UNKNOWN, why);
        }
        return new SharedText(
                a, b, passages, containment, kind, lineage.direction(), why(kind, containment, lineage.why()));
    }

    private Kind kind(AlignedPair pair, List<Stretch> copied) {
        if (copied.isEmpty()) {
            return Kind.STANDING;
        }
        List<Stretch> rewritten = copied.stream().filter(Stretch::rewritten).toList();
        int verbatim = words(copied) - words(rewritten);
        if (verbatim >= COPIED * shorter(pair)) {
            return Kind.COPY;
        }
        boolean spun = rewritten.size() >= SPUN_SENTENCES && words(copied) >= SPUN * shorter(pair);
        return spun ? Kind.SPUN : Kind.PASSAGES;
    }

    private static String why(Kind kind, double containment, String lineage) {
        long share = Math.round(100 * containment);
        String what = switch (kind) {
            case COPY -> share + " percent of the shorter text stand in the other word for word";
            case SPUN -> share + " percent of the shorter text stand in the other, many with words exchanged";
            case PASSAGES -> "passages of " + share + " percent of the shorter text stand in both";
            case STANDING -> "";
        };
        return what + "; " + lineage;
    }

    /** Words of the shorter side of all stretches. */
    private static int words(List<Stretch> stretches) {
        return stretches.stream()
                .mapToInt(stretch ->
                        stretch.rewritten() ? Math.min(stretch.lengthA(), stretch.lengthB()) : stretch.same())
                .sum();
    }

    private int shorter(AlignedPair pair) {
        return Math.min(documents.get(pair.a()).size(), documents.get(pair.b()).size());
    }

    private Lineage.Side side(int document) {
        return sides.computeIfAbsent(document, d -> {
            Wording wording = documents.get(d);
            return new Lineage.Side(wording, Credits.of(wording.document()));
        });
    }

    private Passage passage(AlignedPair pair, Stretch stretch, boolean standing) {
        Wording a = documents.get(pair.a());
        Wording b = documents.get(pair.b());
        return new Passage(
                a.start(stretch.startA()),
                a.end(stretch.endA() - 1),
                b.start(stretch.startB()),
                b.end(stretch.endB() - 1),
                standing,
                stretch.likeness());
    }
}
