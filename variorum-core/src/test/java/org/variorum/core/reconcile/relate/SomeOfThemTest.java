package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Tale;

/** A convoy, and in the next sentence what was left of it. */
class SomeOfThemTest {

    private static final Tale CONVOY = Tale.of("a", Deed.MOVEMENT)
            .in("x")
            .from(1000)
            .quote("A convoy of 40 lorries was leaving the town.")
            .counts(40, "vehicle", "40 lorries");

    private static Tale burnt(int count, String words) {
        return Tale.of("b").in("x").from(1060).quote(words + " were destroyed.").counts(count, "vehicle", words);
    }

    private static List<Account> pair(Tale second) {
        return Tale.accounts(CONVOY, second);
    }

    private static boolean isLinked(Tale second) {
        List<Account> pair = pair(second);
        return SomeOfThem.of(pair.get(0), pair.get(1)).isPresent();
    }

    @Test
    void someOfThemWereDestroyed() {
        List<Account> pair = pair(burnt(31, "31 lorries"));
        Outcome found = SomeOfThem.of(pair.get(0), pair.get(1)).orElseThrow();
        assertThat(found.relation()).isEqualTo(Relation.CONSISTENT);
        assertThat(found.field()).isEqualTo("quantity");
        assertThat(found.why())
                .isEqualTo("31 lorries (vehicle, destroyed) of 40 lorries (vehicle): the part fits the whole");
        assertThat(SomeOfThem.of(pair.get(1), pair.get(0))).isEqualTo(SomeOfThem.of(pair.get(0), pair.get(1)));
    }

    @Test
    void noMoreThanThereWereAndOfTheSameThings() {
        assertThat(isLinked(burnt(41, "41 lorries"))).isFalse();
        assertThat(isLinked(burnt(31, "31 tanks"))).isFalse();
        assertThat(isLinked(burnt(40, "40 tanks"))).as("one number, two things").isFalse();
    }

    @Test
    void onlyInTheNextSentence() {
        assertThat(isLinked(burnt(31, "31 lorries").from(2000))).isFalse();
        assertThat(isLinked(burnt(31, "31 lorries").in("y"))).isFalse();
    }
}
