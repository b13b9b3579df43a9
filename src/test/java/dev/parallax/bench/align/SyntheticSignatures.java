package dev.parallax.bench.align;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Made-up signatures of a corpus that grows at a fixed daily rate: five in six articles tell one of the day's events, in one of six languages, a day or two late; each holds concepts that
 * everybody names (drawn by Zipf's law), some names and numbers of its event, and names, numbers and words of its own. Any article can be made by its number, so that a corpus of
 * any size needs no memory.
 */
public final class SyntheticSignatures {
    private static final List<String> LANGUAGES = List.of("ar", "az", "en", "fa", "ru", "tr");
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int CONCEPTS = 1_500;
    private static final int WORDS = 20_000;
    private static final int NAMES = 30_000;

    private final long seed;
    private final int aDay;

    /**
     * A corpus.
     *
     * @param seed seed of all draws
     * @param aDay articles a day
     */
    public SyntheticSignatures(long seed, int aDay) {
        this.seed = seed;
        this.aDay = aDay;
    }

    /** The article with this number; numbers go on day by day. */
    public Signature article(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        long day = number / aDay;
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        Map<String, Feature> features = new TreeMap<>();
        // Eight articles an event, as far as the day has them.
        boolean told = random.nextInt(6) > 0;
        long event = day * aDay + random.nextInt(Math.max(1, aDay / 8));
        if (told) {
            SplittableRandom ofEvent = new SplittableRandom(~seed * 1_000_003 + event);
            for (int index = 0; index < 12; index++) {
                Feature feature =
                        switch (index % 4) {
                            case 0 -> new Feature(FeatureKind.ACTOR, "c" + zipf(ofEvent, CONCEPTS), 2);
                            case 1 -> new Feature(FeatureKind.PLACE, "p" + zipf(ofEvent, CONCEPTS), 1.5);
                            case 2 -> new Feature(FeatureKind.NAME, "n" + ofEvent.nextInt(NAMES), 1.5);
                            default -> new Feature(FeatureKind.NUMBER, Integer.toString(10 + ofEvent.nextInt(900)), 1);
                        };
                if (random.nextInt(3) > 0) {
                    add(features, feature);
                }
            }
        }
        for (int index = 0; index < 8; index++) {
            add(features, new Feature(FeatureKind.HAPPENING, "h" + zipf(random, CONCEPTS), 1));
            add(features, new Feature(FeatureKind.NAME, "n" + random.nextInt(NAMES), 0.5));
        }
        for (int index = 0; index < 3; index++) {
            add(features, new Feature(FeatureKind.NUMBER, Integer.toString(10 + random.nextInt(900)), 1));
        }
        for (int index = 0; index < 24; index++) {
            add(features, new Feature(FeatureKind.WORD, "w" + zipf(random, WORDS), 1));
        }
        LocalDate published = START.plusDays(day + random.nextInt(3));
        return new Signature(
                String.format(Locale.ROOT, "%016x", mixed(number)),
                "outlet" + random.nextInt(60),
                language,
                published,
                published,
                new ArrayList<>(features.values()));
    }

    private static void add(Map<String, Feature> features, Feature feature) {
        features.put(feature.kind().ordinal() + feature.key(), feature);
    }

    /** A rank drawn by Zipf's law with exponent 1. */
    private static int zipf(SplittableRandom random, int most) {
        return (int) Math.pow(most, random.nextDouble());
    }

    private static long mixed(long number) {
        long mixed = (number + 1) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        return mixed ^ mixed >>> 27;
    }
}
