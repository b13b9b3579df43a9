package dev.parallax.align.discovery;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.signature.Signatures;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A signature with its features weighted by kind and rarity, ready to be compared: made once per article. Hub features are left out. In a script
 * without capitals any word may be a name: one that no other language's articles hold is taken for a mere word, and weighs nothing beside them.
 *
 * @param signature the signature
 * @param features features in order of their keys
 * @param keys their keys
 * @param weights their weights beside articles of other languages
 * @param ownWeights their weights beside articles of the same language
 * @param norm length of {@code weights} without the pivots, and of what thin signatures lack; see {@link PairModel#thin}
 * @param pivotNorm length of the weights of the pivots
 * @param ownNorm length of {@code ownWeights}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a corpus of them small
public record WeightedSignature(
        Signature signature,
        List<Feature> features,
        String[] keys,
        double[] weights,
        double[] ownWeights,
        double norm,
        double pivotNorm,
        double ownNorm)
        implements Serializable {

    /** Weighs a signature. */
    public static WeightedSignature of(Signature signature, DocumentFrequencies frequencies, PairModel model) {
        return of(signature, frequencies, model, key -> frequencies.hub(signature.language(), key));
    }

    /** Weighs what news may report: without the background that it recalls. */
    static WeightedSignature reported(Signature signature, DocumentFrequencies frequencies, PairModel model) {
        return of(signature, frequencies, model, key -> frequencies.background(signature.language(), key));
    }

    private static WeightedSignature of(
            Signature signature, DocumentFrequencies frequencies, PairModel model, Predicate<String> leftOut) {
        String language = signature.language();
        TreeMap<String, Feature> byKey = new TreeMap<>();
        for (Feature feature : signature.features()) {
            String key = feature.key();
            if (!leftOut.test(key)) {
                byKey.put(key, feature);
            }
        }
        List<Feature> features = List.copyOf(byKey.values());
        String[] keys = byKey.keySet().toArray(String[]::new);
        double[] weights = new double[keys.length];
        double[] own = new double[keys.length];
        for (int index = 0; index < keys.length; index++) {
            Feature feature = features.get(index);
            double rare = StrictMath.pow(feature.weight(), model.emphasis()) * frequencies.idf(language, keys[index]);
            boolean word = feature.kind() == FeatureKind.NAME
                    && Signatures.caseless(language)
                    && !frequencies.elsewhere(language, keys[index]);
            weights[index] = word ? 0 : rare * model.weight(feature.kind(), false);
            own[index] = rare * model.weight(feature.kind(), true);
        }
        double rarest = frequencies.rarest(language);
        double lacking = model.thin() * rarest * rarest * rarest;
        double norm = Math.sqrt(squares(weights, features, false) + lacking);
        double pivotNorm = Math.sqrt(squares(weights, features, true));
        return new WeightedSignature(
                signature, features, keys, weights, own, norm, pivotNorm, Math.sqrt(squares(own, features, false)));
    }

    /** Weight of a feature beside articles of other languages; 0 where the signature has none, or it is a hub. */
    double weight(String key) {
        int index = Arrays.binarySearch(keys, key);
        return index < 0 ? 0 : weights[index];
    }

    /** Squared length of the weights of the pivots, or of all others. */
    private static double squares(double[] weights, List<Feature> features, boolean pivots) {
        double sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += (features.get(index).kind() == FeatureKind.PIVOT) == pivots ? weights[index] * weights[index] : 0;
        }
        return sum;
    }
}
