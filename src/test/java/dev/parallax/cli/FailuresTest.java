package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Whatever goes wrong in a verb is one sentence and one of the exit codes that the help names. */
class FailuresTest {
    private static final String MEMORY = "out of memory: give the program more with PARALLAX_JAVA_OPTIONS=-Xmx6g";

    @CommandLine.Command(name = "verb")
    private record Verb(Throwable failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IllegalArgumentException("no such event"), 2, "no such event"),
                Arguments.of(new IllegalStateException("two keys"), 1, "two keys"),
                Arguments.of(new NoSuchFileException("a.yaml"), 1, "no such file: a.yaml"),
                Arguments.of(new IOException("disk full"), 1, "IOException: disk full"),
                Arguments.of(new OutOfMemoryError("Java heap space"), 1, MEMORY),
                Arguments.of(new RuntimeException(new OutOfMemoryError("Java heap space")), 1, MEMORY),
                Arguments.of(
                        new SparkException(
                                "Job aborted due to stage failure: Task 0 in stage 2.0 failed 1 times,"
                                        + " most recent failure: Lost task 0.0 in stage 2.0: java.lang.OutOfMemoryError: Java heap space\n\tat x"),
                        1,
                        MEMORY));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isASentenceAndAnExitCode(Throwable failure, int code, String sentence) {
        StringWriter err = new StringWriter();
        CommandLine program = new CommandLine(new Verb(failure));
        program.setErr(new PrintWriter(err, true));
        program.setExecutionExceptionHandler(new Failures());
        assertEquals(code, Main.run(program));
        assertEquals("parallax: " + sentence, err.toString().strip());
    }
}
