package org.variorum.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relation;
import org.variorum.core.reconcile.relate.Relays;
import org.variorum.core.reconcile.relate.Texts;
import org.variorum.model.ZoneKind;

/** What becomes of an agreement that no third account shares. */
class LoneTiesTest {

    private static final SameEvent SAME_EVENT = SameEvent.load();

    /** Three accounts of one article, far from its lead, of which nothing is known but that jets flew. */
    private static List<Account> three() {
        return Tale.accounts(
                Tale.of("a").in("x").from(1000),
                Tale.of("b").in("x").from(2000),
                Tale.of("c").in("x").from(3000));
    }

    private static Outcome outcome(Account a, Account b, Relation relation, String field) {
        return new Outcome(a, b, relation, field, true, 0.5, "so it is");
    }

    private static List<Outcome> settled(Outcome... outcomes) {
        return LoneTies.settle(List.of(outcomes), SAME_EVENT);
    }

    @Test
    void aDayAloneIsUnsureAndADoerAloneIsNotGivenInsideOneArticle() {
        List<Account> all = three();
        Outcome day = outcome(all.get(0), all.get(1), Relation.SAME_EVENT, "date");
        assertThat(settled(day)).containsExactly(day.unsure());
        assertThat(settled(outcome(all.get(0), all.get(1), Relation.SAME_EVENT, "actor")))
                .isEmpty();
        assertThat(settled(outcome(all.get(0), all.get(1), Relation.CORROBORATES, "happened")))
                .isEmpty();
    }

    @Test
    void acrossArticlesItIsUnsure() {
        List<Account> two = Tale.accounts(Tale.of("a").from(1000), Tale.of("b").from(1000));
        Outcome doer = outcome(two.get(0), two.get(1), Relation.SAME_EVENT, "actor");
        assertThat(settled(doer)).containsExactly(doer.unsure());
    }

    @Test
    void aThirdWhoAgreesWithBothHoldsThem() {
        List<Account> all = three();
        Outcome doer = outcome(all.get(0), all.get(1), Relation.SAME_EVENT, "actor");
        Outcome one = outcome(all.get(0), all.get(2), Relation.CORROBORATES, "quantity");
        Outcome other = outcome(all.get(1), all.get(2), Relation.COPIES, "");
        assertThat(settled(doer, one, other)).containsExactly(doer, one, other);
        Outcome clash = outcome(all.get(1), all.get(2), Relation.CONTRADICTS, "actor");
        assertThat(settled(doer, one, clash))
                .as("who contradicts does not agree")
                .containsExactly(one, clash);
    }

    /** A copy, a clash, one number, and a headline need no third. */
    @Test
    void someNeedNoThird() {
        List<Account> all = three();
        for (Outcome certain : List.of(
                outcome(all.get(0), all.get(1), Relation.COPIES, ""),
                outcome(all.get(0), all.get(1), Relation.DENIES, "actor"),
                outcome(all.get(0), all.get(1), Relation.CORROBORATES, "quantity"))) {
            assertThat(settled(certain)).containsExactly(certain);
        }
        List<Account> headed = Tale.accounts(
                Tale.of("a").in("x").from(0).zone(ZoneKind.HEADLINE),
                Tale.of("b").in("x").from(2000));
        Outcome summedUp = outcome(headed.get(0), headed.get(1), Relation.SAME_EVENT, "actor");
        assertThat(settled(summedUp)).containsExactly(summedUp);
    }

    @Test
    void onePlaceInOneArticleIsALooseKind() {
        List<Account> all = three();
        LinkRows rows = new LinkRows(new Texts(List.of()), Relays.none());
        assertThat(rows.of(List.of(
                        outcome(all.get(0), all.get(1), Relation.SAME_EVENT, "places"),
                        outcome(all.get(0), all.get(2), Relation.SAME_EVENT, "date"))))
                .extracting(link -> link.field() + " " + link.judgement())
                .containsExactly("places UNSURE", "date POSITIVE");
    }
}
