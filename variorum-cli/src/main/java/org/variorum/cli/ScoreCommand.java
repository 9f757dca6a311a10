package org.variorum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.cli.score.ScoreInputException;
import org.variorum.cli.score.ScoreReport;
import org.variorum.cli.score.ScoreText;
import org.variorum.cli.score.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a folder of output with claims marked by hand. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Compares a folder that \"run\" wrote with claims marked by hand: which were found, and which fields are right.",
            ""
        },
        footer = {
            "",
            "Example:  ./variorum run samples --out results && ./variorum score results samples/gold",
            "GOLD is a folder with claims.jsonl and, if there are any, negatives.jsonl; samples/README.md has the form."
        })
final class ScoreCommand implements Callable<Integer> {

    private static final String CLAIMS = "claims.jsonl";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OUT", description = "A folder written by \"run\".")
    private Path out = Path.of(".");

    @Parameters(index = "1", paramLabel = "GOLD", description = "A folder of claims marked by hand.")
    private Path gold = Path.of(".");

    @Option(names = "--misses", paramLabel = "N", description = "List the N worst of each sort.")
    private int misses;

    @Option(names = "--json", description = "One JSON object instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        if (misses < 0) {
            throw new UserException("--misses needs 0 or more, not " + misses);
        }
        if (!Files.exists(out.resolve(CLAIMS))) {
            throw new UserException(
                    "there is no " + out.resolve(CLAIMS) + "; write one with: ./variorum run INPUT --out " + out
                            + (Files.exists(out.resolve(CLAIMS + ".part")) ? " (the last run was interrupted)" : ""));
        }
        try {
            ScoreReport report = Scoring.score(out, gold);
            spec.commandLine().getOut().println(json ? ScoreText.json(report) : ScoreText.print(report, misses));
        } catch (ScoreInputException e) {
            throw new UserException(String.valueOf(e.getMessage()), e);
        }
        return 0;
    }
}
