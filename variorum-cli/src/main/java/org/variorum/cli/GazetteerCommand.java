package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The gazetteers of the user's own: what they are, and how one is made out of a country dump. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = {
            "Adds every village of a country to the places that the program knows.",
            "It carries all towns of GeoNames with 500 people or more; a country dump has the rest.",
            ""
        },
        footer = {
            "",
            "Example:  ./variorum gazetteer import SY.txt",
            "SY.txt is a country dump of geonames.org. Every later run uses it; its rows name another lexicon version.",
            "To take it out again, delete the table that \"./variorum gazetteer list\" names."
        })
final class GazetteerCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static GazetteerFolder folder(@Nullable Path named) {
        return Optional.ofNullable(named).map(GazetteerFolder::new).orElseGet(GazetteerFolder::standard);
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Makes a gazetteer out of a country dump of geonames.org.",
            footer = {"", "Example:  ./variorum gazetteer import SY.txt"})
    int importDump(
            @Parameters(paramLabel = "FILE", description = "A country dump, such as SY.txt.") Path dump,
            @Option(
                            names = "--gazetteer",
                            paramLabel = "DIR",
                            description = "The folder of imported gazetteers (default: in the user's data folder).")
                    @Nullable
                    Path into,
            @Option(names = "--quiet", description = "No progress and no summary.") boolean quiet) {
        PrintWriter err = spec.commandLine().getErr();
        Path table = folder(into).table(name(dump));
        try (Terminal terminal = new Terminal(err, quiet)) {
            GazetteerImport.Count count = new GazetteerImport(dump, terminal).write(table);
            if (!quiet) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                Locale.ROOT,
                                "%,d places of %,d lines are in %s; every later run knows them.%n",
                                count.places(),
                                count.lines(),
                                table);
            }
        }
        return 0;
    }

    private static String name(Path dump) {
        String file = String.valueOf(dump.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Names the imported gazetteers.",
            footer = {"", "Example:  ./variorum gazetteer list"})
    int list(
            @Option(
                            names = "--gazetteer",
                            paramLabel = "DIR",
                            description = "The folder of imported gazetteers (default: in the user's data folder).")
                    @Nullable
                    Path from) {
        GazetteerFolder folder = folder(from);
        List<Path> tables = folder.tables();
        PrintWriter out = spec.commandLine().getOut();
        tables.forEach(out::println);
        if (tables.isEmpty()) {
            out.println("none in " + folder.path());
        }
        return 0;
    }
}
