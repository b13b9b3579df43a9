package dev.parallax.compare;

import dev.parallax.model.Attention;
import dev.parallax.model.Omission;
import java.util.List;

/**
 * What compare gives.
 *
 * @param contrasts contrasts with what accompanies them
 * @param omissions rows of the table
 * @param attention rows of the table
 */
public record Compared(List<CheckedContrast> contrasts, List<Omission> omissions, List<Attention> attention) {
    public Compared {
        contrasts = List.copyOf(contrasts);
        omissions = List.copyOf(omissions);
        attention = List.copyOf(attention);
    }
}
