package org.variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.RawInput;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.core.reconcile.intake.BareNames;
import org.variorum.core.reconcile.intake.ClaimReader;
import org.variorum.model.Claim;
import org.variorum.model.Problem;
import org.variorum.model.Severity;
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

    private final Ledger ledger = new Ledger();
    private final List<Claim> bare = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private final RunSummary summary = new RunSummary(FILES);

    @Override
    public Integer call() {
        List.of(documents, files).forEach(list -> list.forEach(ReconcileCommand::mustExist));
        PrintWriter err = spec.commandLine().getErr();
        try (OutputFolder folder = new OutputFolder(out, FILES, err)) {
            documents.forEach(file -> each(file, line -> takeDocument(line, folder)));
            files.forEach(file -> each(file, line -> takeClaim(line, folder)));
            Lexicon lexicon = tables.lexicon();
            new BareNames(lexicon).resolved(bare, ledger.documents()).forEach(ledger::add);
            summary.reconciled(ledger.reconciled(new Reconciler(lexicon), folder), ledger.claims());
            folder.complete();
        }
        if (!quiet) {
            summary.print(spec.commandLine().getOut(), out);
        }
        return 0;
    }

    private static void mustExist(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserException("there is no file " + file + "; check the name");
        }
    }

    private static void each(Path file, Consumer<RawInput> lines) {
        try (InputStream stream = Files.newInputStream(file)) {
            JsonLines.split(file.toString(), stream, false, lines);
        } catch (IOException e) {
            throw new UserException("cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }

    private void takeDocument(RawInput line, OutputFolder folder) {
        var taken = ClaimReader.document(line.bytes(), line.name());
        told(taken.problems(), folder);
        taken.row().ifPresent(ledger::add);
    }

    private void takeClaim(RawInput line, OutputFolder folder) {
        ClaimReader.Taken<Claim> taken = ClaimReader.claim(line.bytes(), line.name());
        told(taken.problems(), folder);
        if (taken.row().isEmpty()) {
            return;
        }
        Claim claim = taken.row().get();
        String before = seen.putIfAbsent(claim.id(), line.name());
        if (before != null) {
            told(List.of(twice(claim, line.name(), before)), folder);
        } else if (taken.bare()) {
            bare.add(claim);
            summary.add(claim);
        } else {
            ledger.add(claim);
            summary.add(claim);
        }
    }

    private static Problem twice(Claim claim, String where, String before) {
        String message = where + " was left out: the claim \"" + claim.id() + "\" stands already at " + before
                + "; give every claim an id of its own";
        return Problem.of(where, "claim.id_twice", Severity.WARNING, message).inDocument(claim.doc(), claim.sample());
    }

    private void told(List<Problem> problems, OutputFolder folder) {
        problems.forEach(problem -> folder.write("problems.jsonl", problem));
        summary.add(problems);
    }
}
