/**
 * The verb frame: from a covered article to values with the words behind them. A measure is a class of {@code frame.measure}, or a lexicon and nothing
 * else; its definition card is a file of the catalog, {@code measures/<id>.yaml}. {@link dev.parallax.frame.Measures} is the one list of them; {@link
 * dev.parallax.frame.FrameStage} does what all share: events, voices' rows, status, numbering of evidence.
 *
 * <p>Scope: coverage does not say which sentences speak of an event, so an article that covers an event is measured whole, title and text, for that event as
 * for {@code -}. The share of its sentences that speak of the event stands in {@code coverage.sentence_share}.
 */
@NullMarked
package dev.parallax.frame;

import org.jspecify.annotations.NullMarked;
