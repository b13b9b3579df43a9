package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import java.util.ArrayList;
import java.util.List;

/** Finds the notes behind a text: lines in the text's own box that begin with a number and hold a link or an address. */
final class Footnotes {
    private static final int FARTHEST = 60;
    private static final String MARKS = ").]-–—:،.";

    private Footnotes() {}

    /** Notes behind the last block of the text, in order. */
    static List<Block> find(List<Block> blocks, int last) {
        List<Block> notes = new ArrayList<>();
        if (last < 0) {
            return notes;
        }
        Box home = PageShape.home(blocks.get(last));
        for (int index = last + 1; index < Math.min(blocks.size(), last + FARTHEST); index++) {
            Block block = blocks.get(index);
            if (isNote(block) && PageShape.home(block) == home) {
                notes.add(block);
            }
        }
        return notes;
    }

    /** Whether a line begins with a number (any digits), in brackets or with a mark behind it, and points somewhere. */
    static boolean isNote(Block block) {
        String text = block.text();
        int at = 0;
        if (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
            at++;
        }
        int digits = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > digits && at - digits <= 3 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
        return numbered && (!block.anchors().isEmpty() || text.contains("://"));
    }
}
