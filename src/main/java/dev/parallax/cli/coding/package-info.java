/** The verbs of coding: export, import, agreement, train. */
@NullMarked
package dev.parallax.cli.coding;

import org.jspecify.annotations.NullMarked;
