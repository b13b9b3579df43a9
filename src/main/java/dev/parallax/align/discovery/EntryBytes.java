package dev.parallax.align.discovery;

import dev.parallax.align.ByteSink;
import dev.parallax.align.ByteSource;
import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.signature.SignatureBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article of a window as bytes, in which it travels to the task of each window. Features that no other article of the corpus holds stay behind: they are in the lengths already, and
 * nothing is shared by them.
 */
public final class EntryBytes {
    private static final FeatureKind[] KINDS = FeatureKind.values();

    private EntryBytes() {}

    /** Writes an article. */
    public static byte[] of(Window.Entry entry, DocumentFrequencies frequencies) {
        WeightedSignature article = entry.article();
        String language = article.signature().language();
        ByteSink sink = new ByteSink();
        SignatureBytes.writeHead(article.signature(), sink);
        sink.fraction(article.norm()).fraction(article.pivotNorm()).fraction(article.ownNorm());
        List<Integer> shared = new ArrayList<>();
        for (int index = 0; index < article.keys().length; index++) {
            if (!frequencies.alone(language, article.keys()[index])) {
                shared.add(index);
            }
        }
        sink.number(shared.size());
        for (int index : shared) {
            Feature feature = article.features().get(index);
            sink.small(feature.kind().ordinal())
                    .text(feature.value())
                    .fraction(feature.weight())
                    .fraction(article.weights()[index])
                    .fraction(article.ownWeights()[index]);
        }
        sink.number(entry.keys().size());
        entry.keys().forEach((key, says) -> sink.text(key).number(says.longValue()));
        return sink.number(entry.bucket()).bytes();
    }

    /** Reads an article; its signature has no features but those that are weighed. */
    public static Window.Entry read(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        Signature head = SignatureBytes.readHead(source);
        double norm = source.fraction();
        double pivotNorm = source.fraction();
        double ownNorm = source.fraction();
        int size = source.number();
        List<Feature> features = new ArrayList<>(size);
        String[] keys = new String[size];
        double[] weights = new double[size];
        double[] own = new double[size];
        for (int index = 0; index < size; index++) {
            Feature feature = new Feature(KINDS[source.small()], source.text(), source.fraction());
            features.add(feature);
            keys[index] = feature.key();
            weights[index] = source.fraction();
            own[index] = source.fraction();
        }
        SortedMap<String, Long> asked = new TreeMap<>();
        int count = source.number();
        for (int index = 0; index < count; index++) {
            asked.put(source.text(), source.longNumber());
        }
        return new Window.Entry(
                new WeightedSignature(head, List.copyOf(features), keys, weights, own, norm, pivotNorm, ownNorm),
                asked,
                source.number());
    }
}
