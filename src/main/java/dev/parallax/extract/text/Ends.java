package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the text right before its first and right behind its last prose: short sentences, lists and the rest of a quotation that stand in the text's own
 * column, and nothing that a rule parts from it.
 */
final class Ends {
    /** Short sentences have fewer letters. */
    private static final int SHORT = 60;

    /** So many letters that end as a sentence does are one, also where a colon ends it. */
    private static final int SENTENCE = 40;

    /** A sentence as long as this may be linked by half. */
    private static final int LONG = 120;

    private static final double LINKS = 0.4;

    private static final double LINKED_LIST = 0.7;

    /** A rule is as many marks. */
    private static final int RULE = 3;

    /** What stands behind a rule is notes where it is no more paragraphs and letters than this. */
    private static final int MOST_NOTES = 3;

    private static final int LONGEST_NOTES = 600;

    private final Selection text;
    private final PageShape shape;
    private final boolean[] kept;

    Ends(Selection text, boolean[] kept) {
        this.text = text;
        this.shape = text.shape;
        this.kept = kept;
    }

    /** Short sentences as paragraphs of the column, right before and right behind it, and what introduces something that was left out behind it. */
    void paragraphs(int first, int last) {
        for (int index = first - 1; index >= text.begin && index > shape.title && isShort(index, first); index--) {
            kept[index] = true;
        }
        for (int index = last + 1; index < text.end; index++) {
            kept[index] = isShort(index, last) || isSentence(index, last);
            if (!kept[index] && !isLinkedItem(index, last)) {
                return;
            }
        }
    }

    /** Whether a block is an item of a list in the column that is left out: the column goes on behind it. */
    private boolean isLinkedItem(int index, int beside) {
        return shape.blocks.get(index).kind() == Kind.ITEM
                && text.home[index] == text.home[beside]
                && shape.links[index] > LINKED_LIST;
    }

    private boolean isShort(int index, int beside) {
        return isBeside(index, beside)
                && shape.weight[index] < SHORT
                && shape.sentences[index] > 0
                && shape.links[index] < LINKS;
    }

    private boolean isSentence(int index, int beside) {
        return isBeside(index, beside)
                && shape.blocks.get(index).kind() == Kind.PARAGRAPH
                && shape.weight[index] >= SENTENCE
                && shape.links[index] < (shape.weight[index] >= LONG ? Selection.LINKS : LINKS);
    }

    /** Whether a block ends a sentence, and is a paragraph of the same make and box as another. */
    private boolean isBeside(int index, int beside) {
        Block block = shape.blocks.get(index);
        Box neighbour = shape.blocks.get(beside).box();
        return (block.kind() == Kind.PARAGRAPH || (block.kind() == Kind.LOOSE && text.home[index] != block.box()))
                && block.box().parent() == neighbour.parent()
                && block.box().label().equals(neighbour.label())
                && Weights.endsSentence(block.text())
                && !shape.clutter(index)
                && !text.records[index];
    }

    /** The paragraph between the headline and the column's first prose, in the box that holds it: a standfirst that ends without a full stop. */
    void standfirst(int first) {
        int index = first - 1;
        if (shape.title < 0 || index <= shape.title) {
            return;
        }
        Block block = shape.blocks.get(index);
        kept[index] |= block.kind() == Kind.PARAGRAPH
                && block.linkChars() == 0
                && block.box().parent() == shape.blocks.get(first).box().parent()
                && shape.weight[index] >= SENTENCE
                && !Weights.isData(block.text())
                && !shape.clutter(index)
                && !text.records[index];
    }

    /** The rest of a quotation that the text ends in, and the line behind it that names its source. */
    void quotation(int last) {
        @Nullable Box quote = quote(shape.blocks.get(last));
        if (quote == null) {
            return;
        }
        int end = Math.min(quote.endBlock(), text.end);
        for (int index = last + 1; index < end; index++) {
            kept[index] = text.reads(index, true);
        }
        if (end < text.end
                && shape.blocks.get(end).kind() == Kind.PARAGRAPH
                && shape.blocks.get(end).box().parent() == quote.parent()) {
            kept[end] = text.reads(end, true);
        }
    }

    private static @Nullable Box quote(Block block) {
        @Nullable Box box = block.box();
        while (box != null && !box.tag().equals("blockquote")) {
            box = box.parent();
        }
        return box;
    }

    /** A list without links that begins the column, with the line that introduces it, and one that ends it, with its heads. */
    void lists(int first) {
        int from = first;
        while (from - 1 > shape.title && from > text.begin && atHomeOf(first, from - 1, Kind.ITEM)) {
            from--;
        }
        if (first - from > 1) {
            boolean headed = from - 1 > shape.title && from > text.begin && atHomeOf(first, from - 1, Kind.PARAGRAPH);
            Arrays.fill(kept, headed ? from - 1 : from, first, true);
        }
        int last = last();
        int head = last + 1;
        while (last >= 0 && head < text.end && atHomeOf(last, head, Kind.HEADING)) {
            head++;
        }
        int item = head;
        while (last >= 0 && item < text.end && atHomeOf(last, item, Kind.ITEM)) {
            item++;
        }
        if (item > head + 1) {
            Arrays.fill(kept, last + 1, item, true);
        }
    }

    private int last() {
        int last = text.end - 1;
        while (last >= text.begin && !kept[last]) {
            last--;
        }
        return last < text.begin ? -1 : last;
    }

    private boolean atHomeOf(int neighbour, int index, Kind kind) {
        Block block = shape.blocks.get(index);
        return block.kind() == kind
                && text.home[index] == text.home[neighbour]
                && block.linkChars() == 0
                && text.reads(index, true);
    }

    /** A line of marks before the last few lines ends the text: credits and notices follow it. */
    void rule() {
        int notes = 0;
        int letters = 0;
        for (int index = text.end - 1; index >= text.begin; index--) {
            if (!kept[index]) {
                continue;
            }
            String line = shape.blocks.get(index).text();
            if (line.length() >= RULE && Repeats.core(line).isEmpty()) {
                Arrays.fill(kept, index + 1, text.end, false);
                return;
            }
            notes++;
            letters += shape.weight[index];
            if (notes > MOST_NOTES || letters > LONGEST_NOTES) {
                return;
            }
        }
    }
}
