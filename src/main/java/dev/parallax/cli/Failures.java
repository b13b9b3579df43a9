package dev.parallax.cli;

import dev.parallax.catalog.CatalogErrors;
import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong; the stack trace only on {@code PARALLAX_DEBUG=1}. */
final class Failures implements IExecutionExceptionHandler {
    /** The run failed. */
    static final int FAILED = 1;

    /** Usage, recipe or catalog is wrong. */
    static final int WRONG_INPUT = 2;

    private static final String OUT_OF_MEMORY = OutOfMemoryError.class.getName();

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        PrintWriter out = command.getErr();
        if (System.getenv("PARALLAX_DEBUG") != null) {
            error.printStackTrace(out);
        }
        Throwable cause = cause(error);
        if (cause instanceof CatalogErrors errors) {
            out.println(errors.getMessage());
            return WRONG_INPUT;
        }
        out.println("parallax: " + sentence(cause));
        return cause instanceof IllegalArgumentException ? WRONG_INPUT : FAILED;
    }

    /** The deepest cause that says something; what Spark and the reflection around it add says nothing to a researcher. */
    private static Throwable cause(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null
                && !(cause instanceof CatalogErrors)
                && !(cause instanceof IllegalArgumentException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "no such file: " + message;
        }
        // Of what failed in a task, Spark tells the words alone.
        if (cause instanceof OutOfMemoryError || (message != null && message.contains(OUT_OF_MEMORY))) {
            return "out of memory: give the program more with PARALLAX_JAVA_OPTIONS=-Xmx6g";
        }
        if (cause instanceof UncheckedIOException || message == null || message.isBlank()) {
            return cause.toString();
        }
        String first = message.lines().findFirst().orElse(message);
        return cause instanceof IllegalArgumentException || cause instanceof IllegalStateException
                ? first
                : cause.getClass().getSimpleName() + ": " + first;
    }
}
