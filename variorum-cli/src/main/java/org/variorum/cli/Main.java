package org.variorum.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's entry. It starts no more than the command asks for, so that help comes at once. */
@Command(
        name = "variorum",
        synopsisHeading = "Usage: ",
        description = {"Reads reports of armed conflict and keeps every claim with its speakers and its words.", ""},
        footer = {
            "",
            "Try first:  ./variorum run samples",
            "Then your own:  ./variorum run my-articles/ --out results",
            "One article, explained:  ./variorum show article.txt",
            "",
            "INPUT is a file or folder of .txt, .html or .jsonl articles, or - for JSON Lines on standard input.",
            "Each command explains itself:  ./variorum run --help"
        },
        subcommands = {
            RunCommand.class,
            AnnotateCommand.class,
            ClaimsCommand.class,
            ReconcileCommand.class,
            ExplainCommand.class,
            ShowCommand.class,
            ScoreCommand.class,
            LexiconCommand.class,
            GazetteerCommand.class
        },
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main(CommandLine.Model.CommandSpec spec) {
        this.spec = spec;
    }

    /** Runs the command and ends the process: 0 done, 1 something went wrong on the way, 2 wrong usage. */
    public static void main(String[] arguments) {
        CommandLine line = commandLine();
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(utf8(FileDescriptor.err));
        System.exit(line.execute(arguments));
    }

    /** Output is UTF-8 whatever the locale says: JSON has to be. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)), true);
    }

    /** The commands with their error handling; for tests. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main(CommandLine.Model.CommandSpec.create()));
        line.setExecutionExceptionHandler(new Failures());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version that the build wrote. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"variorum " + programVersion()};
        }
    }

    /** The program's version; it stands in every row of output. */
    static String programVersion() {
        Properties properties = new Properties();
        try (var stream = Main.class.getResourceAsStream("/org/variorum/cli/version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException unreadable) {
            return "unknown";
        }
        return properties.getProperty("version", "unknown");
    }
}
