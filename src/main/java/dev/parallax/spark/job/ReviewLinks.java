package dev.parallax.spark.job;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.Signature;
import dev.parallax.align.discovery.ClusterCore;
import dev.parallax.align.discovery.DiscoveredCluster;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.Passages;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.SignatureBytes;
import dev.parallax.model.Coverage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Links of articles with the discovered events that they tell in passages, beside their own cluster. A review is compared with the events with whose core it shares two features that few
 * cores hold; news with those of them that have begun of late, so that what it is compared with does not grow with the corpus.
 */
final class ReviewLinks implements Serializable {
    private static final long serialVersionUID = 1;

    /** Cores that may hold a feature by which reviews are compared with them. */
    private static final int KEY_CAP = 64;

    private static final int FEWEST_KEYS = 2;

    private final PairModel model;
    private final DiscoveryGraph.Frequencies frequencies;

    /**
     * What is read off an article.
     *
     * @param bytes its signature
     * @param review whether it goes through many events
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(byte[] bytes, boolean review) implements Serializable {
        static Read of(LocatedSignature located, boolean review) {
            return new Read(SignatureBytes.of(located), review);
        }

        Signature signature() {
            return SignatureBytes.signature(bytes);
        }

        LocatedSignature located() {
            return SignatureBytes.located(bytes);
        }
    }

    /**
     * An article of a cluster.
     *
     * @param bytes its signature
     * @param declared its links with declared events
     */
    @SuppressWarnings({"ArrayRecordComponent", "NonApiType"}) // never compared; must be a serializable class
    record Member(byte[] bytes, ArrayList<Coverage> declared) implements Serializable {
        static List<DiscoveredCluster.Member> read(Iterable<Member> members) {
            return StreamSupport.stream(members.spliterator(), false)
                    .map(member ->
                            new DiscoveredCluster.Member(SignatureBytes.located(member.bytes()), member.declared()))
                    .toList();
        }
    }

    ReviewLinks(PairModel model, DiscoveryGraph.Frequencies frequencies) {
        this.model = model;
        this.frequencies = frequencies;
    }

    /**
     * The links, some articles at a time.
     *
     * @param read signatures by article
     * @param clusters cluster of each article that is in one
     * @param members articles by cluster
     */
    JavaRDD<DiscoveredCluster> of(
            JavaPairRDD<String, Read> read,
            JavaPairRDD<String, String> clusters,
            JavaPairRDD<String, Iterable<Member>> members) {
        JavaPairRDD<String, ClusterCore> cores = members.flatMap(one ->
                        DiscoveredCluster.core(one._1(), Member.read(one._2()), frequencies.read(), model).stream()
                                .iterator())
                .mapToPair(core -> new Tuple2<>(core.eventId(), core))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> candidates =
                candidates(read, cores, frequencies).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> own = candidates
                .keys()
                .distinct()
                .mapToPair(article -> new Tuple2<>(article, article))
                .join(clusters)
                .mapToPair(one -> new Tuple2<>(one._1(), one._2()._2()));
        return candidates
                .union(own)
                .distinct()
                .mapToPair(Tuple2::swap)
                .join(cores.mapValues(ClusterCore::bytes))
                .mapToPair(Tuple2::_2)
                .groupByKey()
                .join(read)
                .leftOuterJoin(own)
                .map(article -> DiscoveredCluster.of(links(
                        article._2()._1()._2(),
                        cores(article._2()._1()._1()),
                        article._2()._2().orElse(""))));
    }

    /** Articles and events that share keys; those of news hold within a time. What no core can hold is not asked for. */
    private static JavaPairRDD<String, String> candidates(
            JavaPairRDD<String, Read> read,
            JavaPairRDD<String, ClusterCore> cores,
            DiscoveryGraph.Frequencies frequencies) {
        JavaPairRDD<String, String> keys = cores.flatMapToPair(core -> times(core._2()).stream()
                        .flatMap(time -> core._2().weights().keySet().stream().map(key -> key + time))
                        .map(key -> new Tuple2<>(key, core._1()))
                        .iterator())
                .groupByKey()
                .mapValues(ReviewLinks::list)
                .filter(key -> key._2().size() <= KEY_CAP)
                .flatMapValues(List::iterator);
        return read.flatMapToPair(article -> {
                    Signature signature = article._2().signature();
                    DocumentFrequencies counts = frequencies.read();
                    return time(signature, article._2().review()).stream()
                            .flatMap(time -> signature.features().stream()
                                    .filter(ClusterCore::tells)
                                    .map(Feature::key)
                                    .filter(key -> !counts.hub(signature.language(), key)
                                            && !counts.alone(signature.language(), key))
                                    .map(key -> key + time))
                            .map(key -> new Tuple2<>(key, article._1()))
                            .iterator();
                })
                .join(keys)
                .mapToPair(shared -> new Tuple2<>(shared._2(), 1))
                .reduceByKey(Integer::sum)
                .filter(pair -> pair._2() >= FEWEST_KEYS)
                .mapToPair(Tuple2::_1);
    }

    /** The times in which an event is asked for: any, and that of its first day and the next one. */
    private static List<String> times(ClusterCore core) {
        LocalDate first = core.firstDay();
        return first == null ? List.of("") : List.of("", time(first, 0), time(first, 1));
    }

    /** The time that an article asks in; none for news without a day. */
    private static Optional<String> time(Signature signature, boolean review) {
        LocalDate day = signature.lastDay();
        return review ? Optional.of("") : Optional.ofNullable(day).map(last -> time(last, 0));
    }

    private static String time(LocalDate day, int later) {
        return " " + (Math.floorDiv(day.toEpochDay(), Passages.NEWS_DAYS) + later);
    }

    private List<Passages.Link> links(Read read, List<ClusterCore> cores, String own) {
        List<ClusterCore> others = new ArrayList<>(cores);
        others.removeIf(core -> core.eventId().equals(own));
        Optional<ClusterCore> home =
                cores.stream().filter(core -> core.eventId().equals(own)).findFirst();
        LocatedSignature located = read.located();
        return Passages.of(
                read.review(),
                located,
                Passages.weighed(read.review(), located.signature(), frequencies.read(), model),
                home,
                others,
                model);
    }

    private static List<ClusterCore> cores(Iterable<byte[]> bytes) {
        List<ClusterCore> cores = new ArrayList<>();
        bytes.forEach(one -> cores.add(ClusterCore.read(one)));
        return cores;
    }

    private static <T> List<T> list(Iterable<T> values) {
        return StreamSupport.stream(values.spliterator(), false).toList();
    }
}
