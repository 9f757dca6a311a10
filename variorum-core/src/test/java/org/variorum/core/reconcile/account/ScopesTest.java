package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;

/** One event, a sum, what is generally so, or a plan. */
class ScopesTest {

    private static Scope scope(Tale tale) {
        return tale.account().scope();
    }

    private static Tale threeDays(String quote) {
        return Tale.of("a").quote(quote).on("2021-03-12", "2021-03-14");
    }

    @Test
    void whatIsNotDoneIsAPlan() {
        assertThat(scope(Tale.of("a").modality(Modality.PLANNED))).isEqualTo(Scope.PLAN);
        assertThat(scope(Tale.of("a").realis(Realis.PREDICTED))).isEqualTo(Scope.PLAN);
        assertThat(scope(Tale.of("a").realis(Realis.ONGOING))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(Tale.of("a"))).isEqualTo(Scope.INCIDENT);
    }

    @Test
    void whatIsGenerallySoIsBackground() {
        assertThat(scope(Tale.of("a").quote("Jets regularly bomb Orvel."))).isEqualTo(Scope.BACKGROUND);
        assertThat(scope(Tale.of("a").quote("Jets regularly bomb Orvel.").on("2021-03-12")))
                .isEqualTo(Scope.INCIDENT);
        assertThat(scope(Tale.of("a").on(null, "2021-03-12"))).isEqualTo(Scope.BACKGROUND);
        assertThat(scope(Tale.of("a").on("2021-01-01", "2021-05-30"))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(Tale.of("a").on("2021-01-01", "2021-05-31"))).isEqualTo(Scope.BACKGROUND);
        assertThat(scope(Tale.of("a").on(null, "2021-03-12").as(EventType.STATEMENT)))
                .isNotEqualTo(Scope.BACKGROUND);
    }

    @Test
    void aSumIsToldByARateAPeriodOrSeveralDays() {
        assertThat(scope(Tale.of("a").sumsUp())).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(Tale.of("a").counts(QuantityKind.RATE, 50.0, 60.0, "sortie", "50-60 sorties")))
                .isEqualTo(Scope.AGGREGATE);
        assertThat(scope(threeDays("Over the past three days jets struck."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(threeDays("On Friday and Saturday jets struck."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(Tale.of("a").on("2021-03-12", null))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(threeDays("At some point that weekend jets struck."))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(threeDays("Three days later jets struck."))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(Tale.of("a").quote("Over two days jets struck.").on("2021-03-12", "2021-03-13")))
                .isEqualTo(Scope.INCIDENT);
    }

    private static Tale friday(String quote) {
        return Tale.of("a").quote(quote).on("2021-03-12");
    }

    @Test
    void whatIsDoneSeveralTimesIsASumOrBackground() {
        assertThat(scope(friday("Jets struck the depot three times."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(friday("Jets struck the depot 14 times."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(friday("Jets struck the depot numerous times."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(friday("Jets struck the depot on multiple occasions.")))
                .isEqualTo(Scope.AGGREGATE);
        assertThat(scope(friday("Jets repeatedly struck the depot."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(Tale.of("a").quote("Jets struck the depot three times.")))
                .isEqualTo(Scope.BACKGROUND);
        assertThat(scope(Tale.of("a").quote("Jets struck the depot on multiple occasions.")))
                .isEqualTo(Scope.BACKGROUND);
    }

    @Test
    void timesThatCountNothingAndWordsSaidOftenAreNoSum() {
        assertThat(scope(friday("At times jets flew over the depot."))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(friday("Three jets struck the depot."))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(friday("The ministry has repeatedly denied the raid.").as(EventType.DENIAL)))
                .isEqualTo(Scope.INCIDENT);
        assertThat(scope(friday("He said three times that jets were near.").as(EventType.STATEMENT)))
                .isEqualTo(Scope.INCIDENT);
    }

    @Test
    void strikesThatBeganAreMany() {
        Tale began = Tale.of("a")
                .quote("On Friday jets began massed raids on Orvel.")
                .on("2021-03-12");
        assertThat(scope(began)).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(Tale.of("a").quote("The navy has intensified raids on Orvel.")))
                .isEqualTo(Scope.AGGREGATE);
        assertThat(scope(Tale.of("a").quote("On Friday jets began a raid on Orvel.")))
                .isEqualTo(Scope.INCIDENT);
        assertThat(scope(Tale.of("a", Deed.GROUND).quote("Troops advance since the raids began.")))
                .isEqualTo(Scope.INCIDENT);
    }

    @Test
    void earlierRaidsAreMany() {
        assertThat(scope(friday("Previous raids on the province hit bakeries.")))
                .isEqualTo(Scope.AGGREGATE);
        assertThat(scope(friday("After recent heavy strikes the mill burnt."))).isEqualTo(Scope.AGGREGATE);
        assertThat(scope(friday("A previous raid hit a bakery."))).isEqualTo(Scope.INCIDENT);
        assertThat(scope(friday("The raids came in the recent cold."))).isEqualTo(Scope.INCIDENT);
    }

    @Test
    void theRunOfDaysOfASumInOneArticleIsThatSum() {
        List<Account> accounts = Tale.accounts(
                Tale.of("a").in("one").sumsUp().on("2021-03-12", "2021-03-14"),
                Tale.of("b").in("one").on("2021-03-12", "2021-03-14"),
                Tale.of("c").in("two").on("2021-03-12", "2021-03-14"),
                Tale.of("d").in("one").on("2021-03-12", "2021-03-15"));
        assertThat(accounts)
                .extracting(Account::scope)
                .containsExactly(Scope.AGGREGATE, Scope.AGGREGATE, Scope.INCIDENT, Scope.INCIDENT);
    }
}
