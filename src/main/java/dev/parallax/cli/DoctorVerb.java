package dev.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Whether this machine can run the program. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks Java, memory, disk and language models of this machine.",
        footer = {"", "Example:", "  parallax doctor"})
final class DoctorVerb implements Callable<Integer> {
    private static final long GIBI = 1L << 30;
    private static final long ENOUGH_HEAP = 2 * GIBI;
    private static final long ENOUGH_DISK = 2 * GIBI;
    private static final List<String> CHARSETS = List.of("windows-1251", "windows-1254", "windows-1256", "koi8-r");
    private static final List<String> MODELS = List.of(
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
            "edu/stanford/nlp/models/pos-tagger/arabic.tagger",
            "org/languagetool/resource/ru/russian.dict");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private boolean well = true;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        check(
                out,
                Runtime.version().feature() >= 17,
                "Java",
                Runtime.version().toString(),
                "install a JDK 17 or newer");
        long heap = Runtime.getRuntime().maxMemory();
        check(out, heap >= ENOUGH_HEAP, "Memory", heap / GIBI + " GiB heap", "PARALLAX_JAVA_OPTIONS=-Xmx3g");
        long disk = Files.getFileStore(Path.of("").toAbsolutePath()).getUsableSpace();
        check(out, disk >= ENOUGH_DISK, "Disk", disk / GIBI + " GiB free here", "free two gigabytes");
        for (String charset : CHARSETS) {
            check(out, Charset.isSupported(charset), "Charset", charset, "use a JDK with its charsets module");
        }
        for (String model : MODELS) {
            boolean there = getClass().getClassLoader().getResource(model) != null;
            check(out, there, "Model", model, "build again: ./mvnw process-classes");
        }
        return well ? 0 : Failures.FAILED;
    }

    private void check(PrintWriter out, boolean holds, String what, String found, String remedy) {
        well &= holds;
        out.println((holds ? "ok       " : "MISSING  ") + what + ": " + found + (holds ? "" : "; " + remedy));
    }
}
