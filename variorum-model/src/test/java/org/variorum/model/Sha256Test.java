package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Sha256Test {

    /** The vectors of FIPS 180-2, and a text with letters of more than one byte. */
    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        "💣 Алеппо, f91e7362b26877989da8f7ece2ac84092d69ec1f44098901d7aa2829becc2b0a"
    })
    void knownTextsHaveTheirKnownFingerprints(String text, String print) {
        assertThat(Sha256.of(text)).isEqualTo(print);
    }

    @Test
    void aMillionLettersHaveTheFingerprintOfTheStandard() {
        assertThat(Sha256.of("a".repeat(1_000_000)))
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void aLoneSurrogateCountsAsAQuestionMark() {
        assertThat(Sha256.of("a\ud83db")).isEqualTo("c2a7b64a2d2520047bfc9248fdda834c9cc2c0c9e89826355c7a6ae16fe11179");
    }

    /** Four bytes of length, big end first, before the UTF-8 bytes of each field; worked out with another program. */
    @Test
    void fieldsAreParted() {
        assertThat(Sha256.ofFields("ab", "c"))
                .isEqualTo("f2939f903016e5bb29b1e4a61cdbd376220ca03a24180b39995f2d50f2e0a647");
        assertThat(Sha256.ofFields("a", "bc"))
                .isEqualTo("b534ce16ac9c8b36823f39a395ce8e0e3c7ad9605b82b5444f18cadacd217a5d");
    }

    @Test
    void anEmptyFieldIsNotTheSameAsNone() {
        assertThat(Sha256.ofFields()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.ofFields("")).isEqualTo("df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119");
    }
}
