package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** Drops what the text tells twice: standfirsts and lines under pictures that it begins with, and passages lifted out of it and shown in a box of their own. */
final class Repeats {
    /** A line as long as this stands twice for no reason of the writer's. */
    private static final int REPEATED = 60;

    /** A passage as long as this is no name. */
    private static final int PASSAGE = 40;

    /** As many passages are looked for on a page: the work is theirs times the text. */
    private static final int MOST_PASSAGES = 100;

    private final PageShape shape;
    private final IntPredicate column;
    private final int end;

    /** {@code column} tells which blocks stand in the text's own column, {@code end} where the article ends. */
    Repeats(PageShape shape, IntPredicate column, int end) {
        this.shape = shape;
        this.column = column;
        this.end = end;
    }

    void drop(boolean[] kept) {
        repeated(kept);
        twice(kept);
        lifted(kept);
    }

    /** A standfirst or a picture's line that the text repeats word for word is told once, where it stands in the text. */
    private void repeated(boolean[] kept) {
        int before = -1;
        for (int index = 0; index < end; index++) {
            if (!kept[index] || shape.weight[index] < REPEATED) {
                continue;
            }
            if (before >= 0 && tellsAgain(shape.blocks.get(before), shape.blocks.get(index))) {
                kept[before] = false;
            }
            before = index;
        }
    }

    /** A paragraph that stands twice in one column may be meant so; a line from elsewhere, or one that the next begins or ends with, is not. */
    private static boolean tellsAgain(Block first, Block second) {
        boolean inside = second.text().contains(core(first.text()));
        return inside
                && (first.box().parent() != second.box().parent()
                        || !first.text().equals(second.text()));
    }

    /** A long line outside of the column that stands there twice, once for each size of screen, is told once. */
    private void twice(boolean[] kept) {
        Set<String> told = new HashSet<>();
        for (int index = end - 1; index >= 0; index--) {
            if (kept[index] && shape.weight[index] >= REPEATED && !column.test(index)) {
                kept[index] = told.add(shape.blocks.get(index).text());
            }
        }
    }

    /** A passage of the column that is shown again in a box of another make is told once, in the column. */
    private void lifted(boolean[] kept) {
        int passages = 0;
        for (int index = 0; index < end && passages < MOST_PASSAGES; index++) {
            if (kept[index] && shape.weight[index] >= PASSAGE && !column.test(index)) {
                passages++;
                kept[index] = !inColumn(bare(shape.blocks.get(index).text()), kept);
            }
        }
    }

    private boolean inColumn(String passage, boolean[] kept) {
        for (int index = 0; index < end; index++) {
            if (kept[index]
                    && column.test(index)
                    && shape.blocks.get(index).text().contains(passage)) {
                return true;
            }
        }
        return false;
    }

    /** A text without its first and last marks. */
    private static String bare(String text) {
        String core = core(text);
        int begin = 0;
        while (begin < core.length() && !Character.isLetterOrDigit(core.charAt(begin))) {
            begin++;
        }
        return core.substring(begin);
    }

    /** A text without its last mark. */
    static String core(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
