package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.variorum.cli.score.RastanArticle.DOC;
import static org.variorum.cli.score.RastanArticle.GOLD;
import static org.variorum.cli.score.RastanArticle.STRIKE;
import static org.variorum.cli.score.RastanArticle.TEXT;
import static org.variorum.cli.score.RastanArticle.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreInputTest {

    @TempDir
    Path temporary;

    private Folders folders;

    @BeforeEach
    void writeSoundFolders() {
        folders = Folders.in(temporary).read(DOC, TEXT).gold(GOLD).wrote(copies());
    }

    private void stopsWith(Path file, String message) {
        assertThatExceptionOfType(ScoreInputException.class)
                .isThrownBy(folders::score)
                .withMessage(file + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            event_type       | 'raid'          | field "event_type" is "raid", not one of airstrike, missile_launch, ground_operation, deployment, casualties, denial, accusation, statement, agreement, other
            modality         | 'sure'          | field "modality" is "sure", not one of asserted, claimed, alleged, denied, planned
            event_type       | null            | field "event_type" is missing or empty
            doc              | ' '             | field "doc" is missing or empty
            id               | 7               | field "id" must be a string, found 7
            start            | null            | field "start" is missing
            end              | 'x'             | field "end" must be a whole number, found "x"
            end              | 53.5            | field "end" must be a whole number, found 53.5
            end              | 0               | wrong offsets 0..0: 0 <= start < end must hold
            end              | 9000            | wrong offsets 0..9000: the text has 344 code points
            end              | 10              | wrong offsets 0..10: the text there is "Government", not "Government jets hit a fuel depot near Rastan on Monday"
            quote            | 'Two jets'      | wrong offsets 0..54: the text there is "Government jets hit a fuel depot near Rastan on Monday", not "Two jets"
            actor            | [3]             | field "actor" must hold names or objects, found 3
            attribution      | 'army'          | field "attribution" must be a list, found "army"
            quantities       | [9]             | field "quantities" must hold objects, found 9
            quantities       | [{'value': '9'}] | field "value" must be a number, found "9"
            date             | '2016'          | field "date" must hold objects, found "2016"
            date             | {'start': '7 March 2016'} | field "date": "7 March 2016" is not an ISO date
            date             | {'end': '2016-02-31'} | field "date": Invalid date 'FEBRUARY 31'
            ambiguous        | 'yes'           | field "ambiguous" must be true or false, found "yes"
            ambiguous_fields | [1]             | field "ambiguous_fields" must hold names of fields, found 1
            """)
    void brokenGoldStopsWithFileAndLine(String field, String value, String message) {
        folders.gold(GOLD.get(1), STRIKE.with(field, value));
        stopsWith(folders.gold().resolve("claims.jsonl"), ":2: " + message);
    }

    @Test
    void brokenSystemClaimStopsWithFileAndLine() {
        folders.wrote(copies().get(1), copies().get(0).with("end", "53"));
        stopsWith(
                folders.out().resolve("claims.jsonl"),
                ":2: wrong offsets 0..53: the text there is \"Government jets hit a fuel depot near Rastan on Monda\","
                        + " not \"Government jets hit a fuel depot near Rastan on Monday\"");
    }

    @Test
    void idUsedTwiceNamesBothLines() {
        folders.wrote(copies().get(0), copies().get(1), copies().get(0));
        Path file = folders.out().resolve("claims.jsonl");
        stopsWith(file, ":3: the claim \"s1\" stands already at " + file + ":1");
    }

    @Test
    void documentThatIsAnnotatedTwiceNamesBothLines() throws IOException {
        Path file = folders.out().resolve("annotations.jsonl");
        Files.writeString(file, Files.readString(file).repeat(2));
        stopsWith(file, ":2: the document \"rastan\" stands already at " + file + ":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/annotations.jsonl", "out/claims.jsonl", "gold/claims.jsonl"})
    void missingFileIsNamed(String name) throws IOException {
        Files.delete(temporary.resolve(name));
        stopsWith(temporary.resolve(name), ": there is no such file");
    }

    @Test
    void goldWithoutClaimsIsRefused() {
        folders.gold(List.of());
        stopsWith(folders.gold().resolve("claims.jsonl"), ": holds no claim to compare with");
    }

    @Test
    void runOverOtherDocumentsIsRefused() {
        folders.read("elsewhere", "Nothing happened.");
        stopsWith(folders.out().resolve("annotations.jsonl"), ": holds none of the gold's 1 documents");
    }

    @Test
    void systemClaimWithoutAnnotationsIsRefused() {
        folders.gold(STRIKE, STRIKE.with("id", "'u'").with("doc", "'unread'"));
        folders.wrote(copies().get(0), copies().get(1).with("doc", "'unread'"));
        stopsWith(folders.out().resolve("claims.jsonl"), ":2: no annotations for the document \"unread\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]                        | a line must hold one JSON object
            {'doc': 'rastan'}          | field "quote" is missing or empty
            {'quote': 'File photo'}    | field "doc" is missing or empty
            {'doc': 'r', 'start': 1}   | field "end" is missing
            """)
    void brokenNegativeStopsWithFileAndLine(String line, String message) {
        folders.negatives("", line);
        stopsWith(folders.gold().resolve("negatives.jsonl"), ":2: " + message);
    }

    @Test
    void brokenJsonStopsWithFileAndLine() {
        folders.negatives("{'doc': ");
        assertThatExceptionOfType(ScoreInputException.class)
                .isThrownBy(folders::score)
                .withMessageStartingWith(folders.gold().resolve("negatives.jsonl") + ":1: not JSON: ");
    }

    @Test
    void malformedUtf8IsNamed() throws IOException {
        Path file = folders.gold().resolve("claims.jsonl");
        Files.write(file, new byte[] {'{', (byte) 0xC3, '}'});
        stopsWith(file, ": not UTF-8 some way after line 0");
    }

    @Test
    void byteOrderMarkIsSkipped() throws IOException {
        Path file = folders.gold().resolve("claims.jsonl");
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertThat(folders.score().claims().full()).isEqualTo(4);
    }
}
