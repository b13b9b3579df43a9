package dev.parallax.spark.job;

import dev.parallax.align.reuse.Copy;
import dev.parallax.align.reuse.ReuseBlocks;
import dev.parallax.align.reuse.ReuseBytes;
import dev.parallax.align.reuse.ReuseText;
import dev.parallax.align.reuse.TranslationBlocks;
import dev.parallax.align.utterance.Statement;
import dev.parallax.align.utterance.Utterances;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Reuse;
import dev.parallax.model.Utterance;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableSchemas;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Align, the second barrier: copies and translations of articles, and statements told in several. */
final class LinksStep {
    private static final RecordRows<Utterance> UTTERANCES =
            RecordRows.of(TableSchemas.read("utterances"), Utterance.class);
    private static final RecordRows<Reuse> REUSE = RecordRows.of(TableSchemas.read("reuse"), Reuse.class);

    private final BuildContext context;
    private final StageDigest digest;

    LinksStep(BuildContext context) {
        this.context = context;
        this.digest = StageCode.digest(
                "links",
                new TreeMap<>(),
                context.catalog().part(),
                "align",
                "language",
                "/language",
                "spark/job/LinksStep");
    }

    /** Tables utterances and reuse. */
    Barrier.Result run(List<AlignedShard> shards) throws IOException {
        String[] records =
                shards.stream().map(shard -> shard.annotated().sha256()).toArray(String[]::new);
        return context.runner().barrier(digest, context.barrier(digest, records), folder -> write(folder, shards)
                .files());
    }

    private Tables write(Path folder, List<AlignedShard> shards) throws IOException {
        List<AnnotatedShard> annotated =
                shards.stream().map(AlignedShard::annotated).toList();
        Tables tables = new Tables(context.spark(), folder);
        tables.write("utterances", Utterance.class, utterances(annotated));
        JavaPairRDD<String, byte[]> texts = texts(annotated).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            tables.write("reuse", Reuse.class, reuse(texts));
        } finally {
            texts.unpersist();
        }
        return tables;
    }

    private Dataset<Row> utterances(List<AnnotatedShard> shards) {
        JavaRDD<Row> rows = each(shards, Statement::of)
                .keyBy(Statement::speakerConceptId)
                .groupByKey()
                .flatMap(speaker -> Utterances.of(list(speaker._2())).stream()
                        .map(UTTERANCES::row)
                        .iterator());
        return context.spark().createDataFrame(rows, UTTERANCES.struct());
    }

    /** What is known of each article, by its id, as bytes. */
    private JavaPairRDD<String, byte[]> texts(List<AnnotatedShard> shards) {
        return each(shards, annotated -> List.of(ReuseText.of(annotated)))
                .mapToPair(text -> new Tuple2<>(text.articleId(), ReuseBytes.of(text)));
    }

    /** Candidates are pairs of ids, so that what is known of an article travels once a candidate and not once a key. */
    private Dataset<Row> reuse(JavaPairRDD<String, byte[]> texts) {
        JavaRDD<ReuseText> read = texts.values().map(ReuseBytes::read);
        JavaPairRDD<String, String> candidates = candidates(read, LinksStep::shingles, ReuseBlocks.BLOCK_CAP, 1, true)
                .union(candidates(
                        read,
                        TranslationBlocks::keys,
                        TranslationBlocks.BLOCK_CAP,
                        TranslationBlocks.FEWEST_SHARED,
                        false));
        JavaRDD<Copy> found = candidates
                .join(texts)
                .mapToPair(pair -> new Tuple2<>(pair._2()._1(), pair._2()._2()))
                .join(texts)
                .flatMap(pair -> Copy.of(
                                ReuseBytes.read(pair._2()._1()),
                                ReuseBytes.read(pair._2()._2()))
                        .stream()
                        .iterator());
        JavaRDD<Row> rows = found.keyBy(copy -> copy.row().articleId())
                .groupByKey()
                .flatMap(article -> Copy.sources(list(article._2())).stream()
                        .map(REUSE::row)
                        .iterator());
        return context.spark().createDataFrame(rows, REUSE.struct());
    }

    private static Map<String, Boolean> shingles(ReuseText text) {
        return ReuseBlocks.keys(text).stream().collect(Collectors.toMap(key -> key, key -> true));
    }

    /** The keys of an article, and whether it meets others under each that do so for another's sake only. */
    @FunctionalInterface
    private interface Keys extends Serializable {
        Map<String, Boolean> of(ReuseText text);
    }

    /** An article under one of its keys. */
    private record Keyed(String articleId, String language, boolean own) implements Serializable {}

    /**
     * Pairs of articles, the lower id first, that share so many keys.
     *
     * @param cap most articles of a key; one that more have says nothing
     * @param within whether both are of one language; else of two
     */
    private static JavaPairRDD<String, String> candidates(
            JavaRDD<ReuseText> texts, Keys keys, int cap, int fewest, boolean within) {
        return texts.flatMapToPair(text -> keys.of(text).entrySet().stream()
                        .map(key -> new Tuple2<>(
                                key.getKey(), new Keyed(text.articleId(), text.language(), key.getValue())))
                        .iterator())
                .groupByKey()
                .flatMapToPair(block -> pairs(list(block._2()), cap, within))
                .reduceByKey(Integer::sum)
                .filter(pair -> pair._2() >= fewest)
                .mapToPair(Tuple2::_1);
    }

    private static Iterator<Tuple2<Tuple2<String, String>, Integer>> pairs(List<Keyed> block, int cap, boolean within) {
        List<Tuple2<Tuple2<String, String>, Integer>> pairs = new ArrayList<>();
        if (block.size() <= cap) {
            for (Keyed one : block) {
                for (Keyed other : block) {
                    if (one.articleId().compareTo(other.articleId()) < 0
                            && one.language().equals(other.language()) == within
                            && (one.own() || other.own())) {
                        pairs.add(new Tuple2<>(new Tuple2<>(one.articleId(), other.articleId()), 1));
                    }
                }
            }
        }
        return pairs.iterator();
    }

    /** What is read off each article. */
    @FunctionalInterface
    private interface Reading<T> extends Serializable {
        Collection<T> of(AnnotatedArticle article);
    }

    private <T> JavaRDD<T> each(List<AnnotatedShard> shards, Reading<T> reading) {
        return JavaSparkContext.fromSparkContext(context.spark().sparkContext())
                .parallelize(shards, Math.max(1, shards.size()))
                .flatMap(shard -> {
                    List<T> read = new ArrayList<>();
                    try (AnnotatedReader articles = shard.read(HadoopFiles.configuration())) {
                        articles.forEachRemaining(article -> read.addAll(reading.of(article)));
                    }
                    return read.iterator();
                });
    }

    private static <T> List<T> list(Iterable<T> values) {
        return StreamSupport.stream(values.spliterator(), false).toList();
    }
}
