package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.resolve.AnnotationRows;
import org.variorum.model.MediaMention;

/** Videos, photos, maps and recordings in sentences of our own. */
@Tag("models")
final class MediaExamplesTest {

    private static List<MediaMention> media(String text) {
        return AnnotationRows.row(Extraction.shared().annotated(text), "test").media();
    }

    private static MediaMention only(String text) {
        assertThat(media(text)).as(text).hasSize(1);
        return media(text).get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Russian Defence Ministry published a video showing a burning depot.|video|Russian Defence Ministry|a burning depot",
                "A video published by the Pentagon on Monday shows two trucks on a road.|video|Pentagon|two trucks on a road",
                "Reuters photographs showed a deep crater.|photo|Reuters|a deep crater",
                "The army released satellite images of the harbour.|photo||the harbour",
                "An infographic showed the front line.|map||the front line"
            })
    void kindPublisherAndWhatItShows(String text, String kind, String publisher, String shows) {
        MediaMention media = only(text);
        assertThat(media.kind()).isEqualTo(kind);
        assertThat(media.publisher()).isEqualTo(publisher);
        assertThat(media.shows()).isEqualTo(shows);
        assertThat(media.filePhoto()).isFalse();
    }

    @Test
    void theDayOfReleaseStandsInItsOwnWords() {
        assertThat(only("A video published by the Pentagon on Monday shows two trucks.")
                        .released())
                .isEqualTo("Monday");
    }

    @Test
    void aFilePhotoIsMarked() {
        assertThat(only("A bomber lands at its base. (AP Photo, File)").filePhoto())
                .isTrue();
        assertThat(only("A bomber lands at its base. (AP Photo, File)").publisher())
                .isEqualTo("Associated Press");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "An unverified video shows a burning depot.|doubted",
                "The footage could not be independently verified.|doubted",
                "The agency verified the footage of the depot.|same",
                "The footage shows a depot.|unknown"
            })
    void doubtsAboutItsIdentityAreKept(String text, String identity) {
        assertThat(only(text).identity()).isEqualTo(identity);
    }

    @ParameterizedTest
    @CsvSource({
        "The picture is bleak for the whole region.",
        "The minister cares about his image.",
        "Peace is not on the map."
    })
    void wordsOfOtherTradesAreNoMedia(String text) {
        assertThat(media(text)).isEmpty();
    }
}
