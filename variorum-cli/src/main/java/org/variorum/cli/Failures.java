package org.variorum.cli;

import org.variorum.nlp4j.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the user sees when a command cannot go on: one message that says what, where and what to do. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        boolean expected = failure instanceof UserException || failure instanceof ModelException;
        line.getErr().println("variorum: " + (expected ? failure.getMessage() : "internal error: " + failure));
        if (!expected) {
            failure.printStackTrace(line.getErr());
            line.getErr().println("This is a fault of the program; please report it with the lines above.");
        }
        return expected ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
