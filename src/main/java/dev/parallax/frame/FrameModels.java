package dev.parallax.frame;

import dev.parallax.catalog.Lexicon;
import dev.parallax.frame.lexicon.LexiconRates;
import dev.parallax.linear.Features;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.TextFeatures;
import dev.parallax.linear.WordVectors;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a linear model is shown of an article: the same in training and in measuring. */
public final class FrameModels {
    private FrameModels() {}

    /**
     * Features of a text.
     *
     * @param lexicon rates of the lexicon that the model reads, if it reads one
     * @param vectors vectors of words that the model reads, if it reads any
     */
    public static Features features(
            String title, String text, String language, Optional<LexiconRates> lexicon, Optional<WordVectors> vectors) {
        Map<String, Double> features = new HashMap<>(TextFeatures.of(title, text, language));
        lexicon.ifPresent(
                rates -> rates.of(title, text).forEach((concept, rate) -> features.put("x:" + concept, rate)));
        SortedMap<String, float[]> spans = new TreeMap<>();
        vectors.ifPresent(known ->
                spans.put("whole", known.mean().add(title, 1).add(text, 1).direction()));
        return new Features(features, spans);
    }

    /** The rates of a lexicon in a language, where there is such a lexicon. */
    public static Optional<LexiconRates> lexicon(String id, String language, Collection<Lexicon> lexicons) {
        return lexicons.stream()
                .filter(lexicon ->
                        lexicon.lexiconId().equals(id) && lexicon.language().equals(language))
                .findFirst()
                .map(LexiconRates::new);
    }

    /**
     * The lexicon that a model reads.
     *
     * @throws IllegalArgumentException where the catalog does not have it
     */
    static Optional<LexiconRates> lexicon(ModelFile model, Collection<Lexicon> lexicons) {
        if (model.lexicon().isEmpty()) {
            return Optional.empty();
        }
        Optional<LexiconRates> found = lexicon(model.lexicon(), model.language(), lexicons);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "the model of " + model.featureId() + " in " + model.language() + " reads the lexicon "
                            + model.lexicon() + "." + model.language() + ", which the catalog does not have");
        }
        return found;
    }
}
