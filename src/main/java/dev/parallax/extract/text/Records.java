package dev.parallax.extract.text;

import dev.parallax.extract.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of records: several boxes of one make side by side, each with a linked headline and little else (teasers), or each with a short line and some
 * prose (what readers wrote). Paragraphs are no records: a record is a box with blocks in it. Records are not the article where there is other text.
 */
final class Records {
    private static final int FEWEST = 3;
    private static final int TITLE = 15;
    private static final int TEASER = 420;
    private static final double LINKED = 0.75;

    private Records() {}

    /** By block: whether it stands in a list of records. */
    static boolean[] find(PageShape shape) {
        boolean[] record = new boolean[shape.blocks.size()];
        Map<@Nullable Box, Map<String, List<Box>>> siblings = new HashMap<>();
        int[] children = children(shape);
        for (Box box : shape.boxes) {
            if (box.endBlock() > box.firstBlock()
                    && box.parent() != null
                    && children[box.parent().number()] >= FEWEST
                    && !box.tag().equals("p")
                    && !(shape.title >= 0 && box.holds(shape.title))) {
                siblings.computeIfAbsent(box.parent(), key -> new HashMap<>())
                        .computeIfAbsent(box.tag() + " " + make(box.label()), key -> new ArrayList<>())
                        .add(box);
            }
        }
        for (Map<String, List<Box>> kinds : siblings.values()) {
            for (List<Box> boxes : kinds.values()) {
                List<Box> teasers =
                        boxes.stream().filter(box -> isTeaser(shape, box)).toList();
                if (teasers.size() >= FEWEST && teasers.size() * 4 >= boxes.size() * 3) {
                    teasers.forEach(box -> Arrays.fill(record, box.firstBlock(), box.endBlock(), true));
                }
            }
        }
        Threads.mark(shape, record);
        return record;
    }

    /** How many boxes stand directly in each. */
    private static int[] children(PageShape shape) {
        int[] children = new int[shape.boxes.size()];
        for (Box box : shape.boxes) {
            Box parent = box.parent();
            if (parent != null) {
                children[parent.number()]++;
            }
        }
        return children;
    }

    /** Classes without numbers, so that post-1 and post-2 are of one make. */
    static String make(String label) {
        int digit = 0;
        while (digit < label.length() && !Character.isDigit(label.charAt(digit))) {
            digit++;
        }
        if (digit == label.length()) {
            return label;
        }
        StringBuilder make = new StringBuilder(label.length());
        for (int index = 0; index < label.length(); index++) {
            char c = label.charAt(index);
            if (!Character.isDigit(c)) {
                make.append(c);
            }
        }
        return make.toString();
    }

    /** Whether a box is a linked headline with at most a few lines. */
    private static boolean isTeaser(PageShape shape, Box box) {
        boolean linked = false;
        int weight = 0;
        for (int index = box.firstBlock(); index < box.endBlock(); index++) {
            weight += shape.weight[index];
            linked |= shape.links[index] > LINKED && shape.weight[index] >= TITLE;
        }
        return linked && weight <= TEASER;
    }
}
