/**
 * Which articles tell the same event, and why: signatures of articles, the corpus' document frequencies, and the stage that links articles to declared events.
 * The sub-packages hold the scorer of declared events, discovery, reuse, utterances and the evaluation against gold. Everything here is a pure function of its
 * arguments and independent of their order; what joins articles with each other is wired by Spark.
 */
@NullMarked
package dev.parallax.align;

import org.jspecify.annotations.NullMarked;
