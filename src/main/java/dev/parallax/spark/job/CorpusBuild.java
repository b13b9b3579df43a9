package dev.parallax.spark.job;

import dev.parallax.run.Recipe;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.List;

/** The flow: each step takes what the steps before it made. */
public final class CorpusBuild {
    private final BuildContext context;

    /** A build. */
    public CorpusBuild(BuildContext context) {
        this.context = context;
    }

    /** Runs the steps up to this stage; what is done already is not done again. */
    public Built run(StageName until) throws IOException {
        Built built = Built.NOTHING;
        for (StageName stage : StageName.values()) {
            if (stage != StageName.DEEP) { // runs with frame, which alone reads it
                built = run(stage, built);
            }
            if (stage == until) {
                return built;
            }
        }
        return built;
    }

    private Built run(StageName stage, Built built) throws IOException {
        return switch (stage) {
            case GATHER -> gather(built);
            case EXTRACT -> extract(built);
            case ANNOTATE -> annotate(built);
            case ALIGN -> align(built);
            case DEEP -> built;
            case FRAME -> frame(built);
            case COMPARE -> compare(built);
            case RELEASE -> release(built);
        };
    }

    private Built gather(Built built) throws IOException {
        GatherStep step = new GatherStep(context);
        return built.gathered(step.digest(), step.run());
    }

    private Built extract(Built built) throws IOException {
        ExtractStep step = new ExtractStep(context);
        List<ExtractStep.ExtractedShard> shards = step.run(built.gathered());
        return built.extracted(step.digest(), shards, new SettleStep(context).run(shards));
    }

    private Built annotate(Built built) throws IOException {
        AnnotateStep step = new AnnotateStep(context);
        return built.annotated(
                step.digest(), step.run(SettleStep.shards(built.settled().orElseThrow())));
    }

    private Built align(Built built) throws IOException {
        TableFile frequencies = new FrequenciesStep(context).run(built.annotated());
        AlignStep step = new AlignStep(context);
        List<AlignedShard> shards = step.run(built.annotated(), frequencies);
        Barrier.Result events = new DiscoveryStep(context).run(shards, frequencies);
        List<AlignedShard> measured = context.recipe().events().measured() == Recipe.MeasuredEvents.ALL
                ? shards.stream()
                        .map(shard -> shard.measuring(events.files(DiscoveryStep.COVERAGE)))
                        .toList()
                : shards;
        return built.aligned(step.digest(), measured, new LinksStep(context).run(shards), events);
    }

    private Built frame(Built built) throws IOException {
        DeepStep deep = new DeepStep(context);
        List<DeepenedShard> deepened = deep.run(built.aligned());
        FrameStep frame = new FrameStep(context);
        return built.framed(deep.digest(), deepened, frame.digest(), frame.run(deepened));
    }

    private Built compare(Built built) throws IOException {
        CompareStep step = new CompareStep(context);
        Barrier.Result result = step.run(built);
        return built.compared(step.digest(), result);
    }

    private Built release(Built built) throws IOException {
        ReleaseStep step = new ReleaseStep(context);
        return built.released(step.digest(), step.run(built));
    }
}
