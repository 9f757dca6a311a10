package org.variorum.core.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.model.TextSpan;

/**
 * A parser for unit tests that answers from a text file, so that a test needs neither the models nor their memory.
 *
 * <p>The file is a list of blocks, each closed by an empty line:
 *
 * <pre>
 * # text = Two Tu-95MS bombers took off.
 * # masks = 4-11:Bomber
 * # sentence
 * 0    3     Two     two     CD   O  2   nmod
 * 4    11    Tu-95MS tu-95ms NNP  O  2   compound
 * ...
 * </pre>
 *
 * The columns, between tabs, are start, end, form, lemma, tag, name, head, relation. In the text a backslash escapes
 * itself and stands in {@code \n}, {@code \r} and {@code \t}. A block without sentences is work for the program that
 * stores them, {@code StoreParses} in the parser's module.
 */
public final class StoredParses implements Parser {

    private static final String TEXT = "# text = ";
    private static final String MASKS = "# masks = ";
    private static final String SENTENCE = "# sentence";

    /** A block and its parse. */
    public record Block(String text, List<Mask> masks, List<ParsedSentence> sentences) {

        public Block {
            masks = List.copyOf(masks);
            sentences = List.copyOf(sentences);
        }
    }

    private final Map<String, Block> blocks;

    private StoredParses(Map<String, Block> blocks) {
        this.blocks = blocks;
    }

    /** Answers from a class path resource. */
    public static StoredParses resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + beside.getName());
            }
            return of(read(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers from these blocks. */
    public static StoredParses of(List<Block> blocks) {
        Map<String, Block> byText = new LinkedHashMap<>();
        blocks.forEach(block -> byText.put(block.text(), block));
        return new StoredParses(byText);
    }

    /** The blocks in the order of the file. */
    public List<Block> blocks() {
        return List.copyOf(blocks.values());
    }

    @Override
    public List<ParsedSentence> parse(String text, List<Mask> masks) {
        Block block = blocks.get(text);
        if (block == null) {
            throw new IllegalArgumentException("no stored parse of \"" + text + "\": add it with StoreParses");
        }
        if (!block.masks().equals(masks)) {
            throw new IllegalArgumentException("the stored parse of \"" + text + "\" has the masks "
                    + print(block.masks()) + ", not " + print(masks) + ": store it again with StoreParses");
        }
        return block.sentences();
    }

    /** Reads the blocks of a file. */
    public static List<Block> read(Reader file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(file);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                blocks.add(block(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(block(lines));
        }
        return blocks;
    }

    /** Prints blocks in the form that {@link #read} takes. */
    public static String print(Iterable<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            out.append(TEXT).append(escape(block.text())).append('\n');
            if (!block.masks().isEmpty()) {
                out.append(MASKS).append(print(block.masks())).append('\n');
            }
            for (ParsedSentence sentence : block.sentences()) {
                out.append(SENTENCE).append('\n');
                sentence.tokens().forEach(token -> out.append(print(token)).append('\n'));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String print(List<Mask> masks) {
        return masks.stream()
                .map(mask -> mask.span().start() + "-" + mask.span().end() + ":" + mask.standIn())
                .collect(Collectors.joining(" "));
    }

    private static String print(Token token) {
        return String.join(
                "\t",
                Integer.toString(token.span().start()),
                Integer.toString(token.span().end()),
                escape(token.form()),
                escape(token.lemma()),
                token.tag(),
                token.name(),
                Integer.toString(token.head()),
                token.relation());
    }

    private static Block block(List<String> lines) {
        if (!lines.get(0).startsWith(TEXT)) {
            throw new IllegalArgumentException("a block begins with \"" + TEXT + "\", not with: " + lines.get(0));
        }
        String text = unescape(lines.get(0).substring(TEXT.length()));
        boolean masked = lines.size() > 1 && lines.get(1).startsWith(MASKS);
        List<Mask> masks = masked ? masks(lines.get(1).substring(MASKS.length())) : List.of();
        List<ParsedSentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (String line : lines.subList(masked ? 2 : 1, lines.size())) {
            if (!line.equals(SENTENCE)) {
                tokens.add(token(line, text));
            } else if (!tokens.isEmpty()) {
                sentences.add(sentence(tokens));
                tokens.clear();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens));
        }
        return new Block(text, masks, sentences);
    }

    private static ParsedSentence sentence(List<Token> tokens) {
        TextSpan span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new ParsedSentence(span, tokens);
    }

    private static List<Mask> masks(String text) {
        List<Mask> masks = new ArrayList<>();
        for (String mask : text.split(" ", -1)) {
            String[] parts = mask.split("[-:]", 3);
            masks.add(new Mask(span(parts[0], parts[1]), parts[2]));
        }
        return masks;
    }

    private static Token token(String line, String text) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 8) {
            throw new IllegalArgumentException("a token has 8 cells, not " + cells.length + ": " + line);
        }
        TextSpan span = span(cells[0], cells[1]);
        String form = unescape(cells[2]);
        if (!form.equals(span.of(text))) {
            throw new IllegalArgumentException("\"" + span.of(text) + "\" stands in the text at: " + line);
        }
        return new Token(span, form, unescape(cells[3]), cells[4], cells[5], Integer.parseInt(cells[6]), cells[7]);
    }

    private static TextSpan span(String start, String end) {
        return new TextSpan(Integer.parseInt(start), Integer.parseInt(end));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            plain.append(
                    switch (escaped) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        default -> escaped;
                    });
        }
        return plain.toString();
    }
}
