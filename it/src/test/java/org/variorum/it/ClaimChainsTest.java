package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.model.Claim;

/**
 * Texts of several wars, made up, with the speakers of the claim of one word worked out by hand, the outlet first ("?": nobody
 * knows it), and how it is put forward.
 */
@Tag("models")
class ClaimChainsTest {

    static List<Table.Row> cases() {
        return Table.read("chains", CaseFile.bytes("/claims/chains.tsv")).rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theClaimOfTheWordHasTheSpeakersWorkedOut(Table.Row row) {
        List<Claim> claims = Extraction.shared().claims(row.cell("title"), row.cell("text")).stream()
                .filter(claim -> claim.evidence().getOrDefault("event_type", List.of()).stream()
                        .anyMatch(words -> words.text().equals(row.cell("word"))))
                .toList();
        assertThat(claims).as(row.cell("id") + ": " + row.cell("text")).isNotEmpty();
        Claim claim = claims.get(claims.size() - 1);
        String chain = claim.attribution().stream()
                .map(speaker -> speaker.name() == null ? "?" : speaker.name())
                .collect(Collectors.joining("; "));
        assertThat(chain).as(row.cell("id")).isEqualTo(row.cell("chain"));
        assertThat(claim.modality().name().toLowerCase(Locale.ROOT))
                .as(row.cell("id"))
                .isEqualTo(row.cell("modality"));
    }
}
