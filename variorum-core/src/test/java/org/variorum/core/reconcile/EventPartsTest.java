package org.variorum.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Tale;
import org.variorum.model.PlaceRef;

/** Which of several sums is the whole of an incident of 12 March. */
class EventPartsTest {

    private static final PlaceRef ARDANIA = Tale.place("Ardania", 50, 30, 300_000, "XA");
    private static final PlaceRef KARSK = Tale.place("Karsk", 50.1, 30, 3000, "XA");

    private static Map<Integer, Integer> parts(Tale... tales) {
        List<Account> accounts = Tale.accounts(tales);
        return EventParts.of(accounts.stream().map(List::of).toList());
    }

    private static Tale sum(String id, String first, String last) {
        return Tale.of(id).sumsUp().did("norland").at(ARDANIA).on(first, last);
    }

    private static Tale strike(String day) {
        return Tale.of("a").did("norland").at(KARSK).on(day);
    }

    /** Stretches of 2, 4 and 128 days begin on other days than the sums, and a sum may lie across two of them. */
    @ParameterizedTest
    @CsvSource({
        "2021-03-12, 2021-03-13, 2021-03-08, 2021-03-15, 1",
        "2021-03-11, 2021-03-12, 2021-03-08, 2021-03-15, 1",
        "2021-03-08, 2021-03-15, 2021-03-11, 2021-03-13, 2",
        "2021-03-10, 2021-03-12, 2021-03-12, 2021-03-15, 1",
        "2021-01-01, 2021-04-10, 2021-03-13, 2021-03-20, 1",
        "2021-03-01, 2021-03-11, 2021-03-12, 2021-05-30, 2",
        "2021-03-11, 2021-03-13, 2021-03-12, 2021-03-14, 1"
    })
    void theShortestThatHoldsIt(String first, String last, String otherFirst, String otherLast, int whole) {
        assertThat(parts(strike("2021-03-12"), sum("b", first, last), sum("c", otherFirst, otherLast)))
                .containsEntry(0, whole);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-13, 2021-03-20", "2021-01-01, 2021-03-11"})
    void aSumOfOtherDaysHoldsNothing(String first, String last) {
        assertThat(parts(strike("2021-03-12"), sum("b", first, last))).isEmpty();
    }
}
