package dev.parallax.cli;

import dev.parallax.cli.report.DemoReport;
import dev.parallax.cli.sample.SampleFolder;
import dev.parallax.run.RecipeReader;
import dev.parallax.run.StageName;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.job.Built;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole flow on the bundled sample. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Packs the bundled sample as web archives, runs the whole flow on it and prints what it found.",
            "The outlets of the sample are invented; what they report was publicly reported."
        },
        footer = {"", "Example:", "  parallax demo --out demo"})
final class DemoVerb implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "corpora/demo",
            description = "Folder of the corpus (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("corpora", "demo");

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "Cores to use (default: all).")
    private int threads;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Path folder = out.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        Path recipe = SampleFolder.write(folder);
        RecipeReader.Described described = RecipeReader.read(recipe, Optional.empty());
        Built built = CorpusRun.build(
                new CorpusRequest(
                        described.recipe(),
                        folder.toString(),
                        described.files(),
                        folder.toString(),
                        threads,
                        described.document()),
                StageName.RELEASE);
        BuildReport.print(built, print);
        org.apache.hadoop.fs.Path release =
                new org.apache.hadoop.fs.Path(built.release().orElseThrow());
        org.apache.hadoop.fs.Path page =
                new org.apache.hadoop.fs.Path(release.getParent(), release.getName() + ".html");
        ReportVerb.write(HadoopFiles.configuration(), release, page);
        DemoReport.print(HadoopFiles.configuration(), release, print);
        print.println("The same as a page for a browser: " + page.toUri().getPath());
        print.flush();
        return 0;
    }
}
