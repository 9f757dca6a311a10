package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<script>, &lt;script&gt;",
                "\" onclick=\"x, &quot; onclick=&quot;x",
                "' x, &#39; x",
                "&lt;, &amp;lt;",
                "]]>, ]]&gt;",
                "<!--, &lt;!--"
            })
    void nothingBecomesMarkup(String text, String escaped) {
        assertThat(Html.text(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"a, <bdi>a</bdi>", "<i>, <bdi>&lt;i&gt;</bdi>"})
    void isolatesTheWritingDirection(String text, String markup) {
        assertThat(Html.isolated(text)).isEqualTo(markup);
    }
}
