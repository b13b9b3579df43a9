package dev.parallax.spark.job;

import dev.parallax.align.dictionary.Dictionaries;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.encoder.Device;
import dev.parallax.align.encoder.EncoderSettings;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.Pooling;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Words;
import dev.parallax.frame.TrainedModel;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.Shared;
import dev.parallax.run.Recipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the researcher brings to align and to measure with. Of dictionaries and word vectors only the hashes are read at once, the rest when a step needs it; an encoder
 * is tried at once.
 *
 * @param dictionaries bilingual dictionaries on the driver's disk
 * @param sha256 hash of the files of each, in the same order
 * @param encoder a sentence encoder on the driver's disk
 * @param vectors word vectors on the driver's disk
 */
public record Aids(
        List<Dictionaries.Asked> dictionaries,
        List<String> sha256,
        Optional<Encoders.Asked> encoder,
        List<WordVectors.Asked> vectors) {
    /** Nothing. */
    public static final Aids NONE = new Aids(List.of(), List.of(), Optional.empty(), List.of());

    /** What stands in the way of something that a recipe asks for. */
    public static final class Trouble extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final String key;

        Trouble(String key, IllegalArgumentException cause) {
            super(cause.getMessage(), cause);
            this.key = key;
        }

        /** Where the recipe asks for it: a JSON pointer. */
        public String key() {
            return key;
        }
    }

    public Aids {
        dictionaries = List.copyOf(dictionaries);
        sha256 = List.copyOf(sha256);
        vectors = List.copyOf(vectors);
    }

    /**
     * What a recipe asks for.
     *
     * @param catalog catalog whose models may read word vectors
     * @param base folder that its relative paths start from
     * @throws Trouble where a file is not there, or a model reads word vectors that the recipe does not name
     */
    public static Aids of(Recipe recipe, CatalogFiles catalog, Path base) {
        List<Dictionaries.Asked> dictionaries = new ArrayList<>();
        List<String> sha256 = new ArrayList<>();
        try {
            for (Recipe.Dictionary one : recipe.align().dictionaries()) {
                dictionaries.add(new Dictionaries.Asked(base.resolve(one.path()), one.from(), one.to()));
            }
            dictionaries.forEach(one -> sha256.add(Dictionaries.sha256(one)));
        } catch (IllegalArgumentException e) {
            throw new Trouble("/align/dictionaries", e);
        }
        return new Aids(
                dictionaries,
                sha256,
                Optional.ofNullable(recipe.align().encoder()).map(encoder -> encoder(encoder, base)),
                vectors(recipe.frame().vectors(), catalog, base));
    }

    private static List<WordVectors.Asked> vectors(List<Recipe.Vectors> asked, CatalogFiles catalog, Path base) {
        try {
            List<WordVectors.Asked> vectors = asked.stream()
                    .map(one -> WordVectors.Asked.of(base.resolve(one.path()), one.language()))
                    .toList();
            TrainedModel.check(catalog, vectors);
            return vectors;
        } catch (IllegalArgumentException e) {
            throw new Trouble("/frame/vectors", e);
        }
    }

    private static Encoders.Asked encoder(Recipe.Encoder asked, Path base) {
        try {
            Encoders.Asked found = Encoders.find(
                    base.resolve(asked.path()),
                    Optional.ofNullable(asked.tokenizer()).map(base::resolve),
                    new EncoderSettings(
                            asked.prefix(),
                            Words.get(Pooling.class, asked.pooling()),
                            asked.tokens(),
                            Words.get(Device.class, asked.device())));
            Encoders.open(found);
            return found;
        } catch (IllegalArgumentException e) {
            throw new Trouble("/align/encoder", e);
        }
    }

    /** Adds to the settings of a stage what it has of them; nothing where nothing is asked. */
    void describe(SortedMap<String, String> config) {
        describeDictionaries(config);
        encoder.ifPresent(asked -> config.put("align.encoder", Encoders.description(asked)));
    }

    /** Adds to the settings of a stage the word vectors that trained models read; nothing where none are asked. */
    void describeVectors(SortedMap<String, String> config) {
        if (!vectors.isEmpty()) {
            config.put("frame.vectors", String.join(", ", vectorNames()));
        }
    }

    /** Language and hash of each file of word vectors. */
    List<String> vectorNames() {
        return vectors.stream().map(one -> one.language() + " " + one.sha256()).toList();
    }

    /** Those settings for a stage that no encoder reaches. */
    void describeDictionaries(SortedMap<String, String> config) {
        if (!dictionaries.isEmpty()) {
            config.put("align.dictionaries", String.join(", ", names()));
        }
    }

    /** Languages and hash of each dictionary. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < dictionaries.size(); at++) {
            Dictionaries.Asked dictionary = dictionaries.get(at);
            names.add(dictionary.from() + "-" + dictionary.to() + " " + sha256.get(at));
        }
        return names;
    }

    /** The dictionaries as one table, read once per JVM. */
    PivotTable pivots() {
        return dictionaries.isEmpty()
                ? PivotTable.empty()
                : Shared.get(PivotTable.class, String.join(" ", names()), () -> Dictionaries.read(dictionaries));
    }
}
