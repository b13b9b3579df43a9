package dev.parallax.cli.report;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import dev.parallax.model.Voice;
import org.jspecify.annotations.Nullable;

/** A difference of two groups in Russian, with what a test asks of it. */
public record TestContrast(String event, String feature, String item, Voice voice, String first, String second) {
    /** The difference, without an interval. */
    public Contrast of(@Nullable Double value, ClaimStatus status, @Nullable Double adjusted, long owners) {
        return new Contrast(
                event,
                feature,
                item,
                voice,
                "ru",
                "bloc",
                ContrastUnit.GROUP,
                first,
                second,
                "difference",
                value,
                null,
                null,
                adjusted,
                adjusted,
                null,
                20,
                20,
                owners,
                owners,
                null,
                null,
                null,
                status);
    }
}
