package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.model.PlaceRef;

/** Two doers named for what one of them alone can have done. */
class CulpritsTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final PlaceRef ORVEL = Tale.place("Orvel", 0, 2, 3000);

    private static Tale killed(String id, int dead) {
        return Tale.of(id, Deed.HARM)
                .quote("They killed " + dead + " people.")
                .counts(dead, "people", dead + " killed");
    }

    private static List<String> of(FieldRule rule, Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return rule.of(both.get(0), both.get(1), new Scene(both)).map(RelationsTest::told).stream()
                .toList();
    }

    /** Seven people are killed by one side or the other; five and seven people may be killed by both. */
    @Test
    void oneTollHasOneCulprit() {
        assertThat(of(
                        PartyRules::actor,
                        killed("a", 7).did("norland"),
                        killed("b", 7).did("sudmark")))
                .containsExactly("contradicts actor: norland against sudmark as the doer");
        assertThat(of(
                        PartyRules::actor,
                        killed("a", 7).did("norland"),
                        killed("b", 5).did("sudmark")))
                .isEmpty();
    }

    @Test
    void aPeopleWithoutASideIsSetAgainstAnArmy() {
        assertThat(of(
                        PartyRules::actor,
                        killed("a", 7).didSomebody("Tarvian herders"),
                        killed("b", 7).did("sudmark")))
                .containsExactly("contradicts actor?: Tarvian herders against sudmark as the doer; or two deeds");
        assertThat(of(
                        PartyRules::actor,
                        killed("a", 7).didSomebody("Unknown gunmen"),
                        killed("b", 7).did("sudmark")))
                .isEmpty();
        assertThat(of(
                        PartyRules::actor,
                        killed("a", 7).didSomebody("Tarvian herders"),
                        killed("b", 7).didSomebody("Tarvian youths")))
                .isEmpty();
    }

    private static Tale station(Tale tale, String doer, PlaceRef where) {
        return tale.did(doer).hitSomebody("the radio station").at(where).on("2021-03-12");
    }

    private static List<String> across(Tale one, Tale other) {
        return AcrossEvents.of(Tale.accounts(one, other), List.of(new Pair(0, 1, SameEvent.FORBIDDEN)))
                .outcomes()
                .stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void oneStationIsDestroyedByOneSideWhateverTheMeans() {
        assertThat(across(
                        station(Tale.of("a", Deed.BLAST), "norland", KARSK),
                        station(Tale.of("b", Deed.AIR), "sudmark", KARSK)))
                .containsExactly("contradicts actor?: norland against sudmark as the doer; or two deeds");
        assertThat(across(
                        station(Tale.of("a", Deed.BLAST), "norland", KARSK),
                        station(Tale.of("b", Deed.AIR), "sudmark", ORVEL)))
                .isEmpty();
        assertThat(across(
                        station(Tale.of("a", Deed.BLAST), "norland", KARSK).hitSomebody("the crowd"),
                        Tale.of("b", Deed.AIR)
                                .did("sudmark")
                                .hitSomebody("the crowd")
                                .at(KARSK)
                                .on("2021-03-12")))
                .isEmpty();
    }
}
