package org.variorum.core.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Accounts;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Span;

/** What a sentence says before the quote of a claim. */
class FurtherDeedsTest {

    private static final String RAID = "A jet hit the mill on the quay.";

    private static Annotations document(String... sentences) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            spans.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence).append(' ');
        }
        return new Annotations(
                "x",
                "a",
                "b",
                text.toString(),
                "en",
                null,
                null,
                null,
                null,
                List.of(),
                spans,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test",
                null);
    }

    private static Claim claim(Annotations document, String id, String quote) {
        return Tale.of(id)
                .in("x")
                .quote(quote)
                .from(document.text().indexOf(quote))
                .claim();
    }

    private static boolean apart(Annotations document, String first, String second) {
        List<Account> accounts = new Accounts(Tale.LEXICON)
                .of(List.of(claim(document, "a", first), claim(document, "b", second)), Map.of("x", document));
        return FurtherDeeds.apart(accounts.get(0), accounts.get(1));
    }

    @Test
    void itMayOpenOnAFurtherDeedBeforeTheQuote() {
        String second = "three bakers were killed in a raid";
        assertThat(apart(document(RAID, "Meanwhile the governor said " + second + "."), RAID, second))
                .isTrue();
        assertThat(apart(document(RAID, "In a related incident the governor said " + second + "."), RAID, second))
                .isTrue();
        assertThat(apart(document(RAID, "The governor said " + second + "."), RAID, second))
                .isFalse();
    }

    /** Both halves of one sentence belong to the same further raid. */
    @Test
    void itsOwnFirstHalfIsNoOtherDeed() {
        String first = "Another raid hit the mill";
        String second = "three bakers were killed in the raid";
        assertThat(apart(document(first + " and " + second + "."), first, second))
                .isFalse();
    }
}
