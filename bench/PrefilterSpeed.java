import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.pipeline.Prefilter;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import tools.jackson.databind.ObjectMapper;

/**
 * Words a second of one thread's processor time, over articles whose words of conflict are taken out so that each is read to its
 * end: the prefilter alone, and a whole skipped document from its bytes on, zones and metadata read before it is skipped.
 *
 * <pre>java -cp "variorum-cli/target/variorum/lib/*" bench/PrefilterSpeed.java FILE.jsonl</pre>
 */
final class PrefilterSpeed {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 20;

    private PrefilterSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Prefilter prefilter = Prefilter.load();
        List<String> texts = peaceful(Path.of(arguments[0]), prefilter);
        long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
        Pipeline pipeline = new Pipeline(
                Lexicon.load(),
                () -> {
                    throw new IllegalStateException("a text without words of conflict must not be parsed");
                },
                "bench");
        List<RawInput> inputs = texts.stream().map(PrefilterSpeed::input).toList();
        System.out.printf("%d words in %d articles%n", words, texts.size());
        System.out.printf("prefilter alone         %12.0f words/s%n", speed(words, texts, text -> prefilter.mayHoldClaims(text) ? 1 : 0));
        System.out.printf("whole skipped documents %12.0f words/s%n", speed(words, inputs, input -> pipeline.claims(input).claims().size()));
    }

    /** The texts with every word left out that would stop the filter. */
    private static List<String> peaceful(Path file, Prefilter prefilter) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = json.readTree(line).get("text").asString();
            texts.add(Arrays.stream(text.split("(?<=\\s)"))
                    .filter(word -> !prefilter.mayHoldClaims(word))
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    private static RawInput input(String text) {
        return new RawInput("bench", Optional.of("bench"), text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
    }

    private static <T> double speed(long words, List<T> all, ToIntFunction<T> reads) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long began = CLOCK.getCurrentThreadCpuTime();
            int found = all.stream().mapToInt(reads).sum();
            if (found > 0) {
                throw new IllegalStateException("a word of conflict was left in a text");
            }
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - began) / 1e9);
        }
        return words / best;
    }
}
