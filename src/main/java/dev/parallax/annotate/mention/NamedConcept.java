package dev.parallax.annotate.mention;

import dev.parallax.catalog.ConceptEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a name of the catalog stands for.
 *
 * @param concept the concept
 * @param variant naming variant, where the concept has rival names
 */
public record NamedConcept(ConceptEntry concept, @Nullable String variant) {}
