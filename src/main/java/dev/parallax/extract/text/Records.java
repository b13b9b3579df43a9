package dev.parallax.extract.text;

import dev.parallax.extract.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lists of records: several boxes of one make side by side, each with a linked headline and little else (teasers), or each with a short line and some
 * prose (what readers wrote). Paragraphs are no records: a record is a box with blocks in it. Records are not the article where there is other text.
 */
final class Records {
    private static final int FEWEST = 3;
    /** A linked line of fewer letters is no headline. */
    private static final int TITLE = 15;

    /** A linked headline with more letters beside it is no teaser. */
    private static final int TEASER = 420;

    private static final double LINKED = 0.75;

    private Records() {}

    /** By block: whether it stands in a list of records. */
    static boolean[] find(PageShape shape) {
        boolean[] record = new boolean[shape.blocks.size()];
        boolean[] teaser = new boolean[shape.boxes.size()];
        int[] teasers = teasers(shape, teaser);
        Map<Box, Map<String, List<Box>>> siblings = new HashMap<>();
        for (Box box : shape.boxes) {
            Box parent = box.parent();
            if (parent != null && teasers[parent.number()] >= FEWEST && canBeRecord(shape, box)) {
                siblings.computeIfAbsent(parent, key -> new HashMap<>())
                        .computeIfAbsent(box.tag() + " " + make(box.label()), key -> new ArrayList<>())
                        .add(box);
            }
        }
        for (Map<String, List<Box>> kinds : siblings.values()) {
            for (List<Box> boxes : kinds.values()) {
                List<Box> found =
                        boxes.stream().filter(box -> teaser[box.number()]).toList();
                if (found.size() >= FEWEST && found.size() * 4 >= boxes.size() * 3) {
                    found.forEach(box -> Arrays.fill(record, box.firstBlock(), box.endBlock(), true));
                }
            }
        }
        Threads.mark(shape, record);
        return record;
    }

    private static boolean canBeRecord(PageShape shape, Box box) {
        return box.endBlock() > box.firstBlock()
                && !box.tag().equals("p")
                && !(shape.title >= 0 && box.holds(shape.title));
    }

    /** How many teasers stand directly in each box; {@code teaser} is told which boxes are. */
    private static int[] teasers(PageShape shape, boolean[] teaser) {
        int count = shape.blocks.size();
        int[] weightBefore = new int[count + 1];
        int[] linkedBefore = new int[count + 1];
        for (int index = 0; index < count; index++) {
            boolean linked = shape.links[index] > LINKED && shape.weight[index] >= TITLE;
            weightBefore[index + 1] = weightBefore[index] + shape.weight[index];
            linkedBefore[index + 1] = linkedBefore[index] + (linked ? 1 : 0);
        }
        int[] teasers = new int[shape.boxes.size()];
        for (Box box : shape.boxes) {
            Box parent = box.parent();
            if (parent != null
                    && linkedBefore[box.endBlock()] > linkedBefore[box.firstBlock()]
                    && weightBefore[box.endBlock()] - weightBefore[box.firstBlock()] <= TEASER
                    && canBeRecord(shape, box)) {
                teaser[box.number()] = true;
                teasers[parent.number()]++;
            }
        }
        return teasers;
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
}
