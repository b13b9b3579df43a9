package dev.parallax.cli.coding;

import dev.parallax.cli.report.ReleaseOption;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.coding.Coder;
import dev.parallax.coding.CodingCsv;
import dev.parallax.coding.Doccano;
import dev.parallax.coding.LabelStudio;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sampling;
import dev.parallax.coding.Sheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a sample for coders. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Draws a sample of news articles that cover events, alike from every language and group, and writes a file for each coder; without the machine's answers unless asked.")
final class CodingExportVerb implements Callable<Integer> {
    /** Formats of coding files. */
    enum Format {
        CSV,
        DOCCANO,
        LABELSTUDIO
    }

    @Mixin
    private ReleaseOption release = new ReleaseOption();

    @Option(names = "--coder", paramLabel = "NAME", description = "A person who codes; repeat for each.")
    private List<String> coders = new ArrayList<>();

    @Option(
            names = "--program",
            paramLabel = "NAME",
            description = "A program that codes; its answers never count as a person's.")
    private List<String> programs = new ArrayList<>();

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "200",
            description = "Articles (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--overlap",
            paramLabel = "SHARE",
            defaultValue = "0.25",
            description = "Share that every coder codes (default: ${DEFAULT-VALUE}).")
    private double overlap;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the draw (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv, doccano or labelstudio (default: ${DEFAULT-VALUE}).")
    private Format format = Format.CSV;

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "Your own questions.tsv (default: the policy frames).")
    private @Nullable Path questions;

    @Option(names = "--with-machine", description = "Also write what the measures say, as the program parallax.")
    private boolean machine;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "coding",
            description = "Folder (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("coding");

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReleaseTables tables = release.tables();
        Questions asked = SheetFiles.questions(questions);
        List<Coder> all = new ArrayList<>();
        coders.forEach(name -> all.add(new Coder(name, Coder.Kind.PERSON)));
        programs.forEach(name -> all.add(new Coder(name, Coder.Kind.PROGRAM)));
        Sheet sheet = Sampling.draw(CodingUnits.of(tables), size, all, overlap, seed);
        Map<Path, String> files = new LinkedHashMap<>();
        add(files, "questions.tsv", asked.write());
        if (format == Format.LABELSTUDIO) {
            add(files, "label-config.xml", LabelStudio.interfaceXml(asked));
        }
        if (all.isEmpty()) {
            add(files, "sample" + ending(), text(sheet, asked));
        }
        for (Coder coder : all) {
            String name = coder.name().replaceAll("[^\\p{L}\\p{N}_-]", "_");
            add(files, name + "." + coder.kind().id() + ending(), text(sheet.of(coder), asked));
        }
        if (machine) {
            Sheet answered = Sheet.blank(sheet.units(), new TreeMap<>())
                    .with(CodingUnits.machine(sheet, asked, CodingUnits.scores(tables, sheet)));
            add(files, "machine" + ending(), text(answered, asked));
        }
        write(files);
        return CommandLine.ExitCode.OK;
    }

    /** A file that is there may hold a coder's answers: nothing is written over, and nothing at all where one file could not be. */
    private void add(Map<Path, String> files, String name, String text) throws IOException {
        Path file = out.resolve(name);
        if (files.put(file, text) != null) {
            throw new IllegalArgumentException("two coders would have the file " + file + "; give one another name");
        }
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException(
                    file + " is there already, perhaps with answers; name another folder with --out");
        }
    }

    private void write(Map<Path, String> files) throws IOException {
        Files.createDirectories(out);
        PrintWriter print = spec.commandLine().getOut();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
            print.println(file.getKey());
        }
    }

    private String ending() {
        return switch (format) {
            case CSV -> ".csv";
            case DOCCANO -> ".jsonl";
            case LABELSTUDIO -> ".json";
        };
    }

    private String text(Sheet sheet, Questions asked) {
        return switch (format) {
            case CSV -> CodingCsv.write(sheet, asked);
            case DOCCANO -> Doccano.write(sheet);
            case LABELSTUDIO -> LabelStudio.write(sheet, asked);
        };
    }
}
