package dev.parallax.spark.job;

import dev.parallax.align.dictionary.Dictionaries;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.encoder.Device;
import dev.parallax.align.encoder.EncoderSettings;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.Pooling;
import dev.parallax.catalog.Words;
import dev.parallax.model.Shared;
import dev.parallax.run.Recipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the researcher brings to align with. Of dictionaries only the hashes are read at once, the rest when a step needs it; an encoder is tried at once.
 *
 * @param dictionaries bilingual dictionaries on the driver's disk
 * @param sha256 hash of the files of each, in the same order
 * @param encoder a sentence encoder on the driver's disk
 */
public record Aids(List<Dictionaries.Asked> dictionaries, List<String> sha256, Optional<Encoders.Asked> encoder) {
    /** Nothing. */
    public static final Aids NONE = new Aids(List.of(), List.of(), Optional.empty());

    /** What stands in the way of an encoder that a recipe asks for. */
    public static final class EncoderTrouble extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        EncoderTrouble(IllegalArgumentException cause) {
            super(cause.getMessage(), cause);
        }
    }

    public Aids {
        dictionaries = List.copyOf(dictionaries);
        sha256 = List.copyOf(sha256);
    }

    /**
     * What a recipe asks for.
     *
     * @param base folder that its relative paths start from
     * @throws IllegalArgumentException where a file is not there
     */
    public static Aids of(Recipe.Align asked, Path base) {
        List<Dictionaries.Asked> dictionaries = asked.dictionaries().stream()
                .map(one -> new Dictionaries.Asked(base.resolve(one.path()), one.from(), one.to()))
                .toList();
        return new Aids(
                dictionaries,
                dictionaries.stream().map(Dictionaries::sha256).toList(),
                Optional.ofNullable(asked.encoder()).map(encoder -> encoder(encoder, base)));
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
            throw new EncoderTrouble(e);
        }
    }

    /** Adds to the settings of a stage what it has of them; nothing where nothing is asked. */
    void describe(SortedMap<String, String> config) {
        describeDictionaries(config);
        encoder.ifPresent(asked -> config.put("align.encoder", Encoders.description(asked)));
    }

    /** The same for a stage that no vector reaches. */
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
