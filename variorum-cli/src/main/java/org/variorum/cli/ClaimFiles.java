package org.variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.RawInput;
import org.variorum.core.reconcile.intake.BareNames;
import org.variorum.core.reconcile.intake.ClaimReader;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Problem;
import org.variorum.model.Severity;

/** Claims out of files, of this program or another, with the documents that are known; what cannot be read is told and left out. */
final class ClaimFiles {

    private final Consumer<Problem> problems;
    private final Ledger ledger = new Ledger();
    private final List<Claim> bare = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    ClaimFiles(Consumer<Problem> problems) {
        this.problems = problems;
    }

    static void mustExist(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserException("there is no file " + file + "; check the name");
        }
    }

    /** Takes a file of claims, and hands on each that is taken. */
    void addClaims(Path file, Consumer<Claim> taken) {
        each(file, line -> takeClaim(line, taken));
    }

    /** Takes a file of documents as "annotate" writes them. */
    void addDocuments(Path file) {
        each(file, line -> {
            ClaimReader.Taken<Annotations> document = ClaimReader.document(line.bytes(), line.name());
            document.problems().forEach(problems);
            document.row().ifPresent(ledger::add);
        });
    }

    /** All that was taken, names that came without ids looked up. */
    Ledger ledger(Lexicon lexicon) {
        new BareNames(lexicon).resolved(bare, ledger.documents()).forEach(ledger::add);
        bare.clear();
        return ledger;
    }

    private static void each(Path file, Consumer<RawInput> lines) {
        try (InputStream stream = Files.newInputStream(file)) {
            JsonLines.split(file.toString(), stream, false, lines);
        } catch (IOException e) {
            throw new UserException("cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }

    private void takeClaim(RawInput line, Consumer<Claim> each) {
        ClaimReader.Taken<Claim> taken = ClaimReader.claim(line.bytes(), line.name());
        taken.problems().forEach(problems);
        if (taken.row().isEmpty()) {
            return;
        }
        Claim claim = taken.row().get();
        String before = seen.putIfAbsent(claim.id(), line.name());
        if (before != null) {
            problems.accept(twice(claim, line.name(), before));
            return;
        }
        if (taken.bare()) {
            bare.add(claim);
        } else {
            ledger.add(claim);
        }
        each.accept(claim);
    }

    private static Problem twice(Claim claim, String where, String before) {
        String message = where + " was left out: the claim \"" + claim.id() + "\" stands already at " + before
                + "; give every claim an id of its own";
        return Problem.of(where, "claim.id_twice", Severity.WARNING, message).inDocument(claim.doc(), claim.sample());
    }
}
