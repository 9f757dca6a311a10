package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.read.Document;
import org.variorum.core.read.Readings;

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
        Document document = Readings.json(line);

        assertThat(OutletCountry.of(document, Optional.empty()).orElse("")).isEqualTo(country);
    }
}
