/**
 * The records every stage shares: one record per table of data-schemas/tables, and the small values that stages hand each other (Span, Page, Outcome,
 * Reason, Stage, Ids). Plain Java: this package knows nothing but the JDK.
 */
@NullMarked
package dev.parallax.model;

import org.jspecify.annotations.NullMarked;
