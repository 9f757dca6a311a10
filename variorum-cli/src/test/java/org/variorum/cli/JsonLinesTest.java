package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;

final class JsonLinesTest {

    @Test
    void handsOnEachLineUnderItsNumber() throws IOException {
        List<RawInput> lines = split("{\"a\":1}\n{\"b\":2}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(RawInput::name).containsExactly("wire:1", "wire:2");
        assertThat(lines).extracting(JsonLinesTest::text).containsExactly("{\"a\":1}", "{\"b\":2}");
        assertThat(lines).allMatch(line -> line.format() == InputFormat.JSON_RECORD && line.sample());
    }

    @Test
    void passesOverBlankLinesAndCountsThem() throws IOException {
        List<RawInput> lines = split("\n \t\r\n{}\r\n\n{}".getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(RawInput::name).containsExactly("wire:3", "wire:5");
    }

    @Test
    void findsNothingInAnEmptyStream() throws IOException {
        assertThat(split(new byte[0])).isEmpty();
    }

    @Test
    void keepsTheStartOfALineThatIsTooLongAndGoesOnBehindIt() throws IOException {
        byte[] stream = new byte[12_000_000];
        Arrays.fill(stream, (byte) 'x');
        stream[11_000_000] = '\n';

        List<RawInput> lines = split(stream);

        assertThat(lines).extracting(line -> line.bytes().length).containsExactly(5_000_000, 999_999);
    }

    private static List<RawInput> split(byte[] stream) throws IOException {
        List<RawInput> lines = new ArrayList<>();
        JsonLines.split("wire", new ByteArrayInputStream(stream), true, lines::add);
        return lines;
    }

    private static String text(RawInput line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }
}
