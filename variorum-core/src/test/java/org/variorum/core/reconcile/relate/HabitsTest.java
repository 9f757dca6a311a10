package org.variorum.core.reconcile.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Tale;

/** What happens again and again. */
class HabitsTest {

    private static boolean isHabit(String before, String quote) {
        return Habits.isHabit(
                Tale.quoted(Tale.sentences("x", before + quote + "."), quote).get(0));
    }

    @Test
    void theWordsRightBeforeAQuoteMayTell() {
        String quote = "launched by the river coalition";
        assertThat(isHabit("The brigade is backed by air strikes ", quote)).isTrue();
        assertThat(isHabit("The mill burnt in air strikes ", quote)).isFalse();
        assertThat(isHabit("The brigade, backed by air strikes, took the bridge before a raid on the mill was ", quote))
                .as("too far off")
                .isFalse();
    }

    @Test
    void orTheQuoteItself() {
        assertThat(isHabit("", "The town is shelled on a daily basis")).isTrue();
        assertThat(isHabit("", "The town was shelled at noon")).isFalse();
    }
}
