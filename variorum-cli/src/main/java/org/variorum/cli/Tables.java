package org.variorum.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** The tables of words, with the gazetteers that the user imported. */
final class Tables {

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "The folder of imported gazetteers (default: in the user's data folder).")
    private @Nullable Path gazetteer;

    Lexicon lexicon() {
        GazetteerFolder imported =
                Optional.ofNullable(gazetteer).map(GazetteerFolder::new).orElseGet(GazetteerFolder::standard);
        return Lexicon.load(imported.read());
    }
}
