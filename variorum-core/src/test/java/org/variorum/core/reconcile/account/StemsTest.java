package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of one word have one stem, as Porter's first step makes them. */
class StemsTest {

    @Test
    void formsOfOneWordHaveOneStem() {
        List<List<String>> words = List.of(
                List.of("launch", "launched", "launching", "launches"),
                List.of("stop", "stopped", "stopping", "stops"),
                List.of("dismiss", "dismissed", "dismissing", "dismisses"),
                List.of("kill", "killed", "killing", "killings", "kills"),
                List.of("staff", "staffed", "staffs"),
                List.of("bury", "buried", "buries"),
                List.of("strike", "strikes", "struck", "striking"));
        for (List<String> forms : words) {
            assertThat(forms.stream().map(Stems::of).distinct())
                    .as(forms.toString())
                    .hasSize(1);
        }
    }

    @Test
    void shortWordsStay() {
        assertThat(Stems.of("gas")).isEqualTo("gas");
        assertThat(Stems.of("bed")).isEqualTo("bed");
        assertThat(Stems.of("red")).isEqualTo("red");
    }

    @Test
    void commonWordsAreNoContent() {
        assertThat(Stems.contentOf("They said that 12 gunmen had bombed the two bridges."))
                .containsExactly("12", "bomb", "bridg", "gunman");
    }
}
