package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.SpeakerRole;
import org.variorum.model.ZoneKind;

/** On whose word two accounts stand. */
class IndependenceTest {

    private static Tale a() {
        return Tale.of("a");
    }

    private static Tale b() {
        return Tale.of("b");
    }

    private static @Nullable Boolean independent(Tale one, Tale other) {
        List<Account> both = Tale.accounts(one, other);
        return Independence.of(both.get(0), both.get(1));
    }

    @Test
    void twoWhoAreKnownAndDifferentStandOnTheirOwn() {
        assertThat(independent(a().by("River Watch"), b().by("Norland Ministry")))
                .isTrue();
        assertThat(independent(a().by("River Watch"), b().by("River Watch"))).isFalse();
        assertThat(independent(
                        a().by("irn-mfa", "Foreign Ministry", SpeakerRole.OFFICIAL),
                        b().by("irn-navy", "Navy", SpeakerRole.MILITARY)))
                .isFalse();
        assertThat(independent(a().by("River Watch").by("Doctor Anan"), b().by("River Watch")))
                .isFalse();
    }

    @Test
    void anOutletsOwnVoiceProvesNothing() {
        assertThat(independent(a(), b())).isNull();
        assertThat(independent(a().outlet("Harbour Courier"), b().outlet("Harbour Courier")))
                .isFalse();
        assertThat(independent(a(), b().by("River Watch"))).isNull();
        assertThat(independent(a().in("x").zone(ZoneKind.HEADLINE), b().in("x").by("River Watch")))
                .isFalse();
        assertThat(independent(a().in("x"), b().in("x").by("River Watch"))).isNull();
    }

    /** An unnamed officer whom one article heard twice, once through an agency. */
    @Test
    void oneNameInOneArticleIsOneSpeaker() {
        Tale agency =
                Tale.of("a").by("sana", "SANA", SpeakerRole.AGENCY).by(null, "Police source", SpeakerRole.ANONYMOUS);
        Tale heard = Tale.of("b").by(null, "Police source", SpeakerRole.ANONYMOUS);
        assertThat(independent(agency.in("x"), heard.in("x"))).isFalse();
        assertThat(independent(agency.in("x"), heard.in("y"))).isTrue();
    }

    /** "Reports" may be those of the agency that the article names in its next sentence; elsewhere they are somebody else's. */
    @Test
    void hearsayIsNoSecondSourceInItsOwnArticle() {
        Tale hearsay = a().by(null, "Reports", SpeakerRole.DOCUMENT);
        Tale named = b().by("sana", "SANA", SpeakerRole.AGENCY);
        assertThat(independent(hearsay.in("x"), named.in("x"))).isNull();
        assertThat(independent(hearsay.in("x"), named.in("y"))).isTrue();
    }

    @Test
    void whyIsSaidInHalfASentence() {
        List<Account> both = Tale.accounts(a().by("River Watch"), b().by("Norland Ministry"));
        assertThat(Independence.words(both.get(0), both.get(1), true))
                .isEqualTo("; River Watch and Norland Ministry each on their own word");
        assertThat(Independence.words(both.get(0), both.get(1), false))
                .isEqualTo("; one origin: River Watch and Norland Ministry");
        List<Account> one = Tale.accounts(a().by("River Watch"), b().by("River Watch"));
        assertThat(Independence.words(one.get(0), one.get(1), false)).isEqualTo("; one origin: River Watch");
        assertThat(Independence.words(both.get(0), both.get(1), null)).isEmpty();
        List<Account> taken = Tale.accounts(a().outlet("Harbour Courier"), b().outlet("Lakeland Tribune"));
        assertThat(Independence.words(taken.get(0), taken.get(1), false)).isEqualTo("; one text in two outlets");
        List<Account> own = Tale.accounts(a().outlet("Harbour Courier"), b().outlet("Harbour Courier"));
        assertThat(Independence.words(own.get(0), own.get(1), false)).isEqualTo("; one outlet's text");
    }

    /** What the police tell the agency of their own state, and its television says, may be one word. */
    @Test
    void aStateAndItsPressAreNoTwoOrigins() {
        Tale police = Tale.of("a")
                .by("sana", "SANA", SpeakerRole.AGENCY)
                .by(null, "source at the harbour police", SpeakerRole.OFFICIAL);
        Tale television = b().by("syr-statetv", "Syrian state television", SpeakerRole.MEDIA);
        assertThat(independent(police, television)).isNull();
        assertThat(independent(television, a().by("syr", "Damascus", SpeakerRole.PARTY)))
                .isNull();
        assertThat(independent(police, b().by("tass", "TASS", SpeakerRole.AGENCY)))
                .isTrue();
        assertThat(independent(television, a().by(null, "Doctor Anan", SpeakerRole.WITNESS)))
                .isTrue();
    }
}
