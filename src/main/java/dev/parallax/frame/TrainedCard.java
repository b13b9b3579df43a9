package dev.parallax.frame;

import dev.parallax.frame.measure.TargetModel;
import dev.parallax.linear.ModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The cards of trained measures: that of the measure that a model was trained for, said to be a model's. Nothing is its bar but that measure's. */
final class TrainedCard {
    private static final String ELSEWHERE =
            "Good for texts like those that it was trained on; other topics, years and outlets lower it.";
    private static final String VECTORS =
            "The word vectors that it reads are not part of the program; the model's file names their hash.";

    private TrainedCard() {}

    private static String trained(ModelFile file, String coded) {
        String beside = file.beside() == 0 ? "" : " beside " + file.beside() + " of another coding";
        return file.trainedOn() + coded + file.coders() + "s" + beside;
    }

    static MeasureCard of(String feature, SortedMap<String, TrainedModel> models, Optional<MeasureCard> measure) {
        boolean targets = feature.equals(TargetModel.FEATURE);
        String trained = models.entrySet().stream()
                .map(model -> model.getKey() + " "
                        + trained(model.getValue().file(), targets ? " sentences coded by " : " texts coded by "))
                .collect(Collectors.joining(", "));
        boolean vectors = models.values().stream()
                .anyMatch(model -> !model.file().vectors().isEmpty());
        List<String> problems = new ArrayList<>(List.of(
                ELSEWHERE,
                targets
                        ? "No word is its evidence; the mention is."
                        : "No single word is its evidence; the article is."));
        if (vectors) {
            problems.add(VECTORS);
        }
        String definition = measure.map(MeasureCard::definition).orElse("");
        String source = measure.map(MeasureCard::source).orElse("labels of the coding");
        return new MeasureCard(
                feature + "_model",
                targets
                        ? "What a linear model, trained on coded sentences (" + trained
                                + "), says of each mention of an actor. " + definition
                        : "Whether a linear model, trained on coded articles (" + trained
                                + "), gives the article this label of " + feature + ". " + definition,
                targets
                        ? "mentions of the concept that the model gives this label / mentions of the concept, in this voice; a mention has the label whose log-odds"
                                + " lie farthest above its cut, and is neutral where none does"
                        : "1 where the log-odds of the label are at least its cut, else 0; one article is the denominator",
                targets ? "share" : "0 or 1",
                (targets
                                ? "Logistic regression on words by side and distance, the mention's case and part in its clause, and words of a lexicon; "
                                : "Logistic regression on beginnings of words and rates of a lexicon; ")
                        + (vectors ? "means of word vectors; " : "")
                        + source,
                new TreeSet<>(models.keySet()),
                targets ? "share" : "value",
                measure.map(MeasureCard::minimumWords).orElse(0),
                measure.map(MeasureCard::bar).orElse(null),
                null,
                problems);
    }
}
