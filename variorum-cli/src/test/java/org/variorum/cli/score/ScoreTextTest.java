package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.ContractJson;
import org.variorum.model.EventType;
import org.variorum.model.Span;
import tools.jackson.databind.JsonNode;

class ScoreTextTest {

    private static final ScoreReport REPORT = new ScoreReport(
            new ScoreReport.Claims(new Tally(3.5, 5, 7), 2, 4, 1, 3, 1, 1),
            List.of(
                    new ScoreReport.FieldFigures("actor", 4, 3, 2, 1, new Tally(2, 4, 5)),
                    new ScoreReport.FieldFigures("origin", 4, 4, 0, 0, Tally.NONE)),
            new ScoreReport.Negatives(
                    3, 1, List.of(new ScoreReport.NegativeHit("s9", "d1", "a jet\n\u001B in 2013", "file photo"))),
            List.of(
                    new ScoreReport.Missed(
                            "g1",
                            "d1",
                            EventType.AIRSTRIKE,
                            "Jets hit Rastan",
                            new Span(0, 15),
                            7,
                            "s1",
                            EventType.OTHER),
                    new ScoreReport.Missed("g2", "d1", EventType.DENIAL, "The army denied it", null, 5, null, null)),
            List.of(new ScoreReport.Mistaken(
                    "g3", "s3", "Nine died", List.of(new ScoreReport.Difference("actor", "Syria", "-")))),
            List.of(new ScoreReport.FalseClaim("s7", "d1", EventType.CASUALTIES, "x".repeat(161))),
            List.of(new ScoreReport.Unlocated("gold/claims.jsonl:2", "g2", "The army denied it")),
            List.of("d2", "d3"));

    private static final String TABLES = """
            CLAIMS      gold  neutral   system        P       R      F1
                           5        2        7    0.500   0.700   0.583
              found 3 with the right type, 1 with one often confused (half credit), 1 with a wrong type (none)
              system claims left out: 4 that count neither way, 1 in documents without gold
              documents that were not read (their claims are missed): d2, d3

            FIELDS             pairs  accuracy   stated       P       R      F1
            actor                  4     0.750    0.500   0.400   0.500   0.444
            origin                 4     1.000        -       -       -       -
              accuracy: share of matched pairs that agree; stated: of those where the gold states a value;
              P, R, F1: single values over all claims, missed and false ones too

            NEGATIVES  claims out of 3 passages that must yield none: 1 (must be 0); 1 passages not in the text
              s9  d1  "a jet in 2013"  (file photo)

            QUOTES NOT IN THE TEXT (missed unless neutral)
              gold/claims.jsonl:2  g2  "The army denied it"
            """;

    private static final String END =
            "\nNames are compared without a table of aliases: not comparable with figures of another scorer.";

    @Test
    void tables() {
        assertThat(ScoreText.print(REPORT, 0)).isEqualTo(TABLES + END);
    }

    @Test
    void missesUpToALimit() {
        String misses = """

                MISSED CLAIMS (1 of 2)
                  g1  airstrike  "Jets hit Rastan"
                      read as other by s1

                WRONG FIELDS
                  g3 ~ s3  "Nine died"
                      actor: gold Syria | system -

                FALSE CLAIMS
                  s7  d1  casualties  "%s..."
                """.formatted("x".repeat(160));
        assertThat(ScoreText.print(REPORT, 1)).isEqualTo(TABLES + misses + END);
    }

    @Test
    void allMisses() {
        assertThat(ScoreText.print(REPORT, 20)).contains("MISSED CLAIMS\n", "  g2  denial  \"The army denied it\"\n");
    }

    @Test
    void negativeLimitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScoreText.print(REPORT, -1));
    }

    @Test
    void jsonHoldsTheFigures() {
        String line = ScoreText.json(REPORT);
        assertThat(line).doesNotContain("\n");
        JsonNode json = ContractJson.mapper().readTree(line);
        assertThat(json.at("/claims/tally").toString())
                .isEqualTo("{\"hits\":3.5,\"gold\":5,\"system\":7,\"precision\":0.5,\"recall\":0.7,\"f1\":%s}"
                        .formatted(7.0 / 12));
        assertThat(json.at("/claims/wrong_type").intValue()).isEqualTo(1);
        assertThat(json.at("/fields/0").toString())
                .startsWith("{\"field\":\"actor\",\"pairs\":4,\"right\":3,\"accuracy\":0.75,\"stated\":2,"
                        + "\"stated_right\":1,\"stated_accuracy\":0.5,\"elements\":{");
        assertThat(json.at("/fields/1").has("stated_accuracy")).isFalse();
        assertThat(json.at("/negatives/hits/0/claim").stringValue()).isEqualTo("s9");
        assertThat(json.at("/missed/0/event_type").stringValue()).isEqualTo("airstrike");
        assertThat(json.at("/missed/1").has("nearest")).isFalse();
        assertThat(json.at("/false_claims/0/event_type").stringValue()).isEqualTo("casualties");
        assertThat(json.at("/unlocated/0/where").stringValue()).isEqualTo("gold/claims.jsonl:2");
        assertThat(json.at("/unread/1").stringValue()).isEqualTo("d3");
    }
}
