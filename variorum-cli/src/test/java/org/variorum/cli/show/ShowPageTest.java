package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

class ShowPageTest {

    private static final String HOSTILE =
            "</p></style><script>alert(1)</script><img src=x onerror='x'>\" onclick=\"y\u0000\u202E &amp; \uDC00";

    private final Document page = parsed(ShowPage.of(PortStory.story().reading()));

    private static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document document = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return document;
    }

    /** The article's text out of the page, the numbers of claims left out. */
    private static List<String> paragraphs(Document page) {
        Document bare = page.clone();
        bare.select("sup, .zone-label").remove();
        return wholeTexts(bare.select(".text p"));
    }

    private static List<String> wholeTexts(Elements elements) {
        return elements.stream().map(Element::wholeText).toList();
    }

    @Test
    void theTextIsWholeThoughItIsCutAtEveryEdge() {
        assertThat(paragraphs(page))
                .containsExactly(
                        "\uD83D\uDEA2 Port Post | Home | News",
                        "Jets over Talat",
                        PortStory.SAYS + " " + PortStory.DENIED,
                        "It was forty jets.");
    }

    @Test
    void mentionsSayWhatTheyWereReadAsAndByWhichRule() {
        assertThat(page.select(".text .m").stream().map(m -> m.wholeText() + " = " + m.attr("title")))
                .containsExactly(
                        "Velan army = actor: Army of Vela (military, id vel-army); read by actor.vel",
                        "said = speech cue: indirect speech, speaker \"Velan army\"; read by speech.say",
                        "Tuesday = time: 2031-05-06 (date); read by time.weekday",
                        "six  = quantity: 6; unit: aircraft; of: Ka-9 jets; read by quantity.exact",
                        "Ka-9 = system: Ka-9 (aircraft, id ka-9); read by system.ka-9\n"
                                + "quantity: 6; unit: aircraft; of: Ka-9 jets; read by quantity.exact",
                        " jets = quantity: 6; unit: aircraft; of: Ka-9 jets; read by quantity.exact",
                        "gangs = actor: gangs (label, kept as worded); read by label.gang",
                        "Talat = place: Talat, unresolved: not in the gazetteer; read by place.tagger");
    }

    @Test
    void theWordsOfAClaimAreMarkedAndItsNumberStandsBehindThem() {
        assertThat(String.join("", wholeTexts(page.select(".k1")))).isEqualTo(PortStory.STRUCK);
        assertThat(page.select(".k1 + sup > a").eachAttr("href")).containsExactly("#c1");
        assertThat(page.select(".k1:has(+ sup)").eachText()).containsExactly("Talat");
    }

    @Test
    void aCardShowsTheChainTheFieldsAndTheConfidence() {
        Element card = page.select(".card").get(0);
        assertThat(card.select(".chain li").eachText())
                .containsExactly(
                        "Port Post outlet",
                        "Army of Vela military, said, id vel-army ← “Velan army” elsewhere in the body actor.vel"
                                + " ← “said” elsewhere in the body speech.say");
        assertThat(card.select("tr").eachText())
                .contains(
                        "actor Army of Vela (military, id vel-army) implied ← “Velan army” elsewhere in the body actor.vel",
                        "places Talat unresolved: not in the gazetteer ← “Talat” in the headline place.tagger",
                        "subtype sortie count follows from the event type");
        assertThat(card.select(".unfilled").text())
                .isEqualTo(
                        "Not stated, or not found: target type, target role, origin, said on, harm, purpose, effect.");
        assertThat(card.select(".confidence").text())
                .isEqualTo("Confidence 0.7: how sure we are to have read it rightly, not that it is true.");
    }

    @Test
    void onlyASampleSaysThatItIsOne() {
        HandMade story = PortStory.story();
        story.sample = null;
        assertThat(page.select(".sample").text())
                .isEqualTo("Sample: an invented report for trying the program; not to be cited");
        assertThat(parsed(ShowPage.of(story.reading())).select(".sample")).isEmpty();
    }

    @Test
    void everyLinkLeadsToOnePlaceOfThePage() {
        Set<String> targets =
                page.select("[id]").stream().map(e -> "#" + e.id()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(page.select("[id]")).hasSameSizeAs(targets);
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().isSubsetOf(targets);
    }

    @Test
    void commentsAndFurnitureAreFoldedAway() {
        assertThat(page.select("details.zone > summary").eachText())
                .containsExactly(
                        "Page furniture (menus, links, notices): 1 paragraph, not read for claims",
                        "Comments of readers: 1 paragraph, not read for claims");
    }

    private static Pipeline.Reading hostile() {
        HandMade story = new HandMade().zone(ZoneKind.HEADLINE, "x").zone(ZoneKind.BODY, HOSTILE);
        story.title = "</title>" + HOSTILE;
        story.outlet = HOSTILE;
        ClaimSketch sketch =
                new ClaimSketch().cite(HOSTILE, "<script>", HOSTILE).cite("polarity", HOSTILE, "\"><b>");
        sketch.subtype = HOSTILE;
        return story.claim(HOSTILE, sketch).reading();
    }

    @Test
    void aHostileArticleAddsNoElementAndNoAttribute() {
        Problem problem = Problem.of("in", "code", Severity.WARNING, HOSTILE);
        Document attacked = parsed(ShowPage.of(hostile(), List.of(problem)));
        assertThat(attacked.select("script, img, iframe, object, b b, form, base, svg, link"))
                .isEmpty();
        assertThat(attacked.select("style")).hasSize(1);
        Set<String> attributes = attacked.getAllElements().stream()
                .flatMap(e -> e.attributes().asList().stream())
                .map(Attribute::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(attributes)
                .isSubsetOf(
                        "lang",
                        "charset",
                        "http-equiv",
                        "content",
                        "name",
                        "class",
                        "dir",
                        "id",
                        "href",
                        "title",
                        "aria-label",
                        "scope");
        assertThat(paragraphs(attacked))
                .containsExactly(
                        "x",
                        HOSTILE.replace("\u0000", "[U+0000]")
                                .replace("\u202E", "[U+202E]")
                                .replace("\uDC00", "[U+DC00]"));
    }

    @Test
    void thePageCanAlwaysBeWrittenAsUtf8() {
        String html = ShowPage.of(hostile());
        assertThat(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(html);
    }

    @Test
    void thePageAsksForNothingFromOutside() {
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page.select("[src], link, script")).isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("url(", "@import")
                .contains("@media print {");
    }

    @Test
    void anArticleWithoutClaimsSaysSo() {
        Document empty = parsed(
                ShowPage.of(new HandMade().zone(ZoneKind.BODY, "Nothing.").reading()));
        assertThat(empty.select(".card")).isEmpty();
        assertThat(empty.select(".claims").text()).isEqualTo("0 claims No claims were read in this text.");
        assertThat(empty.select("h1").text()).isEqualTo("Article without a title");
    }

    @Test
    void offsetsBeyondTheTextAreCutToIt() {
        HandMade story = PortStory.story();
        story.sentences.clear();
        story.zones.add(new Zone(ZoneKind.FURNITURE, 5_000, 9_000));
        assertThat(paragraphs(parsed(ShowPage.of(story.reading())))).hasSize(4);
    }

    @Test
    void countsAndVersionCloseThePage() {
        assertThat(page.select("footer p").eachText())
                .containsExactly(
                        "2 claims in 5 sentences; mentions: 2 actors, 1 place, 1 time, 1 system, 1 quantity,"
                                + " 1 speech cue.",
                        "Variorum 0.1+lexicon.abc; SHA-256 of the text " + "0".repeat(64)
                                + ", of the bytes it came from " + "1".repeat(64));
    }
}
