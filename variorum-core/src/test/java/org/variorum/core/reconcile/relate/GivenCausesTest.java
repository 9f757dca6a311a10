package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;

/** Two who say what brought a thing about. */
class GivenCausesTest {

    private static final String LEAK = "The blast at the mill was caused by a leaking gas pipe.";
    private static final String BOMB = "Officials blamed the blast on a bomb in a parked lorry.";

    private static Optional<Outcome> of(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return GivenCauses.of(both.get(0), both.get(1), new Scene(both));
    }

    private static Tale says(String id, String who, String quote) {
        return Tale.of(id).by(who).quote(quote);
    }

    @Test
    void twoCausesOfOneThingAreForAPersonToSee() {
        Outcome found = of(says("a", "River Watch", LEAK), says("b", "Harbour Police", BOMB))
                .orElseThrow();
        assertThat(RelationsTest.told(found)).isEqualTo("contradicts happened?: two causes of one thing");
    }

    @Test
    void oneCauseOrTwoThingsAreNone() {
        assertThat(of(
                        says("a", "River Watch", LEAK),
                        says("b", "Harbour Police", "The blast was due to gas from a leaking pipe.")))
                .isEmpty();
        assertThat(of(
                        says("a", "River Watch", LEAK),
                        says("b", "Harbour Police", "The delay was due to a bomb in a parked lorry.")))
                .isEmpty();
        assertThat(of(
                        says("a", "River Watch", LEAK),
                        says("b", "Harbour Police", "The blast caused many people in the market to flee.")))
                .as("what it caused is not what caused it")
                .isEmpty();
    }

    @Test
    void nobodyContradictsHimself() {
        assertThat(of(says("a", "River Watch", LEAK), says("b", "River Watch", BOMB)))
                .isEmpty();
        assertThat(of(says("a", "River Watch", LEAK), Tale.of("b").quote(BOMB))).isEmpty();
    }
}
