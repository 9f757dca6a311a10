package org.variorum.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

class BlocksTest {

    @ParameterizedTest
    @CsvSource({
        "a b, a b",
        "a_b, a_b",
        "a__b, a/b",
        "_ a _ _ _ b_c __, a/b_c",
        "a~_~_b, a/b",
        "__, ''",
    })
    void blankLinesPartParagraphs(String text, String paragraphs) {
        String real = text.replace('_', '\n').replace('~', '\r');
        List<Blocks> blocks = Blocks.of(List.of(new Zone(ZoneKind.BODY, 0, real.length())), new Offsets(real));
        List<String> found = blocks.stream()
                .flatMap(zone -> zone.paragraphs().stream())
                .map(span -> span.of(real).replace('\n', '_'))
                .toList();
        List<String> expected = paragraphs.isEmpty() ? List.of() : Arrays.asList(paragraphs.split("/", -1));
        assertThat(found).isEqualTo(expected);
    }
}
