import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.core.reconcile.Reconciliation;
import org.variorum.core.reconcile.intake.ClaimReader;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seconds of one thread's processor time that laying the accounts side by side takes, over the claims of a run repeated to 500, 2,000 and 8,000 articles.
 * Each repetition happens some weeks later and some degrees away, under ids of its own, in a text of its own words, so that it
 * is other events in other articles. Growth is against linear from the first size on: 1.0 is linear. CPU seconds are those of the
 * whole process meanwhile, with what collects garbage and compiles.
 *
 * <pre>java -Xmx4g -XX:+UseSerialGC -cp "variorum-cli/target/variorum/lib/*" bench/ReconcileSpeed.java OUT [ARTICLES ...]</pre>
 */
final class ReconcileSpeed {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int[] SIZES = {500, 2000, 8000};
    private static final int ROUNDS = 2;
    private static final int DAYS_APART = 23;
    private static final double DEGREES_APART = 1.7;

    private static final int LETTERS = 26;

    /** Without a common factor with the number of letters, so that no two letters become one. */
    private static final int[] FACTORS = {1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25};

    private static final Set<String> DAYS = Set.of("start", "end", "earliest", "latest");

    private ReconcileSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        List<String> documents = Files.readAllLines(out.resolve("annotations.jsonl"));
        List<String> claims = Files.readAllLines(out.resolve("claims.jsonl"));
        Reconciler reconciler = new Reconciler(Lexicon.load());
        System.out.printf("%9s %9s %9s %9s %9s %11s %8s %9s %9s %9s%n", "articles", "claims", "links", "events", "seconds", "claims/s",
                "growth", "CPU s", "input MB", "peak MB");
        double first = 0;
        for (int size : sizes(arguments)) {
            Corpus corpus = corpus(documents, claims, size);
            long input = used();
            double best = Double.MAX_VALUE;
            double all = Double.MAX_VALUE;
            Reconciliation found = null;
            for (int round = 0; round < (size > SIZES[0] ? 1 : ROUNDS); round++) {
                long began = CLOCK.getCurrentThreadCpuTime();
                long processBegan = PROCESS.getProcessCpuTime();
                found = reconciler.reconcile(corpus.claims(), corpus.documents());
                best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - began) / 1e9);
                all = Math.min(all, (PROCESS.getProcessCpuTime() - processBegan) / 1e9);
            }
            double each = best / corpus.documents().size();
            first = first == 0 ? each : first;
            System.out.printf("%9d %9d %9d %9d %9.2f %11.0f %8.2f %9.2f %9d %9d%n",
                    corpus.documents().size(), corpus.claims().size(), found.links().size(), found.events().size(), best,
                    corpus.claims().size() / best, each / first, all, input, peak());
        }
    }

    /** MB that are held by what was read. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Most MB of the process resident at once so far, garbage and the reading of the input included; 0 where it cannot be told. */
    private static long peak() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    private static int[] sizes(String[] arguments) {
        int[] sizes = new int[arguments.length - 1];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Integer.parseInt(arguments[i + 1]);
        }
        return sizes.length == 0 ? SIZES : sizes;
    }

    private record Corpus(List<Claim> claims, Map<String, Annotations> documents) {}

    /** The first {@code size} articles of the run repeated without end. */
    private static Corpus corpus(List<String> documents, List<String> claims, int size) {
        Map<String, Annotations> rows = new HashMap<>();
        List<Claim> all = new ArrayList<>();
        for (int repetition = 0; rows.size() < size; repetition++) {
            Map<String, Annotations> own = new HashMap<>();
            for (String line : documents.subList(0, Math.min(documents.size(), size - rows.size()))) {
                Annotations row = ContractJson.mapper().treeToValue(moved(line, repetition, "doc"), Annotations.class);
                own.put(row.doc(), row);
            }
            for (String line : claims) {
                String json = ContractJson.mapper().writeValueAsString(moved(line, repetition, "id", "doc"));
                Claim claim = ClaimReader.claim(json.getBytes(StandardCharsets.UTF_8), "bench").row().orElseThrow();
                if (own.containsKey(claim.doc())) {
                    all.add(claim);
                }
            }
            rows.putAll(own);
        }
        return new Corpus(all, rows);
    }

    /** A row with other ids, weeks later and degrees away. */
    private static JsonNode moved(String line, int repetition, String... ids) {
        ObjectNode row = (ObjectNode) ContractJson.mapper().readTree(line);
        for (String id : ids) {
            row.put(id, row.get(id).stringValue() + "+" + repetition);
        }
        move(row, repetition);
        return row;
    }

    private static void move(JsonNode node, int repetition) {
        if (node instanceof ArrayNode list) {
            list.values().forEach(value -> move(value, repetition));
        }
        if (!(node instanceof ObjectNode row)) {
            return;
        }
        if (row.has("lat")) {
            row.put("lat", turned(row.get("lat").doubleValue() + DEGREES_APART * repetition, 90));
            row.put("lon", turned(row.get("lon").doubleValue() + 7 * DEGREES_APART * repetition, 180));
            row.remove("geonameid");
        }
        if (row.has("country")) {
            row.put("country", elsewhere(row.get("country").stringValue(), repetition));
        }
        if (row.has("text") && row.has("doc")) {
            row.put("text", respelled(row.get("text").stringValue(), repetition));
        }
        for (String field : List.copyOf(row.propertyNames())) {
            JsonNode value = row.get(field);
            if (DAYS.contains(field) && value.isString()) {
                row.put(field, LocalDate.parse(value.stringValue()).plusDays((long) DAYS_APART * repetition).toString());
            } else {
                move(value, repetition);
            }
        }
    }

    /** What lies degrees away lies in another country. */
    private static String elsewhere(String country, int repetition) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < country.length(); i++) {
            int turns = i == 0 ? repetition : repetition * 3 + repetition / LETTERS;
            code.append((char) ('A' + (country.charAt(i) - 'A' + turns) % LETTERS));
        }
        return code.toString();
    }

    /** A value that runs on at the other side of the globe. */
    private static double turned(double value, double edge) {
        double turned = (value + edge) % (2 * edge);
        return turned < 0 ? turned + edge : turned - edge;
    }

    /** A text of the same length in other letters: copies within a repetition stay copies, and no other repetition has them. */
    private static String respelled(String text, int repetition) {
        int factor = FACTORS[repetition / LETTERS % FACTORS.length];
        StringBuilder other = new StringBuilder(text.length());
        text.chars().forEach(unit -> {
            boolean small = unit >= 'a' && unit <= 'z';
            other.append(small ? (char) ('a' + ((unit - 'a') * factor + repetition) % LETTERS) : (char) unit);
        });
        return other.toString();
    }
}
