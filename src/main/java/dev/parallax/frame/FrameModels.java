package dev.parallax.frame;

import dev.parallax.catalog.Lexicon;
import dev.parallax.frame.lexicon.LexiconRates;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.TextFeatures;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** What a linear model is shown of an article: the same in training and in measuring. */
public final class FrameModels {
    private FrameModels() {}

    /**
     * Features of a text.
     *
     * @param lexicon rates of the lexicon that the model reads, if it reads one
     */
    public static Map<String, Double> features(
            String title, String text, String language, Optional<LexiconRates> lexicon) {
        Map<String, Double> features = new HashMap<>(TextFeatures.of(title, text, language));
        lexicon.ifPresent(
                rates -> rates.of(title, text).forEach((concept, rate) -> features.put("x:" + concept, rate)));
        return features;
    }

    /** The card of a trained measure: that of the measure that it was trained for, said to be a model's. Nothing is its bar but that measure's. */
    static MeasureCard card(String feature, SortedMap<String, ModelFile> models, Optional<MeasureCard> of) {
        StringBuilder trained = new StringBuilder();
        models.forEach((language, model) -> trained.append(trained.length() == 0 ? "" : ", ")
                .append(language)
                .append(' ')
                .append(model.trainedOn())
                .append(" texts coded by ")
                .append(model.coders())
                .append('s'));
        return new MeasureCard(
                feature + "_model",
                "Whether a linear model, trained on coded articles (" + trained + "), gives the article this label of "
                        + feature + ". " + of.map(MeasureCard::definition).orElse(""),
                "1 where the log-odds of the label are at least its cut, else 0; one article is the denominator",
                "0 or 1",
                "Logistic regression on beginnings of words and rates of a lexicon; "
                        + of.map(MeasureCard::source).orElse("labels of the coding"),
                new TreeSet<>(models.keySet()),
                "value",
                of.map(MeasureCard::minimumWords).orElse(0),
                of.map(MeasureCard::bar).orElse(null),
                null,
                List.of(
                        "Good for texts like those that it was trained on; other topics, years and outlets lower it.",
                        "No single word is its evidence; the article is."));
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
