package dev.parallax.align;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What alignment knows of an article: its features, in order of kind and value, and the days on which it may have been published.
 *
 * @param articleId article
 * @param outletId outlet
 * @param language language, ISO 639-1
 * @param firstDay earliest day of publication; NULL where unknown
 * @param lastDay latest day of publication; NULL where unknown
 * @param features features, each kind and value once
 */
public record Signature(
        String articleId,
        String outletId,
        String language,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Feature> features)
        implements Serializable {
    public Signature {
        features = List.copyOf(features);
    }
}
