package org.variorum.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.TextSpan;

class StoredParsesTest {

    private static final String FILE = """
            # text = The Tu-95\\tflew.\\n\\\\ ok
            # masks = 4-9:Bomber
            # sentence
            0\t3\tThe\tthe\tDT\tO\t1\tdet
            4\t9\tTu-95\ttu-95\tNNP\tU-PRODUCT\t2\tnsubj
            10\t14\tflew\tfly\tVBD\tO\t-1\troot
            14\t15\t.\t.\t.\tO\t2\tpunct
            # sentence
            16\t17\t\\\\\t\\\\\tSYM\tO\t1\tpunct
            18\t20\tok\tok\tUH\tO\t-1\troot

            # text = Not parsed yet.

            """;

    @Test
    void printsWhatItReads() throws IOException {
        assertThat(StoredParses.print(read(FILE))).isEqualTo(FILE);
    }

    @Test
    void answersWithTheStoredSentences() throws IOException {
        List<ParsedSentence> sentences = StoredParses.of(read(FILE))
                .parse("The Tu-95\tflew.\n\\ ok", List.of(new Mask(new TextSpan(4, 9), "Bomber")));

        assertThat(sentences)
                .extracting(ParsedSentence::span)
                .containsExactly(new TextSpan(0, 15), new TextSpan(16, 20));
        assertThat(sentences.get(0).tokens().get(1))
                .isEqualTo(new Token(new TextSpan(4, 9), "Tu-95", "tu-95", "NNP", "U-PRODUCT", 2, "nsubj"));
    }

    @Test
    void saysSoWhenATextIsNotStored() throws IOException {
        StoredParses parses = StoredParses.of(read(FILE));

        assertThatThrownBy(() -> parses.parse("Something else.", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Something else.");
    }

    @Test
    void refusesOtherMasksThanTheStoredOnes() throws IOException {
        StoredParses parses = StoredParses.of(read(FILE));

        assertThatThrownBy(() -> parses.parse("The Tu-95\tflew.\n\\ ok", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4-9:Bomber");
    }

    @Test
    void refusesAFormThatIsNotInTheText() {
        assertThatThrownBy(() -> read(FILE.replace("10\t14\tflew", "10\t14\tfled")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("flew");
    }

    private static List<StoredParses.Block> read(String file) throws IOException {
        return StoredParses.read(new StringReader(file));
    }
}
