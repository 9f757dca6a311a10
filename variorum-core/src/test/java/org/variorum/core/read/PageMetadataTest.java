package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageMetadataTest {

    private static final String OPEN_GRAPH = """
            <meta property="og:title" content=" Six die, says mayor ">
            <meta property="og:url" content="https://news.example/og">
            <meta property="og:site_name" content="Evening Post">
            <meta property="article:published_time" content="2015-11-19T20:00:00Z">
            """;

    private static Document.Metadata of(String head) {
        return Readings.html("<html lang='en-GB'><head><title>Six die - Post</title>" + head
                        + "</head><body><p>Six died.</p></body></html>")
                .metadata();
    }

    private static String linked(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void aPlainPageGivesItsTitleAndLanguage() {
        assertThat(of(""))
                .isEqualTo(new Document.Metadata(
                        Optional.of("Six die - Post"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en-GB")));
    }

    @Test
    void openGraphGoesBeforeThePlainTitle() {
        assertThat(of(OPEN_GRAPH))
                .isEqualTo(new Document.Metadata(
                        Optional.of("Six die, says mayor"),
                        Optional.of("https://news.example/og"),
                        Optional.of("Evening Post"),
                        Optional.of("2015-11-19T20:00:00Z"),
                        Optional.of("en-GB")));
    }

    @Test
    void linkedDataGoesBeforeOpenGraph() {
        assertThat(of(OPEN_GRAPH + linked("""
                        {"@context":"https://schema.org","@type":"NewsArticle","headline":"Six die in harbour",
                         "url":"https://news.example/ld","publisher":{"@type":"Organization","name":"Morning Post"},
                         "datePublished":"2015-11-20T08:00:00+03:00"}""")))
                .isEqualTo(new Document.Metadata(
                        Optional.of("Six die in harbour"),
                        Optional.of("https://news.example/ld"),
                        Optional.of("Morning Post"),
                        Optional.of("2015-11-20T08:00:00+03:00"),
                        Optional.of("en-GB")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\":\"WebSite\",\"headline\":\"Site\"},{\"@type\":\"Article\",\"headline\":\"Six die\"}]",
                "{\"@graph\":[{\"@type\":\"WebPage\",\"headline\":\"Page\"},{\"@type\":\"NewsArticle\",\"headline\":\"Six die\"}]}",
                "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Six die\"}",
                "{\"@type\":[\"CreativeWork\",\"NewsArticle\"],\"headline\":\"Six die\"}",
                "{\"@type\":\"WebPage\",\"headline\":\"Page\",\"mainEntity\":{\"@type\":\"BlogPosting\",\"headline\":\"Six die\"}}",
                "\n {\"@type\":\"ReportageNewsArticle\",\"headline\":\" Six die \"} \n"
            })
    void theArticleIsFoundWhereverItStandsInTheGraph(String json) {
        assertThat(of(linked(json)).title()).contains("Six die");
    }

    @Test
    void whatTheArticleLeavesOutIsTakenFromOpenGraph() {
        assertThat(of(OPEN_GRAPH
                        + linked("{\"@type\":\"NewsArticle\",\"headline\":\"\",\"url\":{\"@id\":\"x\"},"
                                + "\"publisher\":{\"@id\":\"#org\"},\"datePublished\":20151120}")))
                .isEqualTo(of(OPEN_GRAPH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Cut off",
                "null",
                "17",
                "{\"@type\":17,\"headline\":\"Number\"}",
                "{\"@type\":[],\"headline\":\"Empty\"}",
                "{\"@type\":\"Organization\",\"headline\":\"Organisation\"}",
                "<!-- {\"@type\":\"NewsArticle\"} -->"
            })
    void linkedDataThatIsBrokenOrOfSomethingElseCountsAsNone(String json) {
        assertThat(of(linked(json))).isEqualTo(of(""));
    }

    @Test
    void linkedDataNestedWithoutEndCountsAsNone() {
        assertThat(of(linked("[".repeat(200_000))).title()).contains("Six die - Post");
        assertThat(of(linked("{\"a\":".repeat(200_000))).title()).contains("Six die - Post");
    }

    @Test
    void aBrokenScriptDoesNotHideASoundOne() {
        assertThat(of(linked("{broken") + linked("{\"@type\":\"NewsArticle\",\"headline\":\"Sound\"}"))
                        .title())
                .contains("Sound");
    }
}
