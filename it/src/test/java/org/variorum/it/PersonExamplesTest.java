package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.model.ActorKind;

/** Persons whom the lexicon does not know, in sentences of our own: their names, posts and later mentions. */
@Tag("models")
final class PersonExamplesTest {

    private static Annotated annotated(String text) {
        return Extraction.shared().annotated(text);
    }

    private static List<Mention<ActorValue>> persons(String text) {
        return annotated(text).actors().stream()
                .filter(m -> m.value().kind() == ActorKind.PERSON)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lt. Gen. Orest Valdinov said the road was open.|Orest Valdinov|Lt. Gen.",
                "Orest Valdinov, the chief of the harbour garrison, said so.|Orest Valdinov|the chief of the harbour garrison",
                "The road is open, said Prime Minister Edda Norling.|Edda Norling|Prime Minister",
                "The navy's spokesman, Capt. Paul Marwood, declined to comment.|Paul Marwood|Capt."
            })
    void aRankOrPostBesideANameIsKept(String text, String name, String post) {
        assertThat(persons(text)).hasSize(1).allSatisfy(m -> {
            assertThat(m.span().of(text)).isEqualTo(name);
            assertThat(m.value().post()).contains(post);
        });
    }

    @Test
    void theSurnameAloneIsTheSamePersonLater() {
        String text =
                "Col. Orest Valdinov spoke first. The bridge was lost, Valdinov said. In Valdinov Street it was quiet.";
        assertThat(persons(text))
                .filteredOn(m -> m.value().name().equals("Orest Valdinov"))
                .extracting(m -> m.span().of(text))
                .startsWith("Orest Valdinov", "Valdinov")
                .hasSize(2);
    }

    @Test
    void twoFullNamesWithOneSurnameAreTwoPersons() {
        String text = "Minister Anna Keller met the refugees. Her brother John Keller came later.";
        assertThat(persons(text)).extracting(m -> m.value().name()).containsExactly("Anna Keller", "John Keller");
    }

    @ParameterizedTest
    @CsvSource({
        "The General Staff said the road was open.",
        "Sheikh Maqsood was shelled again.",
        "The Prime Minister's Office gave no number."
    })
    void aTitleBeforeABodyOrPlaceNamesNoPerson(String text) {
        assertThat(persons(text)).isEmpty();
    }

    @Test
    void anOrganisationOfTheTaggerThatNoTableListsIsFound() {
        assertThat(annotated("The strike was condemned by Harbour Watch International, which has an office there.")
                        .actors())
                .anySatisfy(m -> {
                    assertThat(m.value().kind()).isEqualTo(ActorKind.ORGANISATION);
                    assertThat(m.value().name()).contains("Harbour Watch");
                });
    }
}
