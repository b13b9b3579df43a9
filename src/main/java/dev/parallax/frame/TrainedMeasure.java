package dev.parallax.frame;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A measure by models that were trained on coded data, one a language: it holds for the languages that have one, and an article is measured once for all events. */
public interface TrainedMeasure extends FrameMeasure {
    /** Model by language. */
    SortedMap<String, TrainedModel> models();

    @Override
    default boolean ofEvent() {
        return false;
    }

    @Override
    default boolean supports(String language) {
        return models().containsKey(language);
    }

    @Override
    default @Nullable String lexiconSha256(String language) {
        TrainedModel model = models().get(language);
        return model == null ? null : model.sha256();
    }
}
