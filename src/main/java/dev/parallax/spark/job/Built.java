package dev.parallax.spark.job;

import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.job.ExtractStep.ExtractedShard;
import dev.parallax.spark.stage.Barrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the steps of a build made, as far as it went; what was not reached is empty.
 *
 * @param digests what each stage read, in the order of the flow
 * @param gathered shards of gather
 * @param extracted shards of extract
 * @param settled articles, versions and rejections
 * @param annotated shards of the light pass
 * @param aligned shards of align
 * @param links utterances and reuse
 * @param discovered discovered events and their links
 * @param deepened shards of the deep pass
 * @param framed shards of frame
 * @param compared contrasts, omissions, attention
 * @param release folder of the release
 */
public record Built(
        List<StageDigest> digests,
        List<GatheredShard> gathered,
        List<ExtractedShard> extracted,
        Optional<Barrier.Result> settled,
        List<AnnotatedShard> annotated,
        List<AlignedShard> aligned,
        Optional<Barrier.Result> links,
        Optional<Barrier.Result> discovered,
        List<DeepenedShard> deepened,
        List<FramedShard> framed,
        Optional<Barrier.Result> compared,
        Optional<String> release) {
    /** Nothing yet. */
    static final Built NOTHING = new Built(
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Built {
        digests = List.copyOf(digests);
    }

    /** The digest of a stage that ran. */
    StageDigest digest(StageName stage) {
        return digests.stream()
                .filter(digest -> digest.stage().equals(stage.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(stage.id() + " did not run"));
    }

    Built gathered(StageDigest digest, List<GatheredShard> shards) {
        return new Built(
                with(digest),
                shards,
                extracted,
                settled,
                annotated,
                aligned,
                links,
                discovered,
                deepened,
                framed,
                compared,
                release);
    }

    Built extracted(StageDigest digest, List<ExtractedShard> shards, Barrier.Result result) {
        return new Built(
                with(digest),
                gathered,
                shards,
                Optional.of(result),
                annotated,
                aligned,
                links,
                discovered,
                deepened,
                framed,
                compared,
                release);
    }

    Built annotated(StageDigest digest, List<AnnotatedShard> shards) {
        return new Built(
                with(digest),
                gathered,
                extracted,
                settled,
                shards,
                aligned,
                links,
                discovered,
                deepened,
                framed,
                compared,
                release);
    }

    Built aligned(StageDigest digest, List<AlignedShard> shards, Barrier.Result result, Barrier.Result events) {
        return new Built(
                with(digest),
                gathered,
                extracted,
                settled,
                annotated,
                shards,
                Optional.of(result),
                Optional.of(events),
                deepened,
                framed,
                compared,
                release);
    }

    Built framed(StageDigest deep, List<DeepenedShard> deepShards, StageDigest frame, List<FramedShard> frameShards) {
        List<StageDigest> both = new ArrayList<>(with(deep));
        both.add(frame);
        return new Built(
                both,
                gathered,
                extracted,
                settled,
                annotated,
                aligned,
                links,
                discovered,
                deepShards,
                frameShards,
                compared,
                release);
    }

    Built compared(StageDigest digest, Barrier.Result result) {
        return new Built(
                with(digest),
                gathered,
                extracted,
                settled,
                annotated,
                aligned,
                links,
                discovered,
                deepened,
                framed,
                Optional.of(result),
                release);
    }

    Built released(StageDigest digest, String folder) {
        return new Built(
                with(digest),
                gathered,
                extracted,
                settled,
                annotated,
                aligned,
                links,
                discovered,
                deepened,
                framed,
                compared,
                Optional.of(folder));
    }

    private List<StageDigest> with(StageDigest digest) {
        List<StageDigest> all = new ArrayList<>(digests);
        all.add(digest);
        return all;
    }
}
