package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.ZoneKind;

class ShowTextTest {

    private static final String STORY = """
            Jets over Talat
            Outlet: Port Post
            Date:   2031-05-07 (byline: the date in the byline)
            Id:     d1
            Sample: an invented report for trying the program; not to be cited
            Note:   1 of 1 mention of places is not resolved: Talat.

            furniture | \uD83D\uDEA2 Port Post | Home | News

            headline  | Jets over Talat

            body      | The Velan army said on Tuesday that six Ka-9 jets struck gangs near Talat.
                      |   [1]  airstrike, sortie count; claimed, affirmed, done; confidence 0.7
                      |        words        "six Ka-9 jets struck gangs near Talat"
                      |        who says     Port Post (outlet) > Army of Vela (military, said, id vel-army)
                      |                     <- "Velan army" (actor.vel, elsewhere in the body), "said"
                      |                       (speech.say, elsewhere in the body)
                      |        actor        Army of Vela (military, id vel-army) (implied) <- "Velan army"
                      |                       (actor.vel, elsewhere in the body)
                      |        target       gangs (label, kept as worded) <- "gangs" (label.gang)
                      |        weapon       Ka-9 (aircraft, id ka-9) <- "Ka-9" (system.ka-9)
                      |        places       Talat (unresolved: not in the gazetteer) <- "Talat" (place.tagger,
                      |                       in the headline)
                      |        date         2031-05-06 (precision: day; basis: the document's day) <- "Tuesday"
                      |                       (time.weekday, elsewhere in the body)
                      |        quantities   6; unit: aircraft; of: Ka-9 jets <- "six Ka-9 jets" (quantity.exact)
                      |        event type   airstrike <- "struck" (air.strike)
                      |        subtype      sortie count (follows from the event type)
                      |        modality     claimed <- "said" (modality.speech, elsewhere in the body)
                      |        polarity     affirmed (no words recorded)
                      |        realis       done (no words recorded)
                      | The jets never flew, the port master said.
                      |   [2]  denial (about: airstrike); denied, affirmed, done; confidence 0.55
                      |        words        "The jets never flew"
                      |        who says     not known (outlet)
                      |        event type   denial <- "flew" (air.fly)
                      |        about        airstrike (follows from the event type)
                      |        modality     denied (no words recorded)
                      |        polarity     affirmed (no words recorded)
                      |        realis       done (no words recorded)
                      |        strength     also read from <- "never" (negation.never)

            comment   | It was forty jets.

            Confidence says how sure we are to have read it rightly, not that it is true.
            2 claims in 5 sentences; mentions: 2 actors, 1 place, 1 time, 1 system, 1 quantity, 1 speech cue.
            Version 0.1+lexicon.abc
            """;

    @Test
    void showsEachClaimBelowItsSentenceWithItsFieldsWordsAndRules() {
        assertThat(ShowText.of(PortStory.story().reading())).isEqualTo(STORY);
    }

    @Test
    void keepsLinesWithinAHundredColumnsEvenForWordsLongerThanThat() {
        HandMade story = new HandMade()
                .zone(ZoneKind.BODY, "See " + "x".repeat(300) + " for more.")
                .zone(ZoneKind.FURNITURE, "menu ".repeat(60).strip());
        story.outlet = "O".repeat(250);
        assertThat(ShowText.of(story.reading()).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void shortensFurnitureAndCommentsToOneLineEach() {
        HandMade story = new HandMade()
                .zone(ZoneKind.FURNITURE, "menu ".repeat(60).strip())
                .zone(ZoneKind.COMMENT, "first\nsecond");
        assertThat(ShowText.of(story.reading()).lines())
                .filteredOn(line -> line.contains(" | "))
                .containsExactly("furniture | " + "menu ".repeat(17).strip() + "...", "comment   | first second");
    }

    @Test
    void saysWhatIsNotKnown() {
        HandMade story = new HandMade().zone(ZoneKind.BODY, "Nothing happened.");
        assertThat(ShowText.of(story.reading())).startsWith("""
                        Article without a title
                        Outlet: not known
                        Date:   not known
                        Id:     d1
                        Note:   The outlet is not known, so the first link of every chain of speakers is open.
                        Note:   The date of publication is not known, so words such as "Tuesday" stay unresolved.
                        Note:   No claims were read in this text.
                        """);
    }

    @Test
    void givesTheTerminalNoCommandOutOfAnArticle() {
        HandMade story = new HandMade().zone(ZoneKind.BODY, "A\u001B[2J red \u202Eherring\uD800.");
        story.title = "\u001B]0;title\u0007";
        String shown = ShowText.of(story.reading());
        assertThat(shown)
                .doesNotContain("\u001B", "\u0007", "\u202E", "\uD800")
                .contains("[U+001B]]0;title[U+0007]")
                .contains("A[U+001B][2J red [U+202E]herring[U+D800].");
    }

    @Test
    void showsAClaimOfACommentAndOneThatStandsInNoZone() {
        HandMade story = new HandMade().zone(ZoneKind.COMMENT, "Ten jets fell.");
        story.claim("Ten jets fell", new ClaimSketch());
        story.text.append(" Loose words.");
        story.claim("Loose words", new ClaimSketch());
        assertThat(ShowText.of(story.reading()))
                .containsSubsequence("comment   | Ten jets fell.", "[1]  airstrike", "[2]  airstrike");
    }
}
