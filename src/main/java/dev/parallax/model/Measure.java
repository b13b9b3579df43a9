package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Definition and standing of each measure, per language. One row of the table {@code measures}.
 *
 * @param featureId Measure.
 * @param language Language, ISO 639-1.
 * @param definition What it measures.
 * @param formula How it is computed.
 * @param unit Unit.
 * @param source Paper or standard.
 * @param validation Who coded what it was scored against.
 * @param n Items scored. (items)
 * @param score Score (F1 where not said otherwise). (0 to 1; a ratio 0 or more)
 * @param scoreLow Lower end of the 95 % interval. (0 to 1; a ratio 0 or more)
 * @param scoreHigh Upper end. (0 to 1; a ratio 0 or more)
 * @param alpha Krippendorff's alpha of the coders. (-1 to 1)
 * @param standing What the value may be used for.
 */
public record Measure(
        String featureId,
        String language,
        String definition,
        String formula,
        String unit,
        String source,
        Validation validation,
        @Nullable Long n,
        @Nullable Double score,
        @Nullable Double scoreLow,
        @Nullable Double scoreHigh,
        @Nullable Double alpha,
        Standing standing) {}
