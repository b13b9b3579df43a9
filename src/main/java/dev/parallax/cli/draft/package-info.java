/** Drafts that a researcher edits: a recipe from an article, declarations of events from discovered ones. */
@NullMarked
package dev.parallax.cli.draft;

import org.jspecify.annotations.NullMarked;
