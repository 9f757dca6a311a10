package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ImmutabilityTest {

    private static final Evidence STRUCK = new Evidence(42, 48, "struck", "air.strike");

    private static Claim withEvidence(Map<String, List<Evidence>> evidence) {
        return Rows.claim(List.of(), List.of(), evidence);
    }

    @Test
    void evidenceKeepsTheOrderInWhichItWasGiven() {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        List.of("weapon", "event_type", "actor", "date", "modality", "zone", "about")
                .forEach(field -> evidence.put(field, List.of(STRUCK)));
        assertThat(withEvidence(evidence).evidence().keySet())
                .containsExactly("weapon", "event_type", "actor", "date", "modality", "zone", "about");
    }

    @Test
    void aClaimDoesNotChangeWithTheMapAndListsItWasMadeFrom() {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        List<Evidence> words = new ArrayList<>(List.of(STRUCK));
        evidence.put("event_type", words);
        Claim claim = withEvidence(evidence);
        words.clear();
        evidence.put("date", List.of());
        assertThat(claim.evidence()).isEqualTo(Map.of("event_type", List.of(STRUCK)));
    }

    @Test
    void nobodyCanWriteIntoAClaimsEvidence() {
        Claim claim = withEvidence(Map.of("event_type", new ArrayList<>(List.of(STRUCK))));
        assertThatThrownBy(() -> claim.evidence().put("date", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        claim.evidence().getOrDefault("event_type", List.of()).add(STRUCK))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nobodyCanWriteIntoAnEvent() {
        assertThatThrownBy(() -> Rows.fullEvent().agreement().put("date", "agreed"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Rows.fullEvent().claims().add("c3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aProblemMovedToADocumentKeepsTheRest() {
        Problem problem = new Problem("in.jsonl:3", null, "input.odd", Severity.WARNING, "odd", 7, 8, null);
        assertThat(problem.inDocument("d", true))
                .isEqualTo(new Problem("in.jsonl:3", "d", "input.odd", Severity.WARNING, "odd", 7, 8, true));
    }
}
