package dev.parallax.cli;

import dev.parallax.catalog.Findings;
import dev.parallax.catalog.YamlDocument;
import dev.parallax.run.StageName;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.SparkSessions;
import dev.parallax.spark.input.InputFile;
import dev.parallax.spark.input.InputFiles;
import dev.parallax.spark.input.InputHashes;
import dev.parallax.spark.job.Aids;
import dev.parallax.spark.job.BuildContext;
import dev.parallax.spark.job.Built;
import dev.parallax.spark.job.CorpusBuild;
import dev.parallax.spark.job.Preview;
import dev.parallax.spark.stage.SparkRunner;
import dev.parallax.spark.stage.StatusRunner;
import dev.parallax.spark.stage.StepRunner;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Opens a session and carries a build out, or looks at it. */
final class CorpusRun {
    private CorpusRun() {}

    /** Builds up to a stage. */
    static Built build(CorpusRequest request, StageName until) throws IOException {
        try (SparkSession spark = SparkSessions.open(request.threads());
                TerminalProgress progress = new TerminalProgress(spark)) {
            String work = BuildContext.work(new Path(request.folder()));
            return new CorpusBuild(context(request, spark, new SparkRunner(spark, work, progress))).run(until);
        }
    }

    /** Tries a declared event on a corpus; see {@link Preview}. */
    static Preview.Found preview(CorpusRequest request, String event, int most) throws IOException {
        try (SparkSession spark = SparkSessions.open(request.threads());
                TerminalProgress progress = new TerminalProgress(spark)) {
            String work = BuildContext.work(new Path(request.folder()));
            return Preview.of(context(request, spark, new SparkRunner(spark, work, progress)), event, most);
        }
    }

    /** How far each step is, in lines. */
    static List<String> status(CorpusRequest request) throws IOException {
        try (SparkSession spark = SparkSessions.open(request.threads())) {
            StatusRunner looker = new StatusRunner(BuildContext.work(new Path(request.folder())));
            try {
                new CorpusBuild(context(request, spark, looker)).run(StageName.RELEASE);
            } catch (StatusRunner.Unfinished next) {
                // its line says so; what stands behind it waits for it
            }
            return looker.lines();
        }
    }

    private static BuildContext context(CorpusRequest request, SparkSession spark, StepRunner runner)
            throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        Path corpus = new Path(request.folder());
        List<InputFile> inputs = inputs(hadoop, request);
        Path cache = new Path(BuildContext.work(corpus), "inputs.json");
        return new BuildContext(
                spark,
                hadoop,
                runner,
                corpus,
                request.recipe(),
                request.catalog(),
                inputs,
                InputHashes.of(spark, hadoop, cache, inputs),
                aids(request));
    }

    /** What cannot be read is said with the line of the recipe that asks for it. */
    private static Aids aids(CorpusRequest request) {
        try {
            return Aids.of(request.recipe(), request.catalog(), java.nio.file.Path.of(request.base()));
        } catch (Aids.Trouble e) {
            YamlDocument recipe = request.document();
            Findings findings = new Findings();
            findings.error(recipe.file(), recipe.line(e.key()), String.valueOf(e.getMessage()));
            findings.throwErrors();
            throw e;
        }
    }

    /** What cannot be found is said with the line of the recipe that asks for it. */
    private static List<InputFile> inputs(Configuration hadoop, CorpusRequest request) throws IOException {
        try {
            return InputFiles.find(
                    hadoop, new Path(request.base()), request.recipe().inputs());
        } catch (InputFiles.NoInput e) {
            YamlDocument recipe = request.document();
            Findings findings = new Findings();
            findings.error(recipe.file(), recipe.line("/inputs/" + e.number()), String.valueOf(e.getMessage()));
            findings.throwErrors();
            throw e;
        }
    }
}
