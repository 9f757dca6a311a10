package org.variorum.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relation;
import org.variorum.core.reconcile.relate.Relays;
import org.variorum.core.reconcile.relate.Texts;
import org.variorum.model.Link;

/** Which relations become links, and how they are written. */
class LinkChoiceTest {

    private static final List<Account> TWO =
            Tale.accounts(Tale.of("a").by("River Watch"), Tale.of("b").by("Karsk Hospital"));

    private static Outcome outcome(Relation relation, String field, double strength) {
        return new Outcome(TWO.get(0), TWO.get(1), relation, field, true, strength, "so it is");
    }

    @Test
    void aClashIsToldBeforeAgreementOnTheSameField() {
        Outcome clash = outcome(Relation.CONTRADICTS, "quantity", 0.5);
        assertThat(LinkChoice.of(List.of(outcome(Relation.CORROBORATES, "quantity", 1), clash)))
                .containsExactly(clash);
    }

    @Test
    void aPairAgreesOnOneFieldOnly() {
        Outcome actor = outcome(Relation.CORROBORATES, "actor", 0.7);
        Outcome date = outcome(Relation.SAME_EVENT, "date", 0.3);
        assertThat(LinkChoice.of(List.of(date, outcome(Relation.CORROBORATES, "places", 0.4), actor)))
                .containsExactly(actor);
    }

    @Test
    void twoClashesOnTwoFieldsBothStand() {
        Outcome actor = outcome(Relation.CONTRADICTS, "actor", 1);
        Outcome origin = outcome(Relation.CONTRADICTS, "origin", 0.8);
        assertThat(LinkChoice.of(List.of(origin, actor))).containsExactly(actor, origin);
    }

    /** Of twelve accounts with a relation of every pair the least three keep all of theirs: 11 + 10 + 9. */
    @Test
    void anAccountKeepsTheFewMostTelling() {
        Tale[] tales = new Tale[12];
        for (int i = 0; i < tales.length; i++) {
            tales[i] = Tale.of("c" + (char) ('a' + i)).in("x").from(1000 * i);
        }
        List<Account> accounts = Tale.accounts(tales);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                outcomes.add(new Outcome(
                        accounts.get(i), accounts.get(j), Relation.CONSISTENT, "quantity", true, 0.5, "it fits"));
            }
        }
        List<Outcome> kept = LinkChoice.of(outcomes);
        Collections.reverse(outcomes);
        assertThat(LinkChoice.of(outcomes)).isEqualTo(kept);
        assertThat(kept).hasSize(30);
    }

    @Test
    void aLinkSaysWhyAndOnWhoseWord() {
        Link link = new LinkRows(new Texts(List.of()), Relays.none())
                .of(List.of(outcome(Relation.CORROBORATES, "actor", 0.666)))
                .get(0);
        assertThat(link.why()).isEqualTo("so it is; River Watch and Karsk Hospital each on their own word");
        assertThat(link.independent()).isTrue();
        assertThat(link.judgement()).isEqualTo("POSITIVE");
        assertThat(link.score()).isEqualTo(0.67);
        assertThat(link.field()).isEqualTo("actor");
    }

    @Test
    void aCopyIsNeverIndependentAndHasNoField() {
        Link link = new LinkRows(new Texts(List.of()), Relays.none())
                .of(List.of(outcome(Relation.COPIES, "", 1)))
                .get(0);
        assertThat(link.independent()).isFalse();
        assertThat(link.field()).isNull();
        assertThat(link.why()).isEqualTo("so it is");
    }
}
