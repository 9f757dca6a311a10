package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Times one whole pipeline over one file of articles: one thread, one run, a virtual machine of its own.
 *
 * <p>{@code corenlp TABLE FILE} runs CoreNLP in this machine; {@code variorum TABLE FILE LIB HEAP} starts our packed
 * program. The row is added to the tab-separated TABLE, which gets its heading where it is new.
 */
public final class PipelineBench {
    private static final String USAGE =
            "PipelineBench corenlp TABLE FILE.jsonl | variorum TABLE FILE.jsonl LIB-FOLDER HEAP";

    private PipelineBench() {}

    /** Times the pipeline named first. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        String mode = words.isEmpty() ? "" : words.get(0);
        if (mode.equals("corenlp") && words.size() == 3) {
            add(CoreNlpPipeline.run(Article.all(Path.of(words.get(2)))), Path.of(words.get(1)));
        } else if (mode.equals("variorum") && words.size() == 5) {
            Path out = Files.createTempDirectory("variorum-bench");
            VariorumProcess program = new VariorumProcess(Path.of(words.get(3)), words.get(4), out);
            add(program.run(Path.of(words.get(2)).toAbsolutePath()), Path.of(words.get(1)));
        } else {
            throw new IllegalArgumentException(USAGE);
        }
    }

    private static void add(Figures figures, Path table) throws IOException {
        String heading = Files.exists(table) && Files.size(table) > 0 ? "" : String.join("\t", Figures.COLUMNS) + "\n";
        Files.writeString(table, heading + figures.row() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
