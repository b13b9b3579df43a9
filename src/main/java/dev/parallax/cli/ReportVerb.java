package dev.parallax.cli;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.ReleaseFolders;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.html.HtmlReport;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The report of a release as one page. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes what a release holds as one HTML page that opens from disk: who tells which event, how, with what certainty, in which words.",
            "The page has no script and asks the network for nothing."
        },
        footer = {
            "",
            "Examples:",
            "  parallax report corpora/moscow-baku",
            "  parallax report corpora/moscow-baku/moscow-baku-1.0 --out report.html"
        })
final class ReportVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..1",
            description = "Folder of the corpus or of the release (default: the one under corpora/ or here).")
    private @Nullable String corpus;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page (default: <release>.html beside the release).")
    private @Nullable String out;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        Path release = ReleaseFolders.asked(hadoop, corpus);
        Path page = out == null
                ? new Path(release.getParent(), release.getName() + ".html")
                : new Path(
                        java.nio.file.Path.of(out).toAbsolutePath().normalize().toUri());
        write(hadoop, release, page);
        spec.commandLine().getOut().println(page.toUri().getPath());
        return CommandLine.ExitCode.OK;
    }

    /** Writes the page of a release. */
    static void write(Configuration hadoop, Path release, Path page) throws IOException {
        HadoopFiles.write(hadoop, page, HtmlReport.of(ReleaseTables.open(hadoop, release), ConceptLabels.bundled()));
    }
}
