package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones of small articles, each written for its test. */
final class ZonerTest {

    private static List<String> zones(String text) {
        return Readings.zones(Readings.text(text));
    }

    private static List<String> zones(String title, String text) {
        return Readings.zones(Readings.json("{\"title\":\"" + title + "\",\"text\":\""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}"));
    }

    @Test
    void anArticleHasAHeadlineABylineABodyAndItsFurniture() {
        assertThat(zones("""
                        Shelling kills six in harbour town

                        By Jane Doe
                        Updated 9 October 2015

                        Shells hit the harbour on Thursday, the mayor said.
                        Six people were killed.

                        Read more: The long war of the harbours

                        A ferry was also hit.

                        Harbour, shelling, ferries
                        Share on social media
                        """))
                .containsExactly(
                        "HEADLINE Shelling kills six in harbour town",
                        "BYLINE By Jane Doe Updated 9 October 2015",
                        "BODY Shells hit the harbour on Thursday, the mayor said. Six people were killed.",
                        "FURNITURE Read more: The long war of the harbours",
                        "BODY A ferry was also hit.",
                        "FURNITURE Harbour, shelling, ferries Share on social media");
    }

    @Test
    void everythingBelowTheCommentsIsTheReadersOwn() {
        assertThat(zones("""
                        Six people were killed.

                        Comments (2)

                        Anna
                        I was there. It was a missile.
                        Read more: my blog
                        By Bob Builder
                        """))
                .containsExactly(
                        "BODY Six people were killed.",
                        "COMMENT Comments (2) Anna I was there. It was a missile. Read more: my blog By Bob Builder");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Photo: Ministry of Defence",
                "AP Photo/Karl Kahn",
                "© Ministry of Defence",
                "A bomber takes off at dusk. (Photo: Ministry of Defence)",
                "Smoke over the harbour after the raid (Reuters)",
                "A still image taken from footage shows a bomber in flight."
            })
    void aCaptionIsNoBody(String caption) {
        assertThat(zones("Six people were killed.\n\n" + caption + "\n\nTwo were hurt."))
                .contains("CAPTION " + caption, "BODY Two were hurt.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "By Jane Doe",
                "By Jane Doe and Karl Kahn",
                "BY JANE DOE",
                "By Jane Doe | November 20, 2015",
                "By Jane Doe, Morning Post",
                "By Anne-Marie O’Neill",
                "By J. R. Hartley",
                "20 November 2015",
                "November 20, 2015",
                "Friday, 20 November 2015",
                "Published: 08:15 GMT, 20 November 2015",
                "10:27 GMT 21 February 2016"
            })
    void aBylineIsNoBody(String byline) {
        assertThat(zones("Six die\n\n" + byline + "\n\nSix people were killed."))
                .containsExactly("HEADLINE Six die", "BYLINE " + byline, "BODY Six people were killed.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "By Christmas Day, 40 people had died in the town.",
                "By Late November, the army had taken the hill.",
                "By Friday night the town was in the army's hands.",
                "Shares of the arms maker rose.",
                "Discussion of the truce began on Monday.",
                "Comments by the minister angered the mayor.",
                "Published reports of six dead were wrong.",
                "Print works in the harbour were hit."
            })
    void aSentenceThatOnlyBeginsLikeFurnitureIsBody(String sentence) {
        assertThat(zones("Shells hit the town.\n\n" + sentence + "\n\nTwo were hurt."))
                .anyMatch(zone -> zone.startsWith("BODY") && zone.contains(sentence));
    }

    @Test
    void aSubheadingIsFurnitureAndTheBodyGoesOn() {
        assertThat(zones("Shells hit the town.\n\nA night of fire\n\nTwo were hurt."))
                .containsExactly("BODY Shells hit the town.", "FURNITURE A night of fire", "BODY Two were hurt.");
    }

    @Test
    void aLongLineThatLostItsStopIsASentence() {
        String line = "The army said that it had taken two villages on the road to the town and that its men had found"
                + " a store of shells in the cellar of a school there";
        assertThat(zones("Shells hit the town.\n\n" + line)).containsExactly("BODY Shells hit the town. " + line);
    }

    @Test
    void headlinesStayApart() {
        assertThat(zones("Six die\n\nArmy denies shelling\n\nSix people were killed."))
                .containsExactly("HEADLINE Six die", "HEADLINE Army denies shelling", "BODY Six people were killed.");
    }

    @Test
    void aLongHeadlineRightAboveItsBylineStaysAHeadline() {
        assertThat(zones("""
                        Bombers take off from a base in the south to strike depots near the front
                        By Jane Doe
                        Four long-range bombers took off from an airfield in the south of the country on Wednesday and \
                        fired cruise missiles at a depot.
                        """))
                .containsExactly(
                        "HEADLINE Bombers take off from a base in the south to strike depots near the front",
                        "BYLINE By Jane Doe",
                        "BODY Four long-range bombers took off from an airfield in the south of the country on Wednesday"
                                + " and fired cruise missiles at a depot.");
    }

