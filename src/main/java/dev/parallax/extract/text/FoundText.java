package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import java.util.List;

/**
 * The article's text, and what was left out beside it.
 *
 * @param blocks blocks of the text in reading order; empty where the page has none
 * @param notes notes behind the text that point somewhere; not part of it
 * @param weight length of the text in letters' worth
 * @param linkedTitles headlines of other articles that stand between the text's paragraphs, or on the page where it has no text
 * @param linkedLists between how many of the text's paragraphs they stand: one list beside the text parts two of them, a page of teasers many
 * @param pageWeight length of all text of the page
 * @param pageLinks length of all links of the page
 * @param hints hints that hold, by number of the block
 */
@SuppressWarnings("ArrayRecordComponent")
public record FoundText(
        List<Block> blocks,
        List<Block> notes,
        int weight,
        int linkedTitles,
        int linkedLists,
        int pageWeight,
        int pageLinks,
        int[] hints) {
    public FoundText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Number of the last block of the text, -1 for none. */
    public int last() {
        return blocks.isEmpty() ? -1 : blocks.get(blocks.size() - 1).number();
    }
}
