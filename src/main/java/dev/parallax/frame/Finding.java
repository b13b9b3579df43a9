package dev.parallax.frame;

import dev.parallax.model.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure finds for one item in one voice.
 *
 * @param item what of the measure; {@code base:choice} where the value is a share among the choices of the base
 * @param voice who speaks
 * @param value value in the measure's unit
 * @param denominator what the value is a share of, above 0; NULL where it is no share
 * @param evidence words behind the value, in any order
 */
public record Finding(
        String item, Voice voice, double value, @Nullable Double denominator, List<Evidence> evidence) {
    public Finding {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number: " + item + " " + voice);
        }
        evidence = evidence.stream().sorted().toList();
    }
}
