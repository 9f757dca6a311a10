package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Harm;

/**
 * Sentences of several wars, made up, with the standing, harm, purpose and effect of one claim worked out by hand. An empty
 * cell is not asked for; "-" asks for nothing to be read.
 */
@Tag("models")
class StatusCasesTest {

    private static final String NOTHING = "-";

    static List<Table.Row> cases() {
        return Table.read("status", CaseFile.bytes("/claims/status.tsv")).rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theClaimOfTheWordStandsAsWorkedOut(Table.Row row) {
        List<Claim> claims = Extraction.shared().claims(row.cell("sentence")).stream()
                .filter(claim -> claim.evidence().getOrDefault("event_type", List.of()).stream()
                        .anyMatch(words -> words.text().equals(row.cell("word"))))
                .toList();
        assertThat(claims).as(row.cell("id") + ": " + row.cell("sentence")).hasSize(1);
        Claim claim = claims.get(0);
        check(row, "modality", lower(claim.modality().name()));
        check(row, "polarity", lower(claim.polarity().name()));
        check(row, "realis", lower(claim.realis().name()));
        check(row, "harm", harm(claim.harm()));
        check(row, "purpose", orNothing(claim.purpose()));
        check(row, "effect", orNothing(claim.effect()));
        check(
                row,
                "target_role",
                claim.targetRole() == null ? NOTHING : lower(claim.targetRole().name()));
        check(row, "media", media(claim));
    }

    @Test
    void everyTopicHasItsCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases().stream().map(row -> row.cell("id"))).doesNotHaveDuplicates();
    }

    private static void check(Table.Row row, String field, String read) {
        if (!row.cell(field).isEmpty()) {
            assertThat(read)
                    .as(row.cell("id") + " " + field + ": " + row.cell("sentence"))
                    .isEqualTo(row.cell(field));
        }
    }

    private static String harm(List<Harm> harm) {
        return harm.isEmpty()
                ? NOTHING
                : harm.stream().map(StatusCasesTest::written).collect(Collectors.joining("; "));
    }

    private static String media(Claim claim) {
        return claim.media().isEmpty()
                ? NOTHING
                : claim.evidence().getOrDefault("media", List.of()).stream()
                        .map(Evidence::text)
                        .collect(Collectors.joining("; "));
    }

    private static String written(Harm harm) {
        String who = lower(harm.who());
        String killed = harm.killed() == null ? "" : " k" + bounds(harm.killed());
        String injured = harm.injured() == null ? "" : " i" + bounds(harm.injured());
        String object = harm.object() == null ? "" : " object=" + harm.object();
        return who + killed + injured + object;
    }

    private static String bounds(Harm.Bounds bounds) {
        return (bounds.min() == null ? "" : bounds.min()) + "-" + (bounds.max() == null ? "" : bounds.max());
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? NOTHING : words;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
