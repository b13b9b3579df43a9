package dev.parallax.extract.page;

/**
 * A time element, or an element whose markup says that it holds a date.
 *
 * @param datetime the datetime attribute (or the like), empty where there is none
 * @param text what the reader sees
 * @param hints those of the element and its surroundings
 * @param block number of the block that it stands in or before
 * @param isTime whether it is a time element, or what stood for one before HTML5: an abbreviation with the full date as title
 * @param label class attribute and itemprop, as written
 */
public record TimeMark(String datetime, String text, int hints, int block, boolean isTime, String label) {}
