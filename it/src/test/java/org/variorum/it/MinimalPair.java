package org.variorum.it;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Table;

/**
 * Two short reports, made up, and what must come out between them.
 *
 * @param expect a relation ("contradicts", "denies", "supersedes"), "agrees" for any agreement, "none" for no link at all, or
 *     "quiet" where a link may stand but nothing that sets the two against each other
 * @param field the field of the contract that {@code expect} is about; empty for any
 * @param independent are the two origins independent; null where that can be argued
 * @param second the second report; empty where both passages stand in one article, whose second part is {@code rest}
 * @param rest the second passage of one article, else empty
 */
record MinimalPair(
        String id,
        String kind,
        String expect,
        String field,
        @Nullable Boolean independent,
        Report first,
        Optional<Report> second,
        String rest,
        String reason) {

    /** A report as its outlet printed it on an ISO day. */
    record Report(String id, String outlet, String published, String text) {}

    /** The pairs of the table {@code /links/<name>.tsv}. */
    static List<MinimalPair> all(String name) {
        return Table.read(name, CaseFile.bytes("/links/" + name + ".tsv")).rows().stream()
                .map(MinimalPair::of)
                .toList();
    }

    private static MinimalPair of(Table.Row row) {
        boolean apart = !row.cell("published_b").isEmpty();
        String id = row.cell("id");
        String one = row.cell("text_a");
        String other = row.cell("text_b");
        return new MinimalPair(
                id,
                row.cell("kind"),
                row.cell("expect"),
                row.cell("field"),
                row.cell("independent").isEmpty() ? null : Boolean.valueOf(row.cell("independent")),
                new Report(id + "-a", row.cell("outlet_a"), row.cell("published_a"), apart ? one : one + " " + other),
                apart
                        ? Optional.of(new Report(id + "-b", row.cell("outlet_b"), row.cell("published_b"), other))
                        : Optional.empty(),
                apart ? "" : other,
                row.cell("reason"));
    }
}
