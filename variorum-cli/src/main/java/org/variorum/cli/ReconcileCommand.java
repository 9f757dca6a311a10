package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays claims that were read before, by this program or another, side by side. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Lays claims side by side: which speak of one event, which agree, contradict or deny each other on which field,",
            "which are copies, which figures do not add up. Writes links, events, checks and problems (.jsonl).",
            ""
        },
        footer = {
            "",
            "Example:  ./variorum reconcile january/claims.jsonl february/claims.jsonl --out both",
            "A claim needs \"doc\", \"event_type\", \"quote\", \"start\" and \"end\"; whatever else is known may stand beside them.",
            "Names that come without ids (\"actor\": [\"Russia\"], \"places\": [\"Idlib province\"]) are looked up in the tables; a",
            "name that may mean two things stays open. With --documents copied passages and dates in the texts count too."
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("links.jsonl", "events.jsonl", "checks.jsonl", "problems.jsonl");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "CLAIMS.jsonl", description = "Claims, one JSON object a line.")
    private List<Path> files = List.of();

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description =
                    "The annotations.jsonl that \"run\" wrote of the claims' documents; may be given several times.")
    private List<Path> documents = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write.")
    private Path out = Path.of(".");

    @Option(names = "--quiet", description = "No summary.")
    private boolean quiet;

    @Mixin
    private Tables tables = new Tables();

    private final RunSummary summary = new RunSummary(FILES);

    @Override
    public Integer call() {
        List.of(documents, files).forEach(list -> list.forEach(ClaimFiles::mustExist));
        PrintWriter err = spec.commandLine().getErr();
        try (OutputFolder folder = new OutputFolder(out, FILES, err)) {
            ClaimFiles read = new ClaimFiles(problem -> told(problem, folder));
            documents.forEach(read::addDocuments);
            files.forEach(file -> read.addClaims(file, summary::add));
            Lexicon lexicon = tables.lexicon();
            Ledger ledger = read.ledger(lexicon);
            summary.reconciled(ledger.reconciled(new Reconciler(lexicon), folder), ledger.claims());
            folder.complete();
        }
        if (!quiet) {
            summary.print(spec.commandLine().getOut(), out);
        }
        return 0;
    }

    private void told(Problem problem, OutputFolder folder) {
        folder.write("problems.jsonl", problem);
        summary.add(List.of(problem));
    }
}
