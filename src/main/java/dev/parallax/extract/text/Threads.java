package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what readers wrote where no class says so: several boxes of one make with prose behind the article's, and before each of them the same few short lines (a
 * name, a time, a number). An article's own boxes follow each other, or have subheads between them.
 */
final class Threads {
    private static final int FEWEST = 4;
    private static final int SHORT_LINE = 60;
    private static final double MOST = 0.7;

    /** Prose before the thread, without which it is the page's text. */
    private static final int ARTICLE = 250;

    private Threads() {}

    /** Marks the blocks of threads, with the lines between them, as records. */
    static void mark(PageShape shape, boolean[] record) {
        Map<String, List<Integer>> makes = new HashMap<>();
        for (Block block : shape.blocks) {
            int index = block.number();
            if (shape.prose[index] && index > shape.title && !record[index] && !shape.clutter(index)) {
                makes.computeIfAbsent(make(PageShape.home(block)), key -> new ArrayList<>())
                        .add(index);
            }
        }
        for (List<Integer> posts : makes.values()) {
            int first = posts.get(0);
            if (isThread(shape, posts) && shape.prose(Math.max(0, shape.title), first) >= ARTICLE) {
                for (int index = first; index <= posts.get(posts.size() - 1); index++) {
                    record[index] = true;
                }
            }
        }
    }

    private static boolean isThread(PageShape shape, List<Integer> posts) {
        int boxes = 1;
        int parted = 0;
        for (int at = 1; at < posts.size(); at++) {
            int before = posts.get(at - 1);
            int index = posts.get(at);
            if (PageShape.home(shape.blocks.get(before)) == PageShape.home(shape.blocks.get(index))) {
                continue;
            }
            boxes++;
            parted += isParted(shape, before, index) ? 1 : 0;
        }
        return boxes > FEWEST && parted >= MOST * (boxes - 1);
    }

    /** Two short lines or more stand between, and nothing else. */
    private static boolean isParted(PageShape shape, int before, int index) {
        for (int between = before + 1; between < index; between++) {
            if (shape.blocks.get(between).kind() == Kind.HEADING
                    || shape.blocks.get(between).kind() == Kind.PARAGRAPH
                    || shape.weight[between] > SHORT_LINE) {
                return false;
            }
        }
        return index - before > 2;
    }

    private static String make(Box home) {
        StringBuilder make = new StringBuilder();
        int levels = 0;
        for (@Nullable Box box = home; box != null && levels < 3; box = box.parent(), levels++) {
            make.append(box.tag()).append('.').append(Records.make(box.label())).append(' ');
        }
        return make.toString();
    }
}
