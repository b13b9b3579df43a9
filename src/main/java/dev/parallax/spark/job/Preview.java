package dev.parallax.spark.job;

import dev.parallax.align.declared.EventJudge;
import dev.parallax.align.declared.EventModel;
import dev.parallax.align.declared.Judgement;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventsReader;
import dev.parallax.model.Article;
import dev.parallax.run.StageName;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * A declared event tried on a corpus before anything is linked: the articles that would be members, those in the band of doubt, and the near misses with the rule that kept each out.
 * Nothing is written but what the stages before need.
 */
public final class Preview {
    /** An article is a near miss where the evidence for it makes at least this score, or meets all lists but one. */
    private static final double NEAR = 0.05;

    private static final Comparator<Seen> BEST = Comparator.comparing(
                    (Seen seen) -> seen.judgement().decision(), Comparator.reverseOrder())
            .thenComparing(seen -> seen.judgement().listsMet(), Comparator.reverseOrder())
            .thenComparing(seen -> seen.judgement().score(), Comparator.reverseOrder())
            .thenComparing(Seen::articleId);

    private Preview() {}

    /** An article that was judged. */
    public record Seen(
            String articleId, String outletId, String language, String title, String url, Judgement judgement)
            implements Serializable {
        static Seen of(Article article, Judgement judgement) {
            return new Seen(
                    article.articleId(),
                    article.outletId(),
                    article.language(),
                    article.title(),
                    article.url(),
                    judgement);
        }
    }

    /**
     * What a preview found.
     *
     * @param event the event
     * @param articles articles that were judged
     * @param decisions how many articles each rule decided
     * @param members articles that are linked, the surest first
     * @param abstained articles in the band of doubt
     * @param misses articles that are nearly linked, the nearest first
     */
    public record Found(
            DeclaredEvent event,
            long articles,
            TreeMap<Judgement.Decision, Long> decisions,
            List<Seen> members,
            List<Seen> abstained,
            List<Seen> misses) {}

    /**
     * Judges the articles of a corpus.
     *
     * @param eventId a declared event of the catalog, whether the recipe asks for it or not
     * @param most longest list of each kind
     * @throws IllegalArgumentException where the catalog declares no such event
     */
    public static Found of(BuildContext context, String eventId, int most) throws IOException {
        CatalogFiles catalog = context.catalog().part("concepts", "events");
        List<DeclaredEvent> declared = EventsReader.read(catalog);
        DeclaredEvent event = declared.stream()
                .filter(one -> one.event().eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dev.parallax.catalog.NearestWord.unknown(
                        "declared event",
                        eventId,
                        declared.stream().map(one -> one.event().eventId()).toList())));
        List<String> asked = new ArrayList<>(AlignStep.asked(context.recipe(), catalog));
        asked.add(eventId);
        List<AnnotatedShard> shards =
                new CorpusBuild(context).run(StageName.ANNOTATE).annotated();
        TableFile frequencies = new FrequenciesStep(context).run(shards);
        JavaRDD<Seen> seen = JavaSparkContext.fromSparkContext(context.spark().sparkContext())
                .parallelize(shards, Math.max(1, shards.size()))
                .flatMap(shard -> {
                    EventJudge judge = new EventJudge(
                            eventId,
                            EventsReader.read(catalog).stream()
                                    .filter(one -> asked.contains(one.event().eventId()))
                                    .toList(),
                            ConceptsReader.read(catalog).entries(),
                            EventModel.bundled(),
                            FrequenciesStep.read(frequencies));
                    List<Seen> judged = new ArrayList<>();
                    try (AnnotatedReader articles = shard.read(HadoopFiles.configuration())) {
                        articles.forEachRemaining(
                                article -> judged.add(Seen.of(article.article(), judge.judge(article))));
                    }
                    return judged.iterator();
                })
                .persist(StorageLevel.MEMORY_AND_DISK());
        TreeMap<Judgement.Decision, Long> decisions =
                new TreeMap<>(seen.map(one -> one.judgement().decision()).countByValue());
        Found found = new Found(
                event,
                seen.count(),
                decisions,
                best(seen.filter(one -> one.judgement().decision() == Judgement.Decision.MEMBER), most),
                best(seen.filter(one -> one.judgement().decision() == Judgement.Decision.ABSTAINED), most),
                best(seen.filter(one -> near(one.judgement())), most));
        seen.unpersist();
        return found;
    }

    private static boolean near(Judgement judgement) {
        int lists = judgement.lists().size();
        return !judgement.decision().linked()
                && (judgement.score() >= NEAR || lists > 1 && judgement.listsMet() >= lists - 1);
    }

    private static List<Seen> best(JavaRDD<Seen> seen, int most) {
        return seen.takeOrdered(most, (Comparator<Seen> & Serializable) (one, other) -> BEST.compare(one, other));
    }
}
