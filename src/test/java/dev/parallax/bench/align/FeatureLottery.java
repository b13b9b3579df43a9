package dev.parallax.bench.align;

import dev.parallax.align.Feature;
import dev.parallax.align.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Draws the features of an article, each by itself and as often as it occurs in a corpus: with the frequencies of the corpus, and without any event.
 *
 * @param byCount in how many articles features occur, and what they are in each of these
 * @param articles articles of the corpus
 */
record FeatureLottery(Map<Integer, List<List<Feature>>> byCount, int articles) {
    static FeatureLottery of(Collection<Signature> corpus) {
        Map<String, List<Feature>> occurring = new TreeMap<>();
        for (Signature signature : corpus) {
            for (Feature feature : signature.features()) {
                occurring
                        .computeIfAbsent(feature.key(), key -> new ArrayList<>())
                        .add(feature);
            }
        }
        Map<Integer, List<List<Feature>>> byCount = new TreeMap<>();
        occurring.values().forEach(occurrences -> byCount.computeIfAbsent(occurrences.size(), key -> new ArrayList<>())
                .add(occurrences));
        return new FeatureLottery(byCount, corpus.size());
    }

    /** The features of one article; a feature has the weight that it has in one of the articles that hold it. */
    List<Feature> draw(SplittableRandom random) {
        List<Feature> drawn = new ArrayList<>();
        byCount.forEach((count, features) -> {
            // From one that is drawn to the next: a geometric distribution, rather than a draw for each.
            double missed = Math.log1p(-Math.min(count / (double) articles, 1 - 1e-9));
            for (double at = gap(random, missed); at < features.size(); at += 1 + gap(random, missed)) {
                List<Feature> occurrences = features.get((int) at);
                drawn.add(occurrences.get(random.nextInt(occurrences.size())));
            }
        });
        return drawn;
    }

    private static double gap(SplittableRandom random, double missed) {
        return Math.floor(Math.log(1 - random.nextDouble()) / missed);
    }
}
