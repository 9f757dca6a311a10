package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.core.reconcile.relate.AcrossEventsTest.a;
import static org.variorum.core.reconcile.relate.AcrossEventsTest.across;
import static org.variorum.core.reconcile.relate.AcrossEventsTest.b;
import static org.variorum.core.reconcile.relate.AcrossEventsTest.told;

import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.EventType;
import org.variorum.model.SpeakerRole;

/** Whose word a denial answers. */
class DenialsTest {

    /** "A military source told SANA that the army shelled the town", and the government's denial of another deed. */
    @Test
    void nobodyDeniesHisOwnSide() {
        Tale denial = b().denied().about(EventType.AIRSTRIKE).did("syr").by("syr", "Syria", SpeakerRole.PARTY);
        Tale boast = a().did("syr")
                .by("sana", "SANA", SpeakerRole.AGENCY)
                .by(null, "military source", SpeakerRole.ANONYMOUS);
        assertThat(told(across(0, boast, denial))).isEmpty();
        Tale blame =
                a().did("syr").by("sana", "SANA", SpeakerRole.AGENCY).by(null, "Washington", SpeakerRole.ANONYMOUS);
        assertThat(told(across(0, blame, denial))).containsExactly("denies actor: Syria denies what Washington says");
        Tale source = b().denied().about(EventType.AIRSTRIKE).did("syr").by(null, "army source", SpeakerRole.ANONYMOUS);
        Tale others = a().as(EventType.ACCUSATION)
                .about(EventType.AIRSTRIKE)
                .didSomebody("rebels")
                .by("syr", "Syria", SpeakerRole.PARTY);
        assertThat(told(across(0, others, source))).isEmpty();
    }

    /** The army says that it has no gas; that its jets bombed the town it does not deny. */
    @Test
    void whoDeniesGasDoesNotDenyTheRaid() {
        Tale denial = b().denied()
                .about(EventType.OTHER)
                .quote("The army denied that it had used chemical weapons.")
                .did("syr")
                .by("syr", "Syria", SpeakerRole.PARTY);
        Tale raid =
                a().did("syr").quote("Jets bombed a gas depot at the mill.").by("us", "Washington", SpeakerRole.PARTY);
        Tale gas =
                a().did("syr").quote("Jets dropped poison gas on the mill.").by("us", "Washington", SpeakerRole.PARTY);
        assertThat(told(across(0, raid, denial))).isEmpty();
        assertThat(told(across(0, gas, denial))).containsExactly("denies actor: Syria denies what Washington says");
    }

    /** "Denied having used such weapons" answers who tells of some, and not every raid of its article. */
    @Test
    void whoDeniesAWeaponDeniesNoRaidWithoutOne() {
        Tale denial = b().in("x")
                .denied()
                .about(EventType.AIRSTRIKE)
                .quote("The army denied that it had used such weapons.")
                .did("syr")
                .by("syr", "Syria", SpeakerRole.PARTY);
        Tale raid = a().in("x")
                .from(1200)
                .did("syr")
                .quote("Jets bombed the mill.")
                .by("us", "Washington", SpeakerRole.PARTY);
        assertThat(told(across(1, raid, denial))).isEmpty();
        assertThat(told(across(1, raid.withSome("cluster bombs"), denial)))
                .containsExactly("denies actor: Syria denies what Washington says");
    }

    @Test
    void whoDeniesThatHeDiscussedADeedDeniesNoDeed() {
        Tale denial = b().denied().about(EventType.AIRSTRIKE).did("syr").by("syr", "Syria", SpeakerRole.PARTY);
        Tale raid = a().did("syr").by("us", "Washington", SpeakerRole.PARTY);
        assertThat(told(across(0, raid, denial.quote("Syria denied on Monday discussing the raid."))))
                .isEmpty();
        assertThat(told(across(0, raid, denial.quote("Syria denied on Monday the raid."))))
                .containsExactly("denies actor: Syria denies what Washington says");
    }
}
