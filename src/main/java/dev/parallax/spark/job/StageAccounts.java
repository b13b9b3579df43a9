package dev.parallax.spark.job;

import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import java.util.List;
import java.util.Locale;

/** What each stage made of its records, from the manifests of its shards. */
final class StageAccounts {
    /**
     * An account.
     *
     * @param in records decided on
     * @param kept records kept
     * @param rejected records rejected
     * @param filtered records passed over, not in {@code in}
     */
    record Account(long in, long kept, long rejected, long filtered) {
        Account {
            if (in != kept + rejected) {
                throw new IllegalStateException(in + " in, " + kept + " kept, " + rejected + " rejected");
            }
        }
    }

    private StageAccounts() {}

    static Account of(String stage, Built built, List<ShardManifest> released) {
        return switch (StageName.valueOf(stage.toUpperCase(Locale.ROOT))) {
            case GATHER ->
                sum(built.gathered().stream().map(GatheredShard::manifest).toList());
            case EXTRACT -> extract(built);
            case ANNOTATE ->
                sum(built.annotated().stream().map(AnnotatedShard::manifest).toList());
            case ALIGN ->
                sum(built.aligned().stream().map(AlignedShard::manifest).toList());
            case DEEP ->
                sum(built.deepened().stream().map(DeepenedShard::manifest).toList());
            case FRAME -> sum(built.framed().stream().map(FramedShard::manifest).toList());
            case RELEASE -> sum(released);
            case COMPARE -> throw new IllegalArgumentException("compare decides on no records");
        };
    }

    /** Captures that the record part kept and the barrier settled in favour of another are rejected too. */
    private static Account extract(Built built) {
        Account records = sum(built.extracted().stream()
                .map(ExtractStep.ExtractedShard::manifest)
                .toList());
        long settled = built.settled().orElseThrow().rows(SettleStep.REJECTIONS);
        return new Account(records.in(), records.kept() - settled, records.rejected() + settled, 0);
    }

    private static Account sum(List<ShardManifest> manifests) {
        long kept = manifests.stream().mapToLong(ShardManifest::kept).sum();
        long rejected = manifests.stream().mapToLong(ShardManifest::rejected).sum();
        long filtered = manifests.stream().mapToLong(ShardManifest::filtered).sum();
        return new Account(kept + rejected, kept, rejected, filtered);
    }
}
