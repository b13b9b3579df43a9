package dev.parallax.spark.job;

import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.table.TableFile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The links of articles with discovered events.
 *
 * @param coverage rows of the table coverage, sorted by article
 * @param evidence rows of the table alignment_evidence, sorted by article
 */
record DiscoveredLinks(ArrayList<TableFile> coverage, ArrayList<TableFile> evidence) implements Serializable {
    static DiscoveredLinks of(Barrier.Result discovered) {
        return new DiscoveredLinks(
                new ArrayList<>(discovered.files(DiscoveryStep.COVERAGE)),
                new ArrayList<>(discovered.files(DiscoveryStep.EVIDENCE)));
    }

    /** Hash of all that it holds. */
    String sha256() {
        List<String> sums = new ArrayList<>();
        coverage.forEach(file -> sums.add(file.sha256()));
        evidence.forEach(file -> sums.add(file.sha256()));
        return String.join(" ", sums);
    }
}
