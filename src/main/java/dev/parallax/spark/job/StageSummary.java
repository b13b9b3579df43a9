package dev.parallax.spark.job;

import dev.parallax.run.StageName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stage made of its records.
 *
 * @param stage stage
 * @param in records decided on
 * @param kept records kept
 * @param rejected records rejected
 * @param filtered records that the recipe did not ask for
 */
public record StageSummary(String stage, long in, long kept, long rejected, long filtered) {
    /** The stages that ran and decide on records, in the order of the flow. */
    public static List<StageSummary> of(Built built) {
        List<StageSummary> stages = new ArrayList<>();
        for (StageName stage : StageName.values()) {
            boolean ran =
                    built.digests().stream().anyMatch(digest -> digest.stage().equals(stage.id()));
            if (ran && stage != StageName.COMPARE && stage != StageName.RELEASE) {
                StageAccounts.Account account = StageAccounts.of(stage.id(), built, List.of());
                stages.add(new StageSummary(
                        stage.id(), account.in(), account.kept(), account.rejected(), account.filtered()));
            }
        }
        return stages;
    }
}
