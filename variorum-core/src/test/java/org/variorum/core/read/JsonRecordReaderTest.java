package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonRecordReaderTest {

    @Test
    void aRecordGivesItsTextItsIdAndWhatItSaysOfItself() {
        Document document = Readings.json("""
                {"id":"wire/12#3","text":"Six people died.","url":"https://news.example/12","outlet":"Morning Post",\
                "title":"Six die","published":"2015-11-20T08:00:00+03:00","language":"en","section":{"a":[1]}}""");
        assertThat(document.id()).isEqualTo("wire/12#3");
        assertThat(document.text()).isEqualTo("Six people died.");
        assertThat(document.sample()).isFalse();
        assertThat(document.metadata())
                .isEqualTo(new Document.Metadata(
                        Optional.of("Six die"),
                        Optional.of("https://news.example/12"),
                        Optional.of("Morning Post"),
                        Optional.of("2015-11-20T08:00:00+03:00"),
                        Optional.of("en")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"Six died.\",\"id\":\"\"}",
                "{\"text\":\"Six died.\",\"id\":null,\"title\":null,\"outlet\":\"  \",\"published\":1448000000}",
                "{\"text\":\"Six died.\",\"outlet\":{\"name\":\"Post\"},\"language\":[\"en\"],\"sample\":\"perhaps\"}",
                "{\"text\":\"Six died.\",\"sample\":{},\"url\":false}"
            })
    void fieldsThatAreEmptyOrOfAnotherTypeAreTakenForUnknown(String row) {
        Document document = Readings.json(row);
        assertThat(document.metadata()).isEqualTo(Document.Metadata.none());
        assertThat(document.id()).hasSize(32);
        assertThat(document.sample()).isFalse();
    }

    @Test
    void aNumberIsAnIdToo() {
        assertThat(Readings.json("{\"id\":20151120001,\"text\":\"Six died.\"}").id())
                .isEqualTo("20151120001");
    }

    @Test
    void aMarkedRecordIsASample() {
        assertThat(Readings.json("{\"text\":\"Six died.\",\"sample\":true}").sample())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"text\":\"\\ufeffSix\\u00a0died.\\r\\n\\r\\nTwo \\ud83d\\udca5 hurt.\"}`",
                "`\ufeff{\"text\":\"\\ufeffSix\u00a0died.\\r\\n\\r\\nTwo 💥 hurt.\"}`",
                "` {\"text\":\"\\ufeffSix\u00a0died.\\r\\n\\r\\nTwo 💥 hurt.\"}\r`"
            })
    void theTextIsUnchangedHoweverTheRecordWasWritten(String row) {
        assertThat(Readings.json(row).text()).isEqualTo("\ufeffSix\u00a0died.\r\n\r\nTwo 💥 hurt.");
    }

    @Test
    void aLoneSurrogateIsNoReasonToStop() {
        assertThat(Readings.json("{\"text\":\"Six died \\ud83d.\"}").text()).isEqualTo("Six died \ud83d.");
    }

    @Test
    void htmlIsReadAsAPageAndTheRecordsWordGoesFirst() {
        Document document = Readings.json("""
                {"html":"<html lang='en'><head><title>Page title</title></head><body><p>Six died.</p></body></html>",\
                "title":"Record title"}""");
        assertThat(Readings.zones(document)).contains("BODY Six died.");
        assertThat(document.metadata().title()).contains("Record title");
        assertThat(document.metadata().language()).contains("en");
    }

    @Test
    void theCharsetInARecordsHtmlNoLongerCounts() {
        Document document =
                Readings.json("{\"html\":\"<meta charset='windows-1251'><p>Six tués at Дамаск – 💥.</p>\"}");
        assertThat(document.text()).isEqualTo("Six tués at Дамаск – 💥.");
    }

    @Test
    void textGoesBeforeHtml() {
        Document document = Readings.json("{\"html\":\"<p>Markup</p>\",\"text\":\"Plain text.\"}");
        assertThat(document.text()).isEqualTo("Plain text.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Six people died.",
                "{\"text\":\"Six died.\"",
                "{\"text\":\"Six died.\"} {\"text\":\"Two died.\"}",
                "{\"text\":\"Six died.\"} trailing",
                "{'text':'Six died.'}",
                "{\"text\":\"Six died.\",}",
                "{\"text\":NaN}",
                "{\"text\":\"line\nbreak\"}",
                "{\"text\":\"\\u12\"}",
                "{\"text\":\"Six died.\",\"text\":\"Two died.\"}"
            })
    void whatIsNotJsonIsRefused(String row) {
        assertThat(Readings.refusal(InputFormat.JSON_RECORD, row).code()).isEqualTo("input.not_json");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[{\"text\":\"Six died.\"}]", "\"Six died.\"", "17", "null", "true", "[]"})
    void whatIsNoObjectIsRefused(String row) {
        assertThat(Readings.refusal(InputFormat.JSON_RECORD, row).code()).isEqualTo("input.not_an_article");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"a\"}",
                "{\"text\":null}",
                "{\"text\":\"\"}",
                "{\"text\":\" \\n\"}",
                "{\"text\":17}",
                "{\"text\":[\"Six died.\"]}",
                "{\"text\":{\"a\":\"Six died.\"}}",
                "{\"html\":\"\"}",
                "{\"Text\":\"Six died.\"}",
                "{\"html\":\"<p></p>\"}",
                "{\"html\":\"<script>Six died</script>\"}"
            })
    void aRecordWithoutTextIsRefused(String row) {
        assertThat(Readings.refusal(InputFormat.JSON_RECORD, row).code()).isEqualTo("input.no_text");
    }

    @Test
    void veryDeepJsonIsRefusedWithoutExhaustingTheStack() {
        assertThat(Readings.refusal(InputFormat.JSON_RECORD, "[".repeat(1_000_000))
                        .code())
                .isEqualTo("input.not_json");
        assertThat(Readings.refusal(
                                InputFormat.JSON_RECORD,
                                "{\"text\":\"Six died.\",\"a\":" + "[".repeat(500_000) + "]".repeat(500_000) + "}")
                        .code())
                .isEqualTo("input.not_json");
    }

    @Test
    void aRecordThatIsNotUtf8IsRefusedRatherThanGuessedAt() {
        byte[] latin = "{\"text\":\"Soldats tués\"}".getBytes(Charset.forName("windows-1252"));
        assertThat(Readings.refusal(InputFormat.JSON_RECORD, latin).code()).isEqualTo("input.not_utf8");
        assertThat(Readings.refusal(InputFormat.JSON_RECORD, latin).start()).isEqualTo(19);
    }
}
