package dev.parallax.align.discovery;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles are compared at all. An article asks for those within reach of its days that share its rarest features with it, the ones with the highest sum of rareness first, and
 * the nearer in time of two alike; a key that too many articles within reach have is passed over. All of that hangs on the articles within reach alone, so that what an article is compared with
 * does not grow with the corpus. Windows of days are tasks and no more: one holds the articles of its days, which ask, and those within reach of them, which are asked for.
 */
public final class Candidates {
    /** Length of a window. (days) */
    public static final int WINDOW_DAYS = 7;

    /** Most articles of a key within reach of an article. */
    public static final int KEY_CAP = 200;

    /** Features of an article that become keys, language-independent ones and words each. */
    public static final int FEATURES = 40;

    /** Most articles that one is compared with on its own account; others may ask for it. */
    public static final int NEIGHBOURS = 96;

    private static final double UNITS = 1_000;

    private Candidates() {}

    /** The one window of articles whose days are unknown, or do not matter. */
    public static final long NO_WINDOW = Long.MIN_VALUE;

    /** The key of a feature and how rare it is: its own weight times its inverse document frequency. */
    private record Rare(String key, double rareness) {
        static final Comparator<Rare> RAREST =
                Comparator.comparingDouble(Rare::rareness).reversed().thenComparing(Rare::key);
    }

    /** The keys of an article and what each says of it. Words carry the language, so that they meet within one language only. */
    public static SortedMap<String, Long> keys(Signature signature, DocumentFrequencies frequencies) {
        String language = signature.language();
        Map<Class, List<Rare>> rare = new EnumMap<>(Class.class);
        for (Feature feature : signature.features()) {
            String key = feature.key();
            if (!frequencies.hub(language, key) && !frequencies.alone(language, key)) {
                rare.computeIfAbsent(Class.of(feature.kind()), kind -> new ArrayList<>())
                        .add(new Rare(key, feature.weight() * frequencies.idf(language, key)));
            }
        }
        SortedMap<String, Long> keys = new TreeMap<>();
        rare.forEach((kind, features) -> features.stream()
                .sorted(Rare.RAREST)
                .limit(FEATURES)
                .forEach(feature -> keys.put(
                        (kind == Class.WORD ? language + " " : "") + feature.key(),
                        Math.round(UNITS * feature.rareness()))));
        return keys;
    }

    /** Features that become keys apart from each other, so that many of one class do not leave those of another without. */
    private enum Class {
        INDEPENDENT,
        WORD,
        PIVOT;

        static Class of(FeatureKind kind) {
            return kind == FeatureKind.WORD ? WORD : kind == FeatureKind.PIVOT ? PIVOT : INDEPENDENT;
        }
    }

    /** The windows whose tasks need an article: those that its days lie in, or days within reach of them. */
    public static List<Long> windows(Signature signature, PairModel model, boolean dates) {
        return Days.of(signature, dates).windows(model.reach());
    }
}
