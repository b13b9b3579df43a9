/** The verbs of the command line: one class a verb, each of which reads its options, calls one thing and prints. */
@NullMarked
package dev.parallax.cli;

import org.jspecify.annotations.NullMarked;
