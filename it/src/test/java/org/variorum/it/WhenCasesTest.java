package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.PlaceRef;
import org.variorum.model.Quantity;

/**
 * Sentences of several wars, made up, with the day, the places, the origin and the figures of one claim worked out by hand;
 * all are of Wednesday 17 March 2021. An empty cell is not asked for; "-" asks for nothing to be read.
 */
@Tag("models")
class WhenCasesTest {

    private static final String NOTHING = "-";

    static List<Table.Row> cases() {
        return Table.read("when", CaseFile.bytes("/claims/when.tsv")).rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theClaimOfTheWordIsAsWorkedOut(Table.Row row) {
        List<Claim> claims = DatedReading.claims(row.cell("text"), row.cell("word"));
        assertThat(claims).as(row.cell("id") + ": " + row.cell("text")).isNotEmpty();
        Claim claim = claims.get(claims.size() - 1);
        check(row, "date", claim.date() == null ? NOTHING : days(claim.date()));
        check(row, "places", names(claim.places()));
        check(row, "origin", names(claim.origin()));
        check(row, "quantities", counts(claim.quantities()));
        check(row, "aggregate", claim.aggregate() == null ? "no" : "yes");
    }

    @Test
    void thereAreTwentyFiveCasesOfSumsAndOfDays() {
        List<String> ids = cases().stream().map(row -> row.cell("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().filter(id -> id.startsWith("sum-"))).hasSizeGreaterThanOrEqualTo(25);
        assertThat(ids.stream().filter(id -> id.startsWith("date-"))).hasSizeGreaterThanOrEqualTo(25);
    }

    private static void check(Table.Row row, String field, String read) {
        if (!row.cell(field).isEmpty()) {
            assertThat(read)
                    .as(row.cell("id") + " " + field + ": " + row.cell("text"))
                    .isEqualTo(row.cell(field));
        }
    }

    private static String days(ClaimDate date) {
        return (date.start() == null ? "" : date.start()) + "/" + (date.end() == null ? "" : date.end());
    }

    private static String names(List<PlaceRef> places) {
        return places.isEmpty() ? NOTHING : places.stream().map(PlaceRef::text).collect(Collectors.joining("; "));
    }

    private static String counts(List<Quantity> quantities) {
        return quantities.isEmpty()
                ? NOTHING
                : quantities.stream().map(WhenCasesTest::count).collect(Collectors.joining("; "));
    }

    private static String count(Quantity quantity) {
        Double number = quantity.value() == null ? quantity.min() : quantity.value();
        String told = number == null ? quantity.text() : String.valueOf(Math.round(number));
        return told + " " + quantity.unit();
    }
}
