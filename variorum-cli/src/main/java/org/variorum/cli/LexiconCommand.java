package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.LexiconCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks after the tables of words that the program carries. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        description = {"Looks after the tables of words that the program carries.", ""},
        subcommands = LexiconCommand.Check.class,
        footer = {"", "Example:  ./variorum lexicon check --strict"})
final class LexiconCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Checks them. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Checks the tables: forms that stand for two rows, letters that only look Latin, missing sources, unknown",
                "kinds, references to nothing. Ends with 1 if anything is wrong.",
                ""
            },
            footer = {"", "Example:  ./variorum lexicon check --list-general"})
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(names = "--strict", description = "Untidy rows count as wrong too.")
        private boolean strict;

        @Option(
                names = "--list-general",
                description = "List the rows that rest on general knowledge and no page: they are open to checking.")
        private boolean listGeneral;

        @Override
        public Integer call() {
            LexiconCheck.Report report = LexiconCheck.check(Lexicon.tables());
            PrintWriter out = spec.commandLine().getOut();
            print(report, out);
            out.flush();
            return report.passes(strict) ? 0 : 1;
        }

        private void print(LexiconCheck.Report report, PrintWriter out) {
            out.println("table              rows   forms  general knowledge");
            for (LexiconCheck.Counted table : report.tables()) {
                out.println(String.format(
                        Locale.ROOT,
                        "%-16s %6d  %6d  %6d",
                        table.table(),
                        table.rows(),
                        table.forms(),
                        table.general().size()));
            }
            for (LexiconCheck.Finding finding : report.findings()) {
                out.println(finding.level().name().toLowerCase(Locale.ROOT) + "  " + finding.table() + ":"
                        + finding.line() + "  " + finding.id() + "  " + finding.message());
            }
            out.println(
                    report.findings().isEmpty()
                            ? "nothing wrong"
                            : report.findings().size() + " findings");
            if (listGeneral) {
                report.tables()
                        .forEach(table ->
                                table.general().forEach(id -> out.println("general  " + table.table() + "  " + id)));
            }
        }
    }
}