    @Test
    void hardWrappedTextIsReadAsParagraphs() {
        assertThat(zones("""
                        Bombers strike depot

                        The ministry said on Wednesday that four long-range bombers had taken
                        off from an airfield in the south and had fired cruise missiles at a
                        depot near the town.

                        It gave no losses.
                        """))
                .containsExactly(
                        "HEADLINE Bombers strike depot",
                        "BODY The ministry said on Wednesday that four long-range bombers had taken off from an"
                                + " airfield in the south and had fired cruise missiles at a depot near the town."
                                + " It gave no losses.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Bombers strike depot near front; Bombers strike depot near front",
                "Bombers strike depot near front; BOMBERS STRIKE DEPOT NEAR FRONT",
                "Bombers' strike: depot near front; Bombers’ strike - depot near front",
                "Did bombers strike the depot?; Did bombers strike the depot?"
            })
    void aKnownTitleIsPartedFromTheTextThatLostItsLineBreaks(String title, String head) {
        String body = "Four bombers took off. They fired missiles.";
        assertThat(zones(title, head + " " + body)).containsExactly("HEADLINE " + head, "BODY " + body);
        assertThat(zones(title, head + "\n\n" + body)).containsExactly("HEADLINE " + head, "BODY " + body);
    }

    @Test
    void aTitleThatTheTextDoesNotBeginWithChangesNothing() {
        assertThat(zones("Bombers strike depot", "Bombers strike a depot. Six died."))
                .containsExactly("BODY Bombers strike a depot. Six died.");
    }

    @Test
    void aTextThatIsItsTitleIsAHeadline() {
        assertThat(zones("Bombers strike depot!", "Bombers strike depot!"))
                .containsExactly("HEADLINE Bombers strike depot!");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DAMASCUS (Reuters) - | Six people were killed.",
                "BEIRUT, Nov. 3 — | Six people were killed.",
                "AFP - | The toll rose.",
                "27.05.2017 (updated 11:33 27.05.2017) | The toll rose."
            })
    void aDatelineRunIntoTheTextIsAZoneOfItsOwn(String head, String sentence) {
        assertThat(zones(head + " " + sentence)).containsExactly("BYLINE " + head, "BODY " + sentence);
    }

    /** An article as archives often keep it: without line breaks, commas and apostrophes. */
    @Test
    void anArticleThatLostItsLineBreaksIsParted() {
        assertThat(zones(
                        "Two Ships Sink Off Cape Tamar",
                        "Sun Mar 4 2018 Two Ships Sink Off Cape Tamar - Reports Get short URL 0 31 Two ships sank off Cape"
                                + " Tamar on Sunday after a raid on the harbour the coast guard said. AP Photo Karl Kahn Navy"
                                + " Says Storm Will Last to the End of Week The crews were saved by fishermen. Mayor Ana Belo"
                                + " thanked them. ... 31 Related Storm Over Cape Tamar Kills Ten Mayor of Tamar Quits After"
                                + " Fire Tags storm ships Tamar Community standardsDiscussion Karl I saw the ships."))
                .containsExactly(
                        "BYLINE Sun Mar 4 2018",
                        "HEADLINE Two Ships Sink Off Cape Tamar - Reports",
                        "FURNITURE Get short URL 0 31",
                        "BODY Two ships sank off Cape Tamar on Sunday after a raid on the harbour the coast guard said.",
                        "CAPTION AP Photo Karl Kahn Navy Says Storm Will Last to the End of Week",
                        "BODY The crews were saved by fishermen. Mayor Ana Belo thanked them.",
                        "FURNITURE ... 31 Related Storm Over Cape Tamar Kills Ten Mayor of Tamar Quits After Fire Tags storm"
                                + " ships Tamar",
                        "COMMENT Community standardsDiscussion Karl I saw the ships.");
    }

    @Test
    void tagsEndBeforeTheCapitalOfTheFirstRunningWords() {
        assertThat(zones("Ships Sink", "Ships Sink Tags Delta harbour war Navy boats in the delta sank two ships."))
                .containsSubsequence(
                        "FURNITURE Tags Delta harbour war", "BODY Navy boats in the delta sank two ships.");
    }

    @Test
    void aTitleInCapitalsIsPartedAlsoWhereNoMetadataNameIt() {
        String body =
                "The crews were saved by fishermen of the town who had heard the blast the coast guard said. Mayor Ana"
                        + " Belo thanked them and said that the harbour would stay closed until the fires on the quay were out.";
        assertThat(zones("Two Ships Sink Off Cape Tamar After Air Raid " + body))
                .containsExactly("HEADLINE Two Ships Sink Off Cape Tamar After Air Raid", "BODY " + body);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Foreign Minister Ana Belo and Defence Secretary Karl Kahn of the Tamar Coast Guard met in the town hall on"
                        + " Monday and spoke for three hours about the ships that had sunk off the cape in the week before.",
                "The Tamar Coast Guard and the Navy of the Republic said on Monday that two ships had sunk off the cape in"
                        + " the week before, and that they would look for the crews until nightfall, a spokesman told us."
            })
    void namesAtTheHeadOfASentenceAreNoTitle(String sentence) {
        assertThat(zones(sentence)).containsExactly("BODY " + sentence);
    }

    @Test
    void whatStandsBeforeTheTitleIsItsByline() {
        assertThat(zones(
                        "Two ships sink",
                        "Print this page 4 March 2018 by Jane Doe Two ships sink. Two ships sank off the cape."))
                .containsExactly(
                        "BYLINE Print this page 4 March 2018 by Jane Doe",
                        "HEADLINE Two ships sink.",
                        "BODY Two ships sank off the cape.");
    }

    @Test
    void aTitleThatTheFirstSentenceRepeatsIsNoHeadline() {
        String body = "The storm is over. Two ships sink every year off the cape.";
        assertThat(zones("Two ships sink", body)).containsExactly("BODY " + body);
    }
}
