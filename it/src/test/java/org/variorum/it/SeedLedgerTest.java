package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The events, contradictions, checks and origins that the seeds' ledger holds at the least, item by item. What is found is
 * written to {@code it/target/seed-ledger.txt}; what the table says is found must stay so.
 */
@Tag("models")
@Tag("shared")
final class SeedLedgerTest {

    private static final Path REPORT = Program.repository("it/target/seed-ledger.txt");

    /**
     * A row of the table.
     *
     * @param what together, apart, joined, kind, contradicts, check, dependent or independent
     * @param a ids of gold claims; for a check the document
     * @param b ids of gold claims; for a kind or a check the values that will do
     * @param field fields, or kinds of check, that will do
     */
    private record Item(
            String id, String what, List<String> a, List<String> b, List<String> field, boolean known, String note) {

        static Item of(String[] cells) {
            return new Item(
                    cells[0],
                    cells[1],
                    list(cells[2]),
                    list(cells[3]),
                    list(cells[4]),
                    cells[5].equals("yes"),
                    cells[6]);
        }

        private static List<String> list(String cell) {
            return Arrays.stream(cell.split("\\|", -1))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    @Test
    void holdsWhatItHeldBefore() throws IOException {
        SeedLedger ledger = SeedLedger.of(SharedFiles.output("seeds"), SharedFiles.path("gold/seeds/claims.jsonl"));
        List<String> report = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        int found = 0;
        List<Item> items =
                CaseFile.rows("seed-ledger.tsv").stream().map(Item::of).toList();
        for (Item item : items) {
            boolean holds = holds(item, ledger);
            found += holds ? 1 : 0;
            report.add((holds ? "found    " : "missing  ") + item.id() + "  " + item.note() + "  "
                    + ledger.told(item.a(), item.b())
                    + (holds && !item.known() ? "  (not yet marked in the table)" : ""));
            if (item.known() && !holds) {
                lost.add(item.id());
            }
        }
        report.add(found + " of " + items.size() + " found");
        Files.write(REPORT, report);

        assertThat(items).hasSizeGreaterThanOrEqualTo(40);
        assertThat(lost).as(String.join("\n", report)).isEmpty();
    }

    private static boolean holds(Item item, SeedLedger ledger) {
        return switch (item.what()) {
            case "together" -> ledger.areTogether(item.a());
            case "apart" -> ledger.areApart(item.a(), item.b());
            case "joined" -> ledger.areJoined(item.a(), item.b());
            case "kind" -> ledger.isOfKind(item.a(), item.b());
            case "contradicts" -> ledger.contradict(item.a(), item.b(), item.field());
            case "check" -> ledger.isChecked(item.a(), item.field(), item.b());
            case "dependent" -> ledger.agree(item.a(), item.b(), false);
            case "independent" -> ledger.agree(item.a(), item.b(), true);
            default -> throw new IllegalArgumentException(item.what());
        };
    }
}
