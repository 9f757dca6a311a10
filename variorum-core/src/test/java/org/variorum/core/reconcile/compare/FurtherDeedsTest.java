package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.Annotations;

/** What a sentence says before the quote of a claim. */
class FurtherDeedsTest {

    private static final String RAID = "A jet hit the mill on the quay.";

    private static boolean apart(Annotations document, String first, String second) {
        List<Account> accounts = Tale.quoted(document, first, second);
        return FurtherDeeds.apart(accounts.get(0), accounts.get(1));
    }

    @Test
    void itMayOpenOnAFurtherDeedBeforeTheQuote() {
        String second = "three bakers were killed in a raid";
        assertThat(apart(Tale.sentences("x", RAID, "Meanwhile the governor said " + second + "."), RAID, second))
                .isTrue();
        assertThat(apart(
                        Tale.sentences("x", RAID, "In a related incident the governor said " + second + "."),
                        RAID,
                        second))
                .isTrue();
        assertThat(apart(Tale.sentences("x", RAID, "The governor said " + second + "."), RAID, second))
                .isFalse();
    }

    /** Both halves of one sentence belong to the same further raid. */
    @Test
    void itsOwnFirstHalfIsNoOtherDeed() {
        String first = "Another raid hit the mill";
        String second = "three bakers were killed in the raid";
        assertThat(apart(Tale.sentences("x", first + " and " + second + "."), first, second))
                .isFalse();
    }
}
