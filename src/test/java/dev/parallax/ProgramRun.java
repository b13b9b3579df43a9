package dev.parallax;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return start(Path.of("").toAbsolutePath(), options, arguments);
    }

    /** The same in another working folder. */
    static ProgramRun start(Path folder, List<String> options, List<String> arguments) throws IOException {
        // Runs this short spend most of their time in the optimising compiler.
        List<String> all = new ArrayList<>(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        all.addAll(options);
        List<String> main = new ArrayList<>(List.of("dev.parallax.cli.Main"));
        main.addAll(arguments);
        return java(folder, Map.of(), all, absolute(System.getProperty("java.class.path")), main);
    }

    /**
     * Starts a JVM with what Spark needs opened.
     *
     * @param environment variables beside those of this process
     * @param options options of the JVM
     * @param classPath its class path
     * @param main main class and arguments
     */
    static ProgramRun java(Map<String, String> environment, List<String> options, String classPath, List<String> main)
            throws IOException {
        return java(Path.of("").toAbsolutePath(), environment, options, classPath, main);
    }

    private static ProgramRun java(
            Path folder, Map<String, String> environment, List<String> options, String classPath, List<String> main)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-XX:+Ignore"))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.addAll(main);
        Path output = Files.createTempFile("parallax-run-", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.directory(folder.toFile());
        builder.environment().putAll(environment);
        return new ProgramRun(builder.start(), output);
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for its end and gives what it printed; fails where it does not end well. */
    String finish() throws IOException, InterruptedException {
        return finish(0);
    }

    /** Waits for its end and gives what it printed; fails where it ends with another exit code than this. */
    String finish(int exitCode) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "still running after " + LONGEST_MINUTES + " minutes: " + Files.readString(output));
        }
        String printed = Files.readString(output);
        if (process.exitValue() != exitCode) {
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
