import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.Document;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import tools.jackson.databind.ObjectMapper;

/**
 * Words a second of one thread's processor time, for reading zones and finding every mention that needs no parse, over articles repeated to
 * texts of growing length: the cost of a word must stay the same.
 *
 * <pre>java -cp "variorum-cli/target/variorum/lib/*" bench/MentionSpeed.java FILE.jsonl</pre>
 */
final class MentionSpeed {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 8;
    private static final int[] TIMES = {1, 2, 4};

    private MentionSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Annotator annotator = new Annotator(Lexicon.load(), (text, masks) -> List.of());
        List<String> articles = texts(Path.of(arguments[0]));
        System.out.printf("%8s %12s %12s %12s%n", "times", "words", "mentions", "words/s");
        for (int times : TIMES) {
            List<Document> documents = articles.stream().map(text -> document((text + "\n\n").repeat(times))).toList();
            long words = documents.stream().mapToLong(d -> d.text().strip().split("\\s+").length).sum();
            double best = Double.MAX_VALUE;
            long mentions = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long began = CLOCK.getCurrentThreadCpuTime();
                mentions = documents.stream().mapToLong(document -> mentions(annotator.annotate(document))).sum();
                best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - began) / 1e9);
            }
            System.out.printf("%8d %12d %12d %12.0f%n", times, words, mentions, words / best);
        }
    }

    private static List<String> texts(Path file) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(json.readTree(line).get("text").asString());
        }
        return texts;
    }

    private static Document document(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RawInput input = new RawInput("bench", Optional.of("bench"), bytes, InputFormat.TEXT, false);
        return InputFormat.read(input).document().orElseThrow();
    }

    private static long mentions(Annotated read) {
        return read.systems().size() + read.actors().size() + read.places().size() + read.times().size();
    }
}
