package org.variorum.core.reconcile.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.reuse.SharedText.Direction;
import org.variorum.core.reconcile.reuse.SharedText.Kind;
import org.variorum.model.Annotations;

class SharedTextsTest {

    private static final String FERRY = "A coaster under the flag of Harland struck a mine off Cape Orrin before dawn"
            + " on Thursday and sank within minutes, the coast guard of the southern islands said.";

    private static final String CREW = "Eleven of its fourteen sailors were picked up by a trawler, while three are"
            + " missing and are feared to have drowned in the engine room.";

    private static final String MINES = "The strait was mined by both navies in the spring, and only a lane along the"
            + " eastern shore has been swept since the talks in Port Hessa.";

    private static final String HISTORY = "More than 9,000 people have been killed since the war over the strait began"
            + " in 2011 with a quarrel about fishing grounds.";

    @Test
    void theSamplesOfOneDispatchAreOneText() {
        List<SharedText> found = SharedTexts.find(Reports.samples());
        assertThat(found)
                .extracting(text -> text.a() + " " + text.b() + " " + text.kind() + " " + text.direction())
                .containsExactly(
                        "s01-dispatch-harbour s02-dispatch-lakeland COPY UNKNOWN",
                        "s01-dispatch-harbour s03-dispatch-spun SPUN B_FROM_A",
                        "s02-dispatch-lakeland s03-dispatch-spun SPUN B_FROM_A");
        assertThat(found.get(0).why()).contains("both credit \"meridian");
    }

    @Test
    void theOrderOfTheDocumentsChangesNothing() {
        List<Annotations> samples = new ArrayList<>(Reports.samples());
        List<SharedText> found = SharedTexts.find(samples);
        Collections.shuffle(samples, new Random(7));
        assertThat(SharedTexts.find(samples)).isEqualTo(found);
    }

    @Test
    void aPassageIsFoundInOtherwiseUnlikeTexts() {
        String first = filler("Pier", "got a lamp", 12) + "\n\n" + CREW + "\n\n" + filler("Crane", "stands idle", 12);
        String second = filler("Household", "asked for lime", 15) + "\n\n" + CREW;
        List<SharedText> found = SharedTexts.find(List.of(
                Reports.read("a", "Islander", "2021-05-06", first),
                Reports.read("b", "Gazette", "2021-05-07", second)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.PASSAGES);
        assertThat(found.get(0).direction()).isEqualTo(Direction.B_FROM_A);
        Passage passage = found.get(0).passages().get(0);
        assertThat(Reports.sub(first, passage.startA(), passage.endA()))
                .isEqualTo(CREW.substring(0, CREW.length() - 1));
        assertThat(Reports.sub(second, passage.startB(), passage.endB()))
                .isEqualTo(CREW.substring(0, CREW.length() - 1));
        assertThat(passage.likeness()).isEqualTo(1);
        assertThat(passage.standing()).isFalse();
    }

    /** Archives lose commas, apostrophes and accents; that makes no other text. */
    @Test
    void lostSignsChangeNothing() {
        String damaged = (FERRY + " " + CREW).replace(",", "").replace(".", " .");
        List<SharedText> found = SharedTexts.find(
                List.of(Reports.read("a", "", "", FERRY + " " + CREW), Reports.read("b", "", "", damaged)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).containment()).isEqualTo(1);
        assertThat(found.get(0).direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void oneAgencyInTwoOutletsLeavesTheDirectionOpen() {
        String text = FERRY + "\n\n" + CREW + "\n\n" + MINES;
        List<SharedText> found = SharedTexts.find(List.of(
                Reports.read("a", "Islander", "2021-05-06", "PORT HESSA (Tidewire) - " + text),
                Reports.read("b", "Gazette", "2021-05-07", "PORT HESSA, May 7 (Tidewire) - " + text)));
        assertThat(found).extracting(SharedText::kind).containsExactly(Kind.COPY);
        assertThat(found).extracting(SharedText::direction).containsExactly(Direction.UNKNOWN);
        assertThat(found.get(0).why()).contains("both credit \"tidewire\"");
    }

    @Test
    void whoeverNamesTheOtherOutletHadItFromThere() {
        String text = FERRY + "\n\n" + CREW + "\n\n" + MINES;
        List<SharedText> found = SharedTexts.find(List.of(
                Reports.read("a", "Gazette", "2021-05-06", text + "\n\nThis was first told by the Strait Islander."),
                Reports.read("b", "Strait Islander", "2021-05-06", text)));
        assertThat(found).extracting(SharedText::direction).containsExactly(Direction.A_FROM_B);
        assertThat(found.get(0).why()).contains("a names the outlet of b");
    }

    @Test
    void theBeginningOfAWarUnderTwoReportsIsStanding() {
        List<SharedText> found = SharedTexts.find(List.of(
                Reports.read("a", "Islander", "2021-05-06", FERRY + "\n\n" + CREW + "\n\n" + HISTORY),
                Reports.read(
                        "b", "Gazette", "2021-05-09", filler("Household", "asked for lime", 4) + "\n\n" + HISTORY)));
        assertThat(found).extracting(SharedText::kind).containsExactly(Kind.STANDING);
        assertThat(found.get(0).containment()).isZero();
        assertThat(found.get(0).passages()).extracting(Passage::standing).containsExactly(true);
    }

    /** The same toll, day and place in words of one's own: two honest reports. */
    @Test
    void honestReportsOfOneEventShareNoText() {
        String other = "Three seamen were lost on Thursday when their ship went down south of Cape Orrin. Islanders"
                + " heard a bang shortly after five. A fishing boat brought eleven survivors to Port Hessa, said the"
                + " harbour hospital, which treats four of them for cold. Harland's shipping office spoke of a mine.";
        assertThat(SharedTexts.find(List.of(
                        Reports.read("a", "Islander", "2021-05-06", FERRY + " " + CREW + " " + MINES),
                        Reports.read("b", "Gazette", "2021-05-06", other))))
                .isEmpty();
    }

    /** Sentences of one report that share no run of words with those of another. */
    private static String filler(String who, String what, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(who)
                    .append(' ')
                    .append(i * 7 + 3)
                    .append(' ')
                    .append(what)
                    .append(". ");
        }
        return text.toString().strip();
    }
}
