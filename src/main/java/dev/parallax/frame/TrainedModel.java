package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.frame.lexicon.LexiconRates;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.Ids;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model of the catalog, with what it reads.
 *
 * @param file the model
 * @param rates lexicon whose rates it reads, if it reads one
 * @param asked word vectors that it reads, where the recipe names them
 * @param sha256 hash of the model's file, which names that of its vectors
 */
public record TrainedModel(
        ModelFile file, Optional<LexiconRates> rates, Optional<WordVectors.Asked> asked, String sha256) {
    /** The models of a catalog's folder {@code models}, by measure and language. */
    static SortedMap<String, SortedMap<String, TrainedModel>> read(
            CatalogFiles catalog, List<WordVectors.Asked> vectors) {
        SortedMap<String, String> files = catalog.part("models").files();
        List<Lexicon> lexicons = files.isEmpty() ? List.of() : LexiconsReader.read(catalog);
        SortedMap<String, SortedMap<String, TrainedModel>> models = new TreeMap<>();
        files.forEach((path, text) -> {
            ModelFile model = ModelFile.read(path, text);
            models.computeIfAbsent(model.featureId(), key -> new TreeMap<>())
                    .put(
                            model.language(),
                            new TrainedModel(
                                    model,
                                    FrameModels.lexicon(model, lexicons),
                                    vectors.stream()
                                            .filter(one -> one.language().equals(model.language())
                                                    && one.sha256().equals(model.vectors()))
                                            .findFirst(),
                                    Ids.textSha256(text)));
        });
        return models;
    }

    /**
     * Checks that a recipe names the word vectors of every model of its catalog.
     *
     * @throws IllegalArgumentException where it does not
     */
    public static void check(CatalogFiles catalog, List<WordVectors.Asked> vectors) {
        read(catalog, vectors).values().forEach(languages -> languages.values().forEach(TrainedModel::missing));
    }

    /** The vectors, where the model reads any. */
    public Optional<WordVectors> vectors() {
        missing();
        return asked.map(WordVectors.Asked::open);
    }

    private void missing() {
        if (asked.isEmpty() && !file.vectors().isEmpty()) {
            throw new IllegalArgumentException("the model of " + file.featureId() + " in " + file.language()
                    + " reads word vectors; the recipe's frame: vectors: names no file for " + file.language()
                    + " with the hash " + file.vectors());
        }
    }
}
