package org.variorum.it;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.it.Program.Ended;

/** Runs that several tests look at, each made once. */
final class Runs {

    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

    private Runs() {}

    /** A run with the output it wrote. */
    record Made(Program program, Ended ended, Output output) {}

    /** The samples, as the first line of the manual has it. */
    static Made samples() {
        return of("samples", List.of(), Program.repository("samples").toString());
    }

    /** A run into the folder {@code out} below the program's own; fails unless it ends well. */
    static Made of(String name, List<String> jvmOptions, String... arguments) {
        return MADE.computeIfAbsent(name, n -> {
            Program program = Program.in(name).option(jvmOptions.toArray(String[]::new));
            List<String> all = new java.util.ArrayList<>(List.of("run", "--out", "out"));
            all.addAll(List.of(arguments));
            Ended ended = program.run(all.toArray(String[]::new));
            if (ended.status() != 0) {
                throw new AssertionError("run ended with " + ended.status() + " and said: " + ended.err());
            }
            return new Made(program, ended, Output.read(program.folder().resolve("out")));
        });
    }
}
