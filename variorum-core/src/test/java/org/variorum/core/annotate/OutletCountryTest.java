package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.read.Document;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;

final class OutletCountryTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.harbour-post.co.uk/world/1, GB",
        "http://dnipro-wire.ua, UA",
        "https://gulf.example.ae:8443/a?b=c, AE",
        "https://lakeland.com/uk/1, ''",
        "https://static.tv/1, ''",
        "not an address, ''"
    })
    void isThatOfItsAddress(String url, String country) {
        String line = "{\"id\": \"a\", \"text\": \"Two rockets hit a depot.\", \"url\": \"" + url + "\"}";
        RawInput input = new RawInput(
                "a.jsonl:1", Optional.of("a"), line.getBytes(StandardCharsets.UTF_8), InputFormat.JSON_RECORD, false);
        Document document = InputFormat.read(input).document().orElseThrow();

        assertThat(OutletCountry.of(document, Optional.empty()).orElse("")).isEqualTo(country);
    }
}
