package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.Readings;

/** Where a text names its publisher, and where it only speaks of one. */
final class OutletFinderTest {

    private static final Lexicon LEXICON = Lexicon.load();

    private static Optional<Mention<Entries.Outlet>> outlet(String json) {
        return new OutletFinder(LEXICON).find(Readings.json(json));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Two ships sank off Cape Tamar. TRT World and agencies | trt-world | outlet.sign-off",
                "Two ships sank off Cape Tamar. (Source: Zero Hedge) | zerohedge | outlet.source",
                "Two ships sank. Comment via FacebookComment via Sputnik Karl I saw it. | sputnik | outlet.comments"
            })
    void aTextMayNameItsOutlet(String text, String id, String by) {
        Optional<Mention<Entries.Outlet>> found = outlet("{\"text\":\"" + text + "\"}");
        assertThat(found).map(mention -> mention.value().id()).contains(id);
        assertThat(found).map(Mention::by).contains(by);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TRT World and agencies were told that two ships had sunk off Cape Tamar. Nobody was hurt.",
                "Two ships sank off Cape Tamar. Coast guard and agencies",
                "Two ships sank, Zero Hedge said. Source: a sailor"
            })
    void aTextThatSpeaksOfAnOutletIsNotItsOwn(String text) {
        assertThat(outlet("{\"text\":\"" + text + "\"}")).isEmpty();
    }

    @Test
    void theAddressNamesAnOutletWhereMetadataDoNot() {
        assertThat(outlet("{\"text\":\"Two ships sank.\",\"url\":\"https://www.trtworld.com/a/ships-1\"}"))
                .map(mention -> mention.value().id())
                .contains("trt-world");
        assertThat(outlet("{\"text\":\"Two ships sank.\",\"outlet\":\"Tamar Post\",\"url\":\"https://trtworld.com/\"}"))
                .map(mention -> mention.value().name())
                .contains("Tamar Post");
        assertThat(outlet("{\"text\":\"Two ships sank.\",\"url\":\"https://trtworld.com.example.org/\"}"))
                .isEmpty();
    }
}
