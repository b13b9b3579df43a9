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
 * @param vector where it lies in the space of an encoder, as seen from the mean of its language; none without an encoder
 */
public record Signature(
        String articleId,
        String outletId,
        String language,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Feature> features,
        TextVector vector)
        implements Serializable {
    public Signature {
        features = List.copyOf(features);
    }

    /** One that no encoder has read. */
    public Signature(
            String articleId,
            String outletId,
            String language,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<Feature> features) {
        this(articleId, outletId, language, firstDay, lastDay, features, TextVector.NONE);
    }

    /** The same with a vector. */
    public Signature with(TextVector seen) {
        return new Signature(articleId, outletId, language, firstDay, lastDay, features, seen);
    }
}
