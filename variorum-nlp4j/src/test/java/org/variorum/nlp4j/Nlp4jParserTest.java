package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.parse.ParsedSentence;
import org.variorum.core.parse.Parser;
import org.variorum.core.parse.StoredParses;
import org.variorum.core.parse.StoredParses.Block;
import org.variorum.core.parse.Token;
import org.variorum.core.parse.Vocabulary;
import org.variorum.model.TextSpan;

/** All tests that need the real models; {@code -Dvariorum.cache} names another cache folder than the user's own. */
@Tag("models")
class Nlp4jParserTest {

    /** Of the 25 sentences' parses; the models as published, loaded the library's own way, give the same. */
    private static final String PARSES = "a20572ee7da7c831652b8d65ec53c9ad2dcebf578f867edc88815d0f461c726b";

    private static final List<Marked> SENTENCES = sentences();

    private static Nlp4jParser parser;

    @BeforeAll
    static void load() {
        Path standard = Nlp4jParser.standardCache();
        parser = Nlp4jParser.load(Path.of(System.getProperty("variorum.cache", standard.toString())), Progress.NONE);
    }

    private static List<Marked> sentences() {
        try (InputStream in = Nlp4jParserTest.class.getResourceAsStream("marked.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Marked::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void parsesAreTheSameEverywhere() {
        assertThat(SENTENCES).hasSize(25);
        assertThat(hash(parser)).isEqualTo(PARSES);
    }

    @Test
    @Tag("plain")
    void parsesAreThoseOfTheModelsAsPublished() throws IOException {
        String configuration = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
        try (InputStream in = NLPDecoder.class.getClassLoader().getResourceAsStream(configuration)) {
            NLPDecoder plain = new NLPDecoder(new DecodeConfig(in));
            assertThat(hash(new Nlp4jParser(plain.getComponents(), word -> Vocabulary.Use.COMMON)))
                    .isEqualTo(PARSES);
        }
    }

    @Test
    void theStoredParsesAreUpToDate() {
        List<Block> stored =
                StoredParses.resource(Nlp4jParserTest.class, "parses.txt").blocks();

        assertThat(stored).hasSize(10);
        assertThat(StoredParses.print(StoreParses.parsed(parser, stored))).isEqualTo(StoredParses.print(stored));
    }

    @Test
    void mapsTheLibrarysNodes() {
        Marked marked = Marked.of("On Monday six <Tu-22M3>s hit Raqqa.");
        List<Token> tokens = parser.parse(marked.text(), marked.masks()).get(0).tokens();

        assertThat(tokens.get(1))
                .isEqualTo(new Token(new TextSpan(3, 9), "Monday", "monday", "NNP", "U-DATE", 0, "pobj"));
        assertThat(tokens).extracting(Token::form).contains("Tu-22M3").doesNotContain("Bomber");
        assertThat(tokens.stream().filter(token -> token.head() < 0))
                .extracting(Token::form, Token::lemma, Token::tag, Token::relation)
                .containsExactly(tuple("hit", "hit", "VBD", "root"));
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<List<ParsedSentence>> expected = parses(SENTENCES);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<List<ParsedSentence>>>> parsed = Stream.generate(
                            () -> threads.submit(() -> parses(SENTENCES)))
                    .limit(16)
                    .toList();
            for (Future<List<List<ParsedSentence>>> parses : parsed) {
                assertThat(parses.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aBlockIsItsSentences() {
        String block = "The jets took off at dawn. They hit Idlib. Nobody was hurt.";

        assertThat(parser.parse(block, List.of()))
                .extracting(sentence -> sentence.span().of(block))
                .containsExactly("The jets took off at dawn.", "They hit Idlib.", "Nobody was hurt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u00a0", "\u0000\u200b"})
    void blankTextHasNoSentences(String blank) {
        assertThat(parser.parse(blank, List.of())).isEmpty();
    }

    @Test
    void takesAnyStringAndKeepsItsOffsets() {
        Random random = new Random(20151117);
        for (int i = 0; i < 1500; i++) {
            RandomText text = RandomText.next(random);
            Invariants.check(text.text(), text.masks(), parser.parse(text.text(), text.masks()));
        }
    }

    @Test
    void offsetsOfOrdinarySentencesHold() {
        for (Marked marked : SENTENCES) {
            Invariants.check(marked.text(), marked.masks(), parser.parse(marked.text(), marked.masks()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a       | 5000
                    (       | 40000
                    1       | 5000
                    -       | 5000
                    a-      | 5000
                    1,      | 400
                    :)      | 400
                    A.      | 5000
                    ...     | 5000
                    🚀      | 2000
                    http:// | 300
                    ~bomb ~ | 20000
                    """)
    @Timeout(60)
    void longTokensTakeTimeByTheirLengthOnly(String unit, int times) {
        String text = unit.repeat(times);

        Invariants.check(text, List.of(), parser.parse(text, List.of()));
    }

    private static List<List<ParsedSentence>> parses(List<Marked> texts) {
        List<List<ParsedSentence>> parses = new ArrayList<>();
        texts.forEach(marked -> parses.add(parser.parse(marked.text(), marked.masks())));
        return parses;
    }

    private static String hash(Parser parser) {
        MessageDigest digest = Checksum.sha256();
        for (Marked marked : SENTENCES) {
            Block block = new Block(marked.text(), marked.masks(), parser.parse(marked.text(), marked.masks()));
            digest.update(StoredParses.print(List.of(block)).getBytes(StandardCharsets.UTF_8));
        }
        return Checksum.hex(digest);
    }
}
