package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.model.SpeakerRole;

/** For whom speakers speak. */
class VoicesTest {

    private static Voice voice(@Nullable String id, @Nullable String name, SpeakerRole role) {
        return Tale.of("a")
                .outlet("Harbour Courier")
                .by(id, name, role)
                .account()
                .voice();
    }

    @Test
    void officialsOfOneStateAreOneInstitution() {
        assertThat(voice("irn-mfa", "Iranian Foreign Ministry", SpeakerRole.OFFICIAL)
                        .institution())
                .isEqualTo("irn");
        assertThat(voice("irn-navy", "Iranian Navy", SpeakerRole.MILITARY).institution())
                .isEqualTo("irn");
        assertThat(voice("isr-mil", "Israeli military", SpeakerRole.MILITARY).institution())
                .isEqualTo("isr");
        assertThat(voice(null, "Iranian officials", SpeakerRole.OFFICIAL).institution())
                .isEqualTo("irn");
        assertThat(voice(null, "Tehran", SpeakerRole.OFFICIAL).institution()).isEqualTo("irn");
    }

    @Test
    void agenciesAndMonitorsSpeakForThemselves() {
        assertThat(voice("irna", "IRNA", SpeakerRole.AGENCY).institution()).isEqualTo("irna");
        assertThat(voice("yemen-data-project", "Yemen Data Project", SpeakerRole.MONITOR)
                        .institution())
                .isEqualTo("yemen-data-project");
        assertThat(voice(null, "Yemen River Watch", SpeakerRole.MONITOR).institution())
                .isEqualTo("yemen river watch");
    }

    @Test
    void theHeadOfAMonitorSpeaksForIt() {
        assertThat(voice("abdulrahman-rami", "Rami Abdulrahman", SpeakerRole.MONITOR)
                        .institution())
                .isEqualTo("sohr");
    }

    @Test
    void anUnnamedSourceCountsBesideTheOneWhoHeardIt() {
        Voice here = voice(null, "a military source", SpeakerRole.ANONYMOUS);
        Voice there = Tale.of("b")
                .outlet("Coast Herald")
                .by(null, "a military source", SpeakerRole.ANONYMOUS)
                .account()
                .voice();
        assertThat(here.unnamed()).isTrue();
        assertThat(here.known()).isTrue();
        assertThat(here.institution()).isEqualTo("a military source of name:harbour courier");
        assertThat(there.institution()).isEqualTo("a military source of name:coast herald");
    }

    @Test
    void anUnnamedSourceOfAnAgencyIsOneInEveryPaper() {
        Voice here = Tale.of("a")
                .by("irna", "IRNA", SpeakerRole.AGENCY)
                .by(null, "a military source", SpeakerRole.ANONYMOUS)
                .account()
                .voice();
        assertThat(here.institution()).isEqualTo("a military source of irna");
    }

    @Test
    void anOutletAloneSpeaksInItsOwnVoice() {
        Voice own = Tale.of("a").outlet("Harbour Courier").account().voice();
        assertThat(own.own()).isTrue();
        assertThat(own.known()).isFalse();
        assertThat(own.institution()).isEmpty();
        assertThat(own.outlet()).isEqualTo("name:harbour courier");
        assertThat(own.name()).isEqualTo("Harbour Courier");
    }

    @Test
    void twoUnnamedOutletsAreTwo() {
        assertThat(Tale.of("a").outlet(null).account().voice().outlet()).isEqualTo("doc:doc-a");
        assertThat(Tale.of("b").outlet(null).account().voice().outlet()).isEqualTo("doc:doc-b");
        assertThat(Tale.of("b").outlet(null).account().voice().name()).isEqualTo("an unnamed outlet");
    }

    @Test
    void theLastOfTheChainIsTheRoot() {
        Voice voice = Tale.of("a")
                .by("irna", "IRNA", SpeakerRole.AGENCY)
                .by("irn-mod", "Iranian Defence Ministry", SpeakerRole.OFFICIAL)
                .account()
                .voice();
        assertThat(voice.root()).isEqualTo("irn-mod");
        assertThat(voice.institution()).isEqualTo("irn");
        assertThat(voice.unnamed()).isFalse();
    }
}
