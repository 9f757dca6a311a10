package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.Document;
import org.variorum.core.read.Readings;
import org.variorum.model.ZoneKind;

/** Sentences that stand in every report and tell of nothing: their names are read, and nothing else. */
final class StandingSentencesTest {

    private static final Annotator ANNOTATOR = new Annotator(Lexicon.load(), (text, masks) -> List.of());

    private static Annotated annotated(String text) {
        return ANNOTATOR.annotate(Readings.text(text));
    }

    @Test
    void whatAStandingSentenceExplainsIsNamedThoughItIsNoBody() {
        Annotated read = annotated("Two people died. Sarin is a colourless nerve agent. Doctors treated ten people.");

        assertThat(read.document().zones())
                .extracting(Document.ZoneSpan::kind)
                .containsExactly(ZoneKind.BODY, ZoneKind.FURNITURE, ZoneKind.BODY);
        assertThat(read.systems()).extracting(m -> m.value().id()).contains("sarin");
    }

    @Test
    void aTableRunIntoTheTextIsNoSentence() {
        Annotated read = annotated("Two people died. TimelineJS Embed March 3 2011 Sarin is found. A ship sinks.");

        assertThat(read.systems()).isEmpty();
    }

    @Test
    void linksAndTagsStayUnread() {
        Annotated read = annotated("Two people died in the harbour of Tamar.\n"
                + "Read more: Sarin found in the harbour\n\nDoctors treated ten people.");

        assertThat(read.systems()).isEmpty();
    }
}
