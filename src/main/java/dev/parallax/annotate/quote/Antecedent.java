package dev.parallax.annotate.quote;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a pronoun or a title further on may mean.
 *
 * @param begin where he stands
 * @param nameBegin first index of the words that name him
 * @param nameEnd behind the last
 * @param conceptId concept, where the catalog holds him
 * @param spoke whether he stands there as a speaker
 */
record Antecedent(
        int begin, int nameBegin, int nameEnd, @Nullable String conceptId, boolean spoke) {}
