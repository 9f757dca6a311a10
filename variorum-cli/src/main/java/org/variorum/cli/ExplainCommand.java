package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.reconcile.PairExplanation;
import org.variorum.core.reconcile.Reconciler;
import org.variorum.model.Claim;
import org.variorum.model.ContractJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why two claims were laid to one event, or to two. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Says why two claims stand in one event or in two: what was compared, the values that decided,",
            "how much each comparison weighs, what forbids one event, and the links between the two.",
            ""
        },
        footer = {
            "",
            "Examples:  ./variorum explain out/claims.jsonl 5a2c 91f0 --documents out/annotations.jsonl",
            "           ./variorum explain out/claims.jsonl --all-pairs > pairs.jsonl",
            "The \"id\" of each claim stands in its line, and those of an event in events.jsonl. All claims of",
            "the file are laid side by side as \"reconcile\" does it, since others may draw two into one event.",
            "A score of 1 is the same, 0 nothing known, -1 cannot be one thing; times its weight it adds to the",
            "log odds. NEGATIVE is below odds of one to four, POSITIVE above four to one, UNSURE between."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int EXAMPLES = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CLAIMS.jsonl", description = "Claims, one JSON object a line.")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "A", description = "The id of a claim, or how it begins.")
    private @Nullable String a;

    @Parameters(index = "2", arity = "0..1", paramLabel = "B", description = "The id of another.")
    private @Nullable String b;

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description =
                    "The annotations.jsonl that \"run\" wrote of the claims' documents; may be given several times.")
    private List<Path> documents = List.of();

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Option(
            names = "--all-pairs",
            description =
                    "Instead of two claims, every pair that is compared: scores and log odds, one JSON object a line.")
    private boolean allPairs;

    @Mixin
    private Tables tables = new Tables();

    @Override
    public Integer call() {
        String left = a;
        String right = b;
        if (allPairs) {
            if (left != null) {
                throw new UserException("--all-pairs explains every pair; give it no id of a claim");
            }
            printAll();
        } else if (left == null || right == null) {
            throw new UserException("two claims are compared; give their ids behind the file, or --all-pairs");
        } else {
            print(left, right);
        }
        return 0;
    }

    private void print(String left, String right) {
        Lexicon lexicon = tables.lexicon();
        Ledger ledger = read(lexicon);
        Map<String, Claim> claims = ledger.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        Claim one = known(left, claims);
        Claim other = known(right, claims);
        if (one.id().equals(other.id())) {
            throw new UserException("both ids are those of the claim " + one.id() + "; give the ids of two claims");
        }
        PairExplanation found = new Reconciler(lexicon)
                .explain(ledger.claims(), ledger.documents(), one.id(), other.id())
                .orElseThrow();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ContractJson.line(found) + "\n");
        } else {
            new ExplainText(found, one, other).lines().forEach(out::println);
        }
        out.flush();
    }

    private void printAll() {
        Lexicon lexicon = tables.lexicon();
        Ledger ledger = read(lexicon);
        PrintWriter out = spec.commandLine().getOut();
        new Reconciler(lexicon)
                .pairs(ledger.claims(), ledger.documents())
                .forEach(pair -> out.print(ContractJson.line(pair) + "\n"));
        out.flush();
    }

    private Ledger read(Lexicon lexicon) {
        ClaimFiles.mustExist(file);
        documents.forEach(ClaimFiles::mustExist);
        PrintWriter err = spec.commandLine().getErr();
        ClaimFiles read = new ClaimFiles(problem -> err.println("variorum: " + Terminal.plain(problem.message())));
        documents.forEach(read::addDocuments);
        read.addClaims(file, claim -> {});
        Ledger ledger = read.ledger(lexicon);
        if (ledger.claims().isEmpty()) {
            throw new UserException(
                    "no claim could be read from " + file + "; give the claims.jsonl that \"run\" wrote");
        }
        return ledger;
    }

    /** The claim of this id, or the only one whose id begins so. */
    private Claim known(String id, Map<String, Claim> claims) {
        Claim claim = claims.get(id);
        List<String> begun = claims.keySet().stream()
                .filter(key -> key.startsWith(id))
                .sorted()
                .toList();
        if (claim == null && begun.size() == 1) {
            return Objects.requireNonNull(claims.get(begun.get(0)));
        }
        if (claim == null) {
            throw new UserException(
                    unknown(id, begun.isEmpty() ? List.copyOf(claims.keySet()) : begun, !begun.isEmpty()));
        }
        return claim;
    }

    private String unknown(String id, List<String> ids, boolean begun) {
        String some = ids.stream().sorted().limit(EXAMPLES).collect(Collectors.joining(", "));
        return (begun
                        ? "several claims in " + file + " have ids that begin with "
                        : "no claim in " + file + " has the id ")
                + Terminal.plain(id)
                + (begun ? ": " : "; its " + ids.size() + " ids are ")
                + Terminal.plain(some)
                + (ids.size() > EXAMPLES ? " and so on" : "");
    }
}
