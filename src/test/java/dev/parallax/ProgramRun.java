package dev.parallax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, with the class path of this one. */
final class ProgramRun {
    private static final long LONGEST_MINUTES = 8;

    private final Process process;
    private final Path output;

    private ProgramRun(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param options options of the JVM
     * @param arguments verb and arguments
     */
    static ProgramRun start(List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-XX:+Ignore"))
                .forEach(command::add);
        command.add("-Xmx2g");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.parallax.cli.Main"));
        command.addAll(arguments);
        Path output = Files.createTempFile("parallax-run-", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ProgramRun(process, output);
    }

    /** Waits for its end and gives what it printed; fails where it does not end well. */
    String finish() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "still running after " + LONGEST_MINUTES + " minutes: " + Files.readString(output));
        }
        String printed = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new AssertionError("exit " + process.exitValue() + ": " + printed);
        }
        return printed;
    }

    /**
     * Kills it (SIGKILL) as soon as a path is there.
     *
     * @return whether it was killed before it ended
     */
    boolean killWhen(Path there) throws InterruptedException {
        while (process.isAlive() && !Files.exists(there)) {
            Thread.sleep(5);
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }
}
