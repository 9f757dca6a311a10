package org.variorum.nlp4j;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.core.parse.Parser;
import org.variorum.core.parse.StoredParses;
import org.variorum.core.parse.StoredParses.Block;

/**
 * Parses the blocks of a file and stores what comes out, for the unit tests of other modules. The file to read has the
 * form of {@link StoredParses}, with or without sentences, so a stored file can be brought up to date in place.
 */
public final class StoreParses {

    private StoreParses() {}

    /** Arguments: the file to read, the file to write, and, unless it is the user's own, the cache folder. */
    public static void main(String[] arguments) throws IOException {
        Path cache = arguments.length > 2 ? Path.of(arguments[2]) : Nlp4jParser.standardCache();
        List<Block> blocks;
        try (Reader in = Files.newBufferedReader(Path.of(arguments[0]))) {
            blocks = StoredParses.read(in);
        }
        Parser parser = Nlp4jParser.load(cache, Progress.NONE);
        Files.writeString(Path.of(arguments[1]), StoredParses.print(parsed(parser, blocks)));
    }

    static List<Block> parsed(Parser parser, List<Block> blocks) {
        List<Block> parsed = new ArrayList<>();
        for (Block block : blocks) {
            parsed.add(new Block(block.text(), block.masks(), parser.parse(block.text(), block.masks())));
        }
        return parsed;
    }
}
