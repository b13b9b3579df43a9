package dev.parallax.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole description of a corpus, as {@code data-schemas/recipe.schema.json} states it.
 *
 * @param corpus identifier of the corpus
 * @param title title for people
 * @param inputs where the pages are
 * @param outlets {@code any}, {@code catalog}, or ids of outlets
 * @param languages languages asked, ISO 639-1; or {@code any}
 * @param dates first and last day of publication asked
 * @param events events that the corpus is aligned by
 * @param align what the researcher brings to align with
 * @param catalog folder laid over the bundled catalog, relative to the recipe; or {@code sample}
 * @param version which version of a recaptured article is measured
 * @param bounds bounds of work
 * @param frame settings of the measures
 * @param compare settings of the contrasts
 * @param release settings of the release
 */
public record Recipe(
        String corpus,
        String title,
        List<Input> inputs,
        List<String> outlets,
        List<String> languages,
        Dates dates,
        Events events,
        Align align,
        @Nullable String catalog,
        MeasuredVersion version,
        Bounds bounds,
        FrameSettings frame,
        CompareSettings compare,
        ReleaseSettings release)
        implements Serializable {
    /** The word that stands for everything. */
    public static final String ANY = "any";

    /** The word for all outlets of the catalog. */
    public static final String CATALOG = "catalog";

    /** The word for all events of the catalog. */
    public static final String ALL = "all";

    /**
     * Files of one kind.
     *
     * @param warc glob of WARC files; NULL for a folder
     * @param html folder of pages with its urls.tsv; NULL for archives
     */
    public record Input(@Nullable String warc, @Nullable String html) implements Serializable {}

    /** Days of publication, both ends included; NULL where open. */
    public record Dates(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {}

    /** Which events' articles go through the deep pass, the measures and the contrasts. */
    public enum MeasuredEvents {
        DECLARED,
        ALL
    }

    /**
     * The events that the corpus is aligned by.
     *
     * @param declared {@code all} events of the catalog, or their ids
     * @param discover whether the program also looks for events that nobody declared
     * @param dates whether discovery goes by the days of publication
     * @param measured which events' articles are measured
     */
    public record Events(List<String> declared, boolean discover, boolean dates, MeasuredEvents measured)
            implements Serializable {
        /** What a recipe has that says nothing. */
        public static final Events DEFAULT = new Events(List.of(ALL), true, true, MeasuredEvents.DECLARED);

        public Events {
            declared = List.copyOf(declared);
        }
    }

    /**
     * A bilingual dictionary.
     *
     * @param path file or folder, relative to the recipe, on the driver's disk
     * @param from language of its headwords, ISO 639-1
     * @param to language of its translations; one of the two is English
     */
    public record Dictionary(String path, String from, String to) implements Serializable {}

    /**
     * A sentence encoder.
     *
     * @param path ONNX model or the folder that holds it, relative to the recipe, on the driver's disk
     * @param tokenizer its tokenizer.json; NULL where it lies beside the model
     * @param prefix words that the model expects before a text
     * @param pooling how the vectors of tokens become one: {@code auto}, {@code mean}, {@code first} or {@code own}
     * @param tokens most tokens of an article that are read
     * @param device {@code cpu} or {@code gpu}
     */
    public record Encoder(
            String path, @Nullable String tokenizer, String prefix, String pooling, int tokens, String device)
            implements Serializable {
        /** What a recipe has that says nothing: title and lead of an article fit in. */
        public static final int TOKENS = 256;
    }

    /**
     * What the researcher brings to align with.
     *
     * @param dictionaries bilingual dictionaries, in the order in which their meanings count
     * @param encoder a sentence encoder; NULL for none
     */
    public record Align(
            List<Dictionary> dictionaries, @Nullable Encoder encoder) implements Serializable {
        /** What a recipe has that says nothing. */
        public static final Align DEFAULT = new Align(List.of(), null);

        public Align {
            dictionaries = List.copyOf(dictionaries);
        }
    }

    /** Which version of an article is measured. */
    public enum MeasuredVersion {
        EARLIEST,
        LATEST
    }

    /**
     * Bounds of work: what lies beyond is rejected with a reason, never cut in silence.
     *
     * @param shardBytes bytes of an archive that one task reads
     * @param bodyBytes largest payload
     * @param nodes most nodes of a page
     * @param depth deepest nesting of a page
     * @param attributeBytes longest attribute of a page that is read, in characters
     * @param tokens most tokens of a text in the deep pass
     */
    public record Bounds(
            @JsonProperty("shard_bytes") long shardBytes,
            @JsonProperty("body_bytes") int bodyBytes,
            int nodes,
            int depth,
            @JsonProperty("attribute_bytes") int attributeBytes,
            int tokens)
            implements Serializable {
        /** What a recipe has that says nothing. */
        public static final Bounds DEFAULT = new Bounds(64L << 20, 8 << 20, 200_000, 1_000, 1 << 20, 20_000);
    }

    /** What becomes of a measure whose score in a language lies below the bar that its card states. */
    public enum BelowBar {
        /** Its values are published, as experimental, with the score beside them. */
        PUBLISH,
        /** Its values are not published. */
        WITHHOLD
    }

    /**
     * Word vectors.
     *
     * @param path file, relative to the recipe, on the driver's disk
     * @param language language of its words, ISO 639-1
     */
    public record Vectors(String path, String language) implements Serializable {}

    /**
     * Settings of the measures.
     *
     * @param belowBar what becomes of a measure whose score lies below its bar
     * @param vectors word vectors that trained models read
     */
    public record FrameSettings(@JsonProperty("below_bar") BelowBar belowBar, List<Vectors> vectors)
            implements Serializable {
        /** What a recipe has that says nothing. */
        public static final FrameSettings DEFAULT = new FrameSettings(BelowBar.PUBLISH, List.of());

        public FrameSettings {
            vectors = List.copyOf(vectors);
        }
    }

    /**
     * Settings of the contrasts.
     *
     * @param grouping grouping that is compared
     * @param permutations permutations of a test
     * @param seed seed of every draw
     */
    public record CompareSettings(String grouping, int permutations, long seed) implements Serializable {
        /** What a recipe has that says nothing. */
        public static final CompareSettings DEFAULT = new CompareSettings("bloc", 2_000, 20250627L);
    }

    /** Whether a release carries the articles' texts. */
    public enum ReleasedText {
        NONE,
        FULL
    }

    /**
     * Settings of the release.
     *
     * @param version version of the data set
     * @param text whether it carries texts
     * @param surfaceLength longest surface of a span where it carries none, in code points
     * @param pseudonyms whether private persons are pseudonymised
     */
    public record ReleaseSettings(
            String version,
            ReleasedText text,
            @JsonProperty("surface_length") int surfaceLength,
            boolean pseudonyms) implements Serializable {
        /** What a recipe has that says nothing. */
        public static final ReleaseSettings DEFAULT = new ReleaseSettings("0.1.0", ReleasedText.NONE, 80, true);
    }

    public Recipe {
        inputs = List.copyOf(inputs);
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
    }
}
