package dev.parallax.catalog;

/**
 * One row of a lexicon.
 *
 * @param entry words, NFC
 * @param match how they meet a text
 * @param concept what the entry counts for; the id of the lexicon where the row says nothing
 * @param weight how much; 1 where nothing else is said
 */
public record LexiconEntry(String entry, Match match, String concept, double weight) {}
