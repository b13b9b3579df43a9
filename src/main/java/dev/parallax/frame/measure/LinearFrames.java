package dev.parallax.frame.measure;

import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameModels;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TrainedMeasure;
import dev.parallax.frame.TrainedModel;
import dev.parallax.linear.Features;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Labels of a trained model: item the label, 1 where the article is given it, else 0, over one article. A model reads the article whole, so its answer is the
 * outlet's choice, and no single word is its evidence: the denominator says so.
 *
 * @param card card of the measure
 * @param models model by language
 */
public record LinearFrames(MeasureCard card, SortedMap<String, TrainedModel> models) implements TrainedMeasure {
    public LinearFrames {
        models = new TreeMap<>(models);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        String language = telling.article().language();
        TrainedModel model = models.get(language);
        if (model == null) {
            return List.of();
        }
        Features features = FrameModels.features(
                telling.article().title(), telling.article().text(), language, model.rates(), model.vectors());
        return model.file().model().margins(features).entrySet().stream()
                .map(label -> new Finding(label.getKey(), Voice.OUTLET, label.getValue() >= 0 ? 1 : 0, 1.0, List.of()))
                .toList();
    }
}
