package org.variorum.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The articles and the gold beside the repository, for tests tagged "shared". */
final class SharedFiles {

    private SharedFiles() {}

    static Path path(String name) {
        Path path = Program.repository("../shared/" + name);
        if (!Files.exists(path)) {
            throw new AssertionError("there is no " + path
                    + "; tests tagged \"shared\" need the articles and the gold beside the repository");
        }
        return path;
    }

    static Path articles(String set) {
        return path("data/articles/" + set + ".jsonl");
    }

    /** What the program makes of a set of articles. */
    static Output output(String set) {
        return Runs.of("shared-" + set, List.of(), articles(set).toString()).output();
    }
}
