package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.AllocatedBytes;

final class HtmlReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | <meta charset='windows-1251'>",
                "windows-1251 | <meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
                "UTF-8        | <meta charset='utf-8'>",
                "UTF-8        | <meta charset='no-such-charset'>",
                "UTF-8        | <p>"
            })
    void aPageSaysInWhichCharsetItIs(String charset, String head) {
        String page = "<html><head>" + head + "</head><body><p>Шесть погибли.</p></body></html>";
        ReadResult result = Readings.read(InputFormat.HTML, page.getBytes(Charset.forName(charset)));
        assertThat(result.document().orElseThrow().text()).isEqualTo("Шесть погибли.");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aPageThatDoesNotSayItsCharsetAndIsNotUtf8IsReadAsWindowsWithAWarning() {
        ReadResult result = Readings.read(
                InputFormat.HTML, "<p>Soldats tués à Alep.</p>".getBytes(Charset.forName("windows-1252")));
        assertThat(result.document().orElseThrow().text()).isEqualTo("Soldats tués à Alep.");
        assertThat(result.problems()).extracting("code").containsExactly("input.not_utf8");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Readings.html("\ufeff<p>Six died.</p>").text()).isEqualTo("Six died.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Six died                              | Six died",
                "<div><p>Six<b>died</p></div></b>         | Sixdied",
                "<p>Six &amp; seven &lt;8&gt; &#x1F4A5;   | Six & seven <8> 💥",
                "<p>Six &nosuch; died &amp                | Six &nosuch; died &",
                "<p>3 < 4 and <                           | 3 < 4 and <",
                "</p></div></html>Six died                | Six died",
                "<td>Six<td>died                          | Sixdied",
                "Six died                                 | Six died",
                "<P CLASS=BODY>Six<BR>died                | Six//died",
                "<p foo=\"bar>Six\">died                  | died"
            })
    void brokenMarkupIsReadAsABrowserReadsIt(String page, String text) {
        assertThat(Readings.html(page).text()).isEqualTo(text.replace("//", "\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<html></html>",
                "<p>\u00a0</p>",
                "<p>\u202f</p>",
                "<script>x</script>",
                "<!-- x -->",
                "<img alt='x'>",
                " "
            })
    void aPageWithoutTextIsRefused(String page) {
        assertThat(Readings.refusal(InputFormat.HTML, page).code()).isEqualTo("input.no_text");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<blockquote class='comment'>", "<table><tr><td>", "<font>"})
    void aHundredThousandLevelsDeepIsNoReasonToStop(String open) {
        Assertions.assertThatNoException()
                .isThrownBy(() -> assertThat(Readings.html(open.repeat(100_000) + "Six died.")
                                .text())
                        .contains("Six died."));
    }

    @Test
    void theCostOfNestingGrowsWithItsDepth() {
        long once = AllocatedBytes.during(() -> Readings.html("<div>".repeat(10_000) + "Six died."));
        long eightTimes = AllocatedBytes.during(() -> Readings.html("<div>".repeat(80_000) + "Six died."));
        assertThat(eightTimes).isLessThan(16 * once);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"class", "id", "style", "title", "data-x", "itemprop"})
    void anAttributeOfAMegabyteIsNoText(String name) {
        String value = "comment-x ".repeat(100_000);
        String page = "<p " + name + "=\"x" + value + "\">Six died.</p>";
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Readings.html(page).text()).isEqualTo("Six died."));
    }

    @Test
    void manyElementsWithManyClassesAreReadInTheirOrder() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            page.append("<p class='a b c d e f g h'>Line ").append(i).append(".</p>");
        }
        Document document = Readings.html(page.toString());
        assertThat(document.zones()).hasSize(5_000);
        assertThat(document.zones().get(4_999).span().of(document.text())).isEqualTo("Line 4999.");
    }

    @Test
    void thePagesBytesAreFingerprintedNotItsText() {
        byte[] bytes = "<p>Six died.</p>".getBytes(StandardCharsets.UTF_8);
        Document document = Readings.read(InputFormat.HTML, bytes).document().orElseThrow();
        assertThat(document.sourceSha256()).isNotEqualTo(document.version());
        assertThat(document.id()).isEqualTo(document.sourceSha256().substring(0, 32));
    }
}
