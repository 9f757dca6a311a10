package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.core.reconcile.reuse.SharedText.Direction;

/**
 * Says which of two documents had the shared words from the other, by named signs: the day, a credit, a credit lost, words
 * lost, plain words exchanged. Two texts that credit one agency both have it from there. Where nothing tells, or the signs
 * cancel each other, it stays open.
 */
final class Lineage {

    /** Names the other's outlet: only the later text can do that. */
    private static final int CREDIT = 5;

    /** Appeared on an earlier day. */
    private static final int DAY = 3;

    /** Published by a news agency. */
    private static final int OWN = 4;

    private static final int LOST_CREDIT = 2;
    private static final int EXCHANGED = 2;
    private static final int LOST_WORDS = 1;
    private static final int CUT = 1;

    /** Exchanged words of one side that outweigh those of the other. */
    private static final int EXCHANGES = 3;

    /** Words that one side has within the shared sentences, where the other has none. */
    private static final int WORDS_LOST = 6;

    /** The whole of a text stands in the other. */
    private static final double WHOLE = 0.85;

    /** ... which has much more than that. */
    private static final double PART = 0.75;

    private final Side a;
    private final Side b;
    private final List<Stretch> stretches;

    private Lineage(Side a, Side b, List<Stretch> stretches) {
        this.a = a;
        this.b = b;
        this.stretches = stretches;
    }

    /** One of the two documents. */
    record Side(Wording wording, Credits credits) {}

    /** The direction and a sentence why. */
    record Finding(Direction direction, String why) {}

    /** What the signs say of two documents that share {@code stretches}. */
    static Finding of(Side a, Side b, List<Stretch> stretches) {
        return new Lineage(a, b, stretches).finding();
    }

    private Finding finding() {
        boolean speech = stretches.stream()
                .allMatch(stretch -> a.wording.isMostlyQuoted(stretch.startA(), stretch.endA())
                        || b.wording.isMostlyQuoted(stretch.startB(), stretch.endB()));
        if (speech) {
            return new Finding(Direction.UNKNOWN, "they quote the same words of a speaker");
        }
        Optional<String> agency = a.credits.shared(b.credits);
        Optional<Signal> credit = credit();
        boolean both = a.credits.isAgencys() == b.credits.isAgencys();
        if (agency.isPresent() && credit.isEmpty() && both) {
            return new Finding(Direction.UNKNOWN, "both credit \"" + agency.get() + "\" and may have it from there");
        }
        List<Signal> signals = new ArrayList<>();
        credit.ifPresent(signals::add);
        agencysOwn().ifPresent(signals::add);
        day().ifPresent(signals::add);
        lostCredit().ifPresent(signals::add);
        exchanged().ifPresent(signals::add);
        lostWords().ifPresent(signals::add);
        cut().ifPresent(signals::add);
        int sum = signals.stream().mapToInt(Signal::weight).sum();
        if (sum == 0) {
            return new Finding(Direction.UNKNOWN, "nothing tells which of them came first");
        }
        String why = signals.stream()
                .filter(signal -> Integer.signum(signal.weight()) == Integer.signum(sum))
                .map(Signal::why)
                .collect(Collectors.joining("; "));
        return new Finding(sum > 0 ? Direction.B_FROM_A : Direction.A_FROM_B, why);
    }

    private Optional<Signal> signal(int weight, boolean bFromA, boolean aFromB, String why) {
        if (bFromA == aFromB) {
            return Optional.empty();
        }
        Side later = bFromA ? b : a;
        Side earlier = bFromA ? a : b;
        String told = why.replace("LATER", later.wording.id()).replace("EARLIER", earlier.wording.id());
        return Optional.of(new Signal(bFromA ? weight : -weight, told));
    }

    private Optional<Signal> credit() {
        return signal(
                CREDIT, b.credits.names(a.credits), a.credits.names(b.credits), "LATER names the outlet of EARLIER");
    }

    /** What an agency sends out others print, whatever day they put over it. */
    private Optional<Signal> agencysOwn() {
        return signal(OWN, a.credits.isAgencys(), b.credits.isAgencys(), "EARLIER is of a news agency");
    }

    private Optional<Signal> day() {
        boolean first = PublishedDays.isBefore(a.wording.document(), b.wording.document());
        boolean second = PublishedDays.isBefore(b.wording.document(), a.wording.document());
        return signal(DAY, first, second, "EARLIER is of an earlier day");
    }

    /** A text that lives on an agency's credits it; one that was made from that text has often lost the credit. */
    private Optional<Signal> lostCredit() {
        return signal(
                LOST_CREDIT, hasLost(b, a), hasLost(a, b), "LATER lacks the credit to an agency that EARLIER has");
    }

    private static boolean hasLost(Side later, Side earlier) {
        return !earlier.credits.agencies().isEmpty()
                && later.credits.agencies().isEmpty()
                && earlier.credits.agencies().stream().noneMatch(later.credits::hasWords);
    }

    private Optional<Signal> exchanged() {
        int inA = 0;
        int inB = 0;
        for (Stretch stretch : stretches) {
            inA += spun(a.wording, stretch.startA(), stretch.endA());
            inB += spun(b.wording, stretch.startB(), stretch.endB());
        }
        boolean bFromA = inB >= EXCHANGES && inB >= 2 * inA;
        boolean aFromB = inA >= EXCHANGES && inA >= 2 * inB;
        return signal(EXCHANGED, bFromA, aFromB, "LATER has roundabout words where EARLIER has plain ones");
    }

    private static int spun(Wording wording, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += wording.isSpun(i) ? 1 : 0;
        }
        return count;
    }

    /** Within sentences that stand in both, one lacks words that the other has. */
    private Optional<Signal> lostWords() {
        int moreInA = 0;
        int moreInB = 0;
        for (Stretch stretch : stretches) {
            if (!stretch.rewritten()) {
                moreInA += stretch.lengthA() - stretch.same();
                moreInB += stretch.lengthB() - stretch.same();
            }
        }
        boolean bFromA = moreInA >= WORDS_LOST && moreInA >= 2 * moreInB;
        boolean aFromB = moreInB >= WORDS_LOST && moreInB >= 2 * moreInA;
        return signal(LOST_WORDS, bFromA, aFromB, "LATER lacks words within sentences of EARLIER");
    }

    /** The whole of one stands in the other, which goes on. */
    private Optional<Signal> cut() {
        double ofA =
                share(a.wording, stretches.stream().mapToInt(Stretch::lengthA).sum());
        double ofB =
                share(b.wording, stretches.stream().mapToInt(Stretch::lengthB).sum());
        boolean bFromA = ofB >= WHOLE && ofA <= PART;
        boolean aFromB = ofA >= WHOLE && ofB <= PART;
        return signal(CUT, bFromA, aFromB, "LATER has nothing that EARLIER has not, and lacks much of it");
    }

    private static double share(Wording wording, int words) {
        return (double) words / Math.max(1, wording.size());
    }
}
