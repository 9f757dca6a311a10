package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlZonesTest {

    private static List<String> zones(String body) {
        return Readings.zones(Readings.html("<!DOCTYPE html><html><body>" + body + "</body></html>"));
    }

    @Test
    void aPageIsTakenApartByItsElements() {
        assertThat(Readings.zones(Readings.html("""
                        <!DOCTYPE html><html lang="en"><head><title>Six die | Morning Post</title></head><body>
                        <header><nav><a href="/">Home</a> <a href="/war">War</a></nav></header>
                        <main><article>
                          <h1>Shelling kills six</h1>
                          <p class="byline">By Jane Doe</p><time datetime="2015-11-20">20 November 2015</time>
                          <figure><img src="a.jpg"><figcaption>Smoke over the harbour</figcaption></figure>
                          <p>Shells hit the <b>harbour</b> on Thursday.</p>
                          <aside><h2>Most read</h2><ul><li>Jets bombed a town</li></ul></aside>
                          <p>Six people&nbsp;died.</p>
                        </article></main>
                        <section id="comments"><h3>Comments</h3><p>It was a missile.</p></section>
                        <footer>All rights reserved</footer></body></html>""")))
                .containsExactly(
                        "FURNITURE Six die | Morning Post",
                        "FURNITURE Home War",
                        "HEADLINE Shelling kills six",
                        "BYLINE By Jane Doe",
                        "BYLINE 20 November 2015",
                        "CAPTION Smoke over the harbour",
                        "BODY Shells hit the harbour on Thursday.",
                        "FURNITURE Most read",
                        "FURNITURE Jets bombed a town",
                        "BODY Six people died.",
                        "COMMENT Comments",
                        "COMMENT It was a missile.",
                        "FURNITURE All rights reserved");
    }

    @Test
    void paragraphsArePartedByBlankLinesAndSpacesAreOne() {
        assertThat(Readings.html("<p>Six \n\t people</p><p>  died. </p>").text())
                .isEqualTo("Six people\n\ndied.");
    }

    @Test
    void aPageWithoutAMarkedArticleIsAllBody() {
        assertThat(zones("<div>Six died.</div><table><tr><td>Two were hurt.</td></tr></table>Loose words."))
                .containsExactly("BODY Six died.", "BODY Two were hurt.", "BODY Loose words.");
    }

    @Test
    void whatStandsOutsideTheMarkedArticleIsFurniture() {
        assertThat(zones("<p>Breaking: jets</p><div role='main'><p>Six died.</p></div><p>Our other papers</p>"))
                .containsExactly("FURNITURE Breaking: jets", "BODY Six died.", "FURNITURE Our other papers");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<script>var killed = 'Jets bombed';</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"Jets bombed\"}</script>",
                "<style>.bombed { color: red }</style>",
                "<noscript>Jets bombed</noscript>",
                "<template><p>Jets bombed</p></template>",
                "<iframe srcdoc='Jets bombed'>Jets bombed</iframe>",
                "<textarea>Jets bombed</textarea>",
                "<select><option>Jets bombed</option></select>",
                "<button>Jets bombed</button>",
                "<svg><text>Jets bombed</text></svg>",
                "<div hidden><p>Jets bombed</p></div>",
                "<div style='color:red; display : none;'>Jets bombed</div>",
                "<span style=\"visibility:hidden\">Jets bombed</span>",
                "<!-- Jets bombed -->",
                "<p title='Jets bombed' data-x='Jets bombed'></p>",
                "<img alt='Jets bombed'>",
                "<![CDATA[Jets bombed]]>"
            })
    void whatAReaderDoesNotSeeIsNotInTheText(String hidden) {
        assertThat(Readings.html("<p>Six died.</p>" + hidden + "<p>Two hurt.</p>")
                        .text())
                .isEqualTo("Six died.\n\nTwo hurt.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMENT   | <div class='post-comment_list'>",
                "COMMENT   | <div id='disqus_thread' class='disqus'>",
                "FURNITURE | <div class='related-stories'>",
                "FURNITURE | <div class='SIDEBAR'>",
                "FURNITURE | <form>",
                "FURNITURE | <div class='share_bar'>",
                "FURNITURE | <ul class='post-tags'>",
                "CAPTION   | <div class='wp-caption-text'>",
                "CAPTION   | <div class='photo-credit'>",
                "BYLINE    | <address>",
                "BYLINE    | <div itemprop='datePublished'>",
                "HEADLINE  | <div class='headline'>",
                "BODY      | <div class='commentary'>",
                "BODY      | <div class='adventure shareholder'>",
                "BODY      | <blockquote>"
            })
    void theNameOfAnElementGivesItsZone(String kind, String open) {
        assertThat(zones("<p>Six died.</p>" + open + "<p>Two were hurt.</p>")).endsWith(kind + " Two were hurt.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<body class='single has-sidebar comments-open'><p>Six died.</p><p>Two were hurt.</p></body>",
                "<article class='post tag-syria tag-army category-war'><p>Six died.</p><p>Two were hurt.</p></article>",
                "<div class='post type-post tag-syria tag-army'><h1>War</h1><p>Six died.</p><p>Two were hurt.</p></div>",
                "<main class='widget-area-left'><p>Six died.</p><p>Two were hurt.</p></main>",
                "<div class='share-wrapper'><article><p>Six died.</p><p>Two were hurt.</p></article></div>",
                "<div class='page elementor-widget'><div class='elementor-widget-theme-post-content'><p>Six died.</p>"
                        + "<p>Two were hurt.</p></div></div>",
                "<html class='js comments'><p>Six died.</p><p>Two were hurt.</p></html>"
            })
    void aClassOfTheWholeArticleOrPageIsNoZone(String page) {
        assertThat(Readings.zones(Readings.html(page))).contains("BODY Six died.", "BODY Two were hurt.");
    }

    @Test
    void aTimeInsideASentenceStaysInIt() {
        assertThat(
                        zones(
                                "<p>Shells hit the harbour on <time>Thursday</time> near <a class='tag'>Latakia</a>, he said.</p>"))
                .containsExactly("BODY Shells hit the harbour on Thursday near Latakia, he said.");
    }

    @Test
    void aBylineInASpanBesideTheTextIsAByline() {
        assertThat(zones("<div><span class='author'>By Jane Doe</span><p>Six died.</p></div>"))
                .containsExactly("BYLINE By Jane Doe", "BODY Six died.");
    }

    @Test
    void theArticleIsTheOneInTheMainPartNotATeaserBeforeIt() {
        assertThat(zones("<div><article><p>Teaser.</p></article></div><main><p>Six died.</p></main>"))
                .containsExactly("FURNITURE Teaser.", "BODY Six died.");
    }

    @Test
    void furnitureWithinTheTextIsKnownByItsWords() {
        assertThat(
                        zones(
                                "<p>Six died.</p><p>Read more: Jets bombed a town</p><p>AP Photo/Karl Kahn</p><p>Two hurt.</p>"))
                .containsExactly(
                        "BODY Six died.",
                        "FURNITURE Read more: Jets bombed a town",
                        "CAPTION AP Photo/Karl Kahn",
                        "BODY Two hurt.");
    }

    @Test
    void ofSeveralArticlesTheLongestIsMeant() {
        assertThat(zones("<article><p>Teaser.</p></article><article><p>Six people died.</p></article>"
                        + "<article><p>Other.</p></article>"))
                .containsExactly("FURNITURE Teaser.", "BODY Six people died.", "FURNITURE Other.");
    }

    @Test
    void unmarkedCommentsGoOnToTheEndOfThePage() {
        assertThat(zones("<p>Six died.</p><h3>Comments (2)</h3><p>It was a missile.</p><div>I saw it.</div>"))
                .containsExactly(
                        "BODY Six died.", "COMMENT Comments (2)", "COMMENT It was a missile.", "COMMENT I saw it.");
    }

    @Test
    void aPageOfATitleAloneIsItsTitle() {
        Document document = Readings.html("<html><head><title>Six die</title></head><body></body></html>");
        assertThat(Readings.zones(document)).containsExactly("FURNITURE Six die");
        assertThat(document.metadata().title()).contains("Six die");
    }
}
