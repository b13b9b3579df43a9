package dev.parallax.cli;

import dev.parallax.spark.job.Built;
import dev.parallax.spark.job.StageSummary;
import java.io.PrintWriter;
import java.util.Locale;

/** What a build made, in a few lines. */
final class BuildReport {
    private BuildReport() {}

    static void print(Built built, PrintWriter out) {
        out.println("stage             in       kept   rejected   passed over");
        for (StageSummary stage : StageSummary.of(built)) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-9s %10d %10d %10d    %10d",
                    stage.stage(),
                    stage.in(),
                    stage.kept(),
                    stage.rejected(),
                    stage.filtered()));
        }
        built.release().ifPresent(folder -> out.println("\nThe release is in " + folder));
    }
}
