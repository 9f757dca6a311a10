package org.variorum.core.reconcile.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Paper;
import org.variorum.core.reconcile.reuse.SharedText.Kind;
import org.variorum.model.Annotations;

/**
 * A paragraph on the dams of Tarnow under reports of a mill, a bridge and a market, which share nothing else. It has 28 words;
 * no report is so short that these were half of it.
 */
class StandingTextTest {

    private static final String DAMS =
            "The upper valley has been fought over for months, since the river militia took two"
                    + " dams above Tarnow and the garrison withdrew behind the old timber canal.";

    private static final String[] MILL = {
        "Mortar rounds fell on a flour mill at the edge of Brusk shortly before sunset and set its storehouse alight.",
        "Two bakers who slept upstairs climbed out by a window, and a neighbour drove them to the clinic with burnt hands.",
        "Nobody has said who fired, though people at the weir heard the shots from beyond the quarry."
    };

    private static final String[] BRIDGE = {
        "Engineers of the garrison closed the iron bridge at Olmen after divers had found charges under its second pier.",
        "Lorries queue for eleven kilometres along the southern bank while ferries carry the post and the milk.",
        "A spokeswoman for the roads office expects trains to cross again by Friday at the earliest."
    };

    private static final String[] MARKET = {
        "Traders of Hadrin have moved their stalls into the tram depot since a drone crashed among the fish tables.",
        "The council pays no rent for it, says its clerk, because the trams have stood still since the winter.",
        "Prices of salt and onions have doubled, and candles are sold by the half."
    };

    private static Annotations paper(String id, String outlet, String day, String[] report, String... last) {
        return Paper.of(
                id, outlet, day, Stream.of(report, last).flatMap(Stream::of).toArray(String[]::new));
    }

    private static List<String> found(Annotations... papers) {
        return SharedTexts.find(List.of(papers)).stream()
                .map(text -> text.a() + " " + text.b() + " " + text.kind() + " "
                        + text.passages().stream().map(Passage::standing).toList())
                .toList();
    }

    @Test
    void underThreeReportsOfTwoDaysItIsStanding() {
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-02", MILL, DAMS),
                        paper("b", "Canal Times", "2021-06-05", BRIDGE, DAMS),
                        paper("c", "Upland Radio", "2021-06-05", MARKET, DAMS)))
                .containsExactly("a b STANDING [true]", "a c STANDING [true]", "b c STANDING [true]");
    }

    @Test
    void standingTextMakesNoPartOfACopy() {
        List<SharedText> shared = SharedTexts.find(List.of(
                paper("a", "Valley Post", "2021-06-02", MILL, DAMS),
                paper("b", "Valley Post", "2021-06-05", BRIDGE, DAMS)));
        assertThat(shared).extracting(SharedText::kind).containsExactly(Kind.STANDING);
        assertThat(shared.get(0).containment()).isZero();
        assertThat(shared.get(0).why())
                .isEqualTo("they share nothing but what is printed under reports of other events too");
        Passage passage = shared.get(0).passages().get(0);
        String first = String.join("\n\n", MILL) + "\n\n";
        assertThat(passage.startA()).isEqualTo(first.length());
        assertThat(passage.endA()).isEqualTo(first.length() + DAMS.length() - 1);
    }

    /** Two papers that have a sentence of one agency print it on a day, and no more is known. */
    @Test
    void underTwoReportsOfTwoOutletsOrOnOneDayItIsAPassage() {
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-02", MILL, DAMS),
                        paper("b", "Canal Times", "2021-06-05", BRIDGE, DAMS)))
                .containsExactly("a b PASSAGES [false]");
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-05", MILL, DAMS),
                        paper("b", "Valley Post", "2021-06-05", BRIDGE, DAMS)))
                .containsExactly("a b PASSAGES [false]");
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-05", MILL, DAMS),
                        paper("b", "Canal Times", "2021-06-05", BRIDGE, DAMS),
                        paper("c", "Upland Radio", "2021-06-05", MARKET, DAMS)))
                .containsExactly("a b PASSAGES [false]", "a c PASSAGES [false]", "b c PASSAGES [false]");
    }

    @Test
    void weeksApartItIsBackgroundToBoth() {
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-02", MILL, DAMS),
                        paper("b", "Canal Times", "2021-06-16", BRIDGE, DAMS)))
                .containsExactly("a b PASSAGES [false]");
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-02", MILL, DAMS),
                        paper("b", "Canal Times", "2021-06-17", BRIDGE, DAMS)))
                .containsExactly("a b STANDING [true]");
    }

    /** 30 February is no day, so nothing is known of how far they lie apart. */
    @Test
    void aDayThatIsNoneLiesNowhere() {
        assertThat(found(
                        paper("a", "Valley Post", "2021-02-30", MILL, DAMS),
                        paper("b", "Canal Times", "2021-06-16", BRIDGE, DAMS)))
                .containsExactly("a b PASSAGES [false]");
    }

    @Test
    void whatASpeakerSaidIsASpeechThatManyReport() {
        String said = "\"" + DAMS.substring(0, DAMS.length() - 1) + ",\" the governor said.";
        assertThat(found(
                        paper("a", "Valley Post", "2021-06-02", MILL, said),
                        paper("b", "Canal Times", "2021-06-05", BRIDGE, said),
                        paper("c", "Upland Radio", "2021-06-05", MARKET, said)))
                .containsExactly("a b PASSAGES [false]", "a c PASSAGES [false]", "b c PASSAGES [false]");
    }

    /** The first two are one dispatch on the mill, so that three papers report two events; with the market there are three. */
    @Test
    void copiesOfOneDispatchCountAsOneReport() {
        Annotations first = paper("a", "Valley Post", "2021-06-02", MILL, DAMS);
        Annotations copy = paper("b", "Hill Courier", "2021-06-03", MILL, DAMS);
        Annotations bridge = paper("c", "Canal Times", "2021-06-05", BRIDGE, DAMS);
        Annotations market = paper("d", "Upland Radio", "2021-06-06", MARKET, DAMS);
        assertThat(found(first, copy, bridge))
                .containsExactly("a b COPY [false]", "a c PASSAGES [false]", "b c PASSAGES [false]");
        assertThat(found(first, copy, bridge, market))
                .containsExactly(
                        "a b COPY [false, true]",
                        "a c STANDING [true]",
                        "a d STANDING [true]",
                        "b c STANDING [true]",
                        "b d STANDING [true]",
                        "c d STANDING [true]");
    }
}
