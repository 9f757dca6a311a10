package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.model.PlaceRef;

/** Two claims of one stretch of text, "Jets hit the depot, killing 12" read as a strike and as its dead, are one statement. */
class OneStatementTest {

    private static final PlaceRef KARSK = Tale.place("Karsk", 0, 0, 3000);
    private static final String QUOTE = "Jets hit the depot, killing 12.";
    private static final int START = 200;
    private static final int END = START + QUOTE.length();

    private static Tale told(String id) {
        return Tale.of(id).in("x").at(KARSK).on("2021-03-12").counts(12, "people", "12 killed");
    }

    private static List<String> beside(Tale other) {
        return Relations.of(Tale.accounts(told("a").from(START).quote(QUOTE), other), SameEvent.load()).stream()
                .map(RelationsTest::told)
                .toList();
    }

    @Test
    void twoClaimsOfOneStretchSayNothingOfEachOther() {
        assertThat(beside(told("b").from(START).quote(QUOTE))).isEmpty();
        assertThat(beside(told("b").from(START + 20).quote("killing 12."))).isEmpty();
        assertThat(beside(told("b").from(END - 1).quote("They were dockers."))).isEmpty();
    }

    @Test
    void whatBeginsWhereTheOtherEndsIsAnotherStatement() {
        assertThat(beside(told("b").from(END).quote("Twelve dockers lay dead.")))
                .containsExactly("copies : one article tells it twice: 12 killed (people, killed)");
    }

    @Test
    void theSamePlaceInAnotherArticleIsAnotherStatement() {
        assertThat(beside(told("b").in("y").from(START).quote("Twelve died in the depot.")))
                .containsExactly("corroborates quantity: both give 12 killed (people, killed)");
    }

    @Test
    void aLeadIsPrintedTwice() {
        String lead = "Gunmen shelled the mill of Orvel on Sunday.";
        List<Account> twice = Tale.accounts(
                Tale.of("a").in("x").quote(lead),
                Tale.of("b").in("x").quote("Gunmen shelled the mill of Orvel on Sunday"));
        assertThat(Restatements.retold(twice.get(0), twice.get(1)).map(RelationsTest::told))
                .contains("copies : one article prints the same words twice");
        List<Account> two = Tale.accounts(
                Tale.of("a").in("x").quote(lead),
                Tale.of("b").in("x").quote("Gunmen shelled the mill of Vell on Sunday."));
        assertThat(Restatements.retold(two.get(0), two.get(1))).isEmpty();
    }
}
