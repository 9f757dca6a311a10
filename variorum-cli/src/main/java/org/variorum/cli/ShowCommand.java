package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.cli.show.ShowPage;
import org.variorum.cli.show.ShowText;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.core.read.ReadResult;
import org.variorum.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an article with what was understood in it. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows an article with what was understood: its zones, its claims, and for each field the words and the rule",
            "that read it.",
            ""
        },
        footer = {
            "",
            "Examples:  ./variorum show article.txt",
            "           ./variorum show wire.jsonl --doc s05a-toll-first --html --out page.html"
        })
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "INPUT", description = "A .txt, .html or .jsonl file.")
    private String input = "";

    @Option(
            names = "--doc",
            paramLabel = "ID",
            description = "Of many articles, the one with this id (default: the first).")
    private @Nullable String doc;

    @Option(names = "--html", description = "A page for the browser instead of text.")
    private boolean html;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to a file (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private Engine engine = new Engine();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ReadResult read = article(err);
        Pipeline pipeline = engine.pipeline(new Terminal(err, false));
        Pipeline.Reading reading = pipeline.reading(read.document().orElseThrow());
        String shown = html ? ShowPage.of(reading, read.problems()) : ShowText.of(reading);
        if (out == null) {
            spec.commandLine().getOut().print(shown);
            spec.commandLine().getOut().flush();
            return 0;
        }
        try {
            Files.writeString(out, shown, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserException("cannot write " + out + " (" + e.getMessage() + ")", e);
        }
        return 0;
    }

    /** The wanted article; the problems of others are not told. */
    private ReadResult article(PrintWriter err) {
        List<ReadResult> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Inputs.of(List.of(input), System.in).forEach(raw -> take(raw, found, problems), problems::add);
        if (found.isEmpty()) {
            problems.forEach(problem -> err.println("variorum: " + Terminal.plain(problem.message())));
            throw new UserException(
                    doc == null
                            ? "no article could be read from " + input
                            : "no article in " + input + " has the id " + doc);
        }
        return found.get(0);
    }

    private void take(RawInput raw, List<ReadResult> found, List<Problem> problems) {
        if (!found.isEmpty()) {
            return;
        }
        ReadResult read = InputFormat.read(raw);
        problems.addAll(read.problems());
        read.document()
                .filter(document -> doc == null || document.id().equals(doc))
                .ifPresent(document -> found.add(read));
    }
}
