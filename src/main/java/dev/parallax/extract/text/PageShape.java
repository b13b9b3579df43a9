package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import dev.parallax.extract.page.ParsedPage;
import java.util.List;

/** The figures of a page that the rules of this package share: weights, link shares, prose, and which hints hold. */
final class PageShape {
    private static final int SENTENCE = 40;
    private static final int LONG = 120;
    private static final double PROSE_LINKS = 0.4;

    final List<Block> blocks;
    final List<Box> boxes;
    final int[] weight;
    final double[] links;
    final int[] sentences;
    final boolean[] prose;
    /** Hints of a block's boxes that hold. */
    final int[] hints;
    /** Prose up to a block: {@code proseBefore[end] - proseBefore[begin]} is that of a range. */
    final int[] proseBefore;

    PageShape(ParsedPage page) {
        blocks = page.blocks();
        boxes = page.boxes();
        int count = blocks.size();
        weight = new int[count];
        links = new double[count];
        sentences = new int[count];
        prose = new boolean[count];
        hints = new int[count];
        proseBefore = new int[count + 1];
        int[] commentBefore = new int[count + 1];
        boolean[] comment = comments();
        for (int index = 0; index < count; index++) {
            Block block = blocks.get(index);
            weight[index] = Weights.weight(block.text());
            links[index] = Weights.linkShare(block);
            sentences[index] = Weights.sentences(block.text());
            prose[index] = block.kind() != Kind.HEADING
                    && block.kind() != Kind.CAPTION
                    && links[index] < PROSE_LINKS
                    && ((sentences[index] > 0 && weight[index] >= SENTENCE) || weight[index] >= LONG);
            int words = prose[index] ? weight[index] : 0;
            boolean readers = comment[block.box().number()];
            proseBefore[index + 1] = proseBefore[index] + (readers ? 0 : words);
            commentBefore[index + 1] = commentBefore[index] + (readers ? words : 0);
        }
        int[] held = heldHints(commentBefore);
        for (int index = 0; index < count; index++) {
            hints[index] = held[blocks.get(index).box().number()];
        }
    }

    /** Prose of a range of blocks, without what readers wrote. */
    int prose(int begin, int end) {
        return proseBefore[end] - proseBefore[begin];
    }

    boolean clutter(int block) {
        return Hints.any(hints[block], Hints.CLUTTER);
    }

    private boolean[] comments() {
        boolean[] comment = new boolean[boxes.size()];
        for (Box box : boxes) {
            Box parent = box.parent();
            comment[box.number()] =
                    Hints.any(box.hints(), Hints.COMMENT) && !Hints.any(box.hints(), Hints.DECLARED_BODY) || (parent != null && comment[parent.number()]);
        }
        return comment;
    }

    /** Hints by box, inherited; a hint that would take away most of the page's prose is wrong and does not hold. */
    private int[] heldHints(int[] commentBefore) {
        int count = blocks.size();
        int all = proseBefore[count];
        boolean onlyComments = all < 200 && commentBefore[count] > all;
        int[] held = new int[boxes.size()];
        for (Box box : boxes) {
            Box parent = box.parent();
            int around = parent == null ? 0 : held[parent.number()];
            int own = box.hints();
            if (Hints.any(own, Hints.DECLARED_BODY)) {
                held[box.number()] = own & ~Hints.CLUTTER;
                continue;
            }
            if (Hints.any(own, Hints.CLUTTER)) {
                int inside = prose(box.firstBlock(), box.endBlock());
                if (onlyComments) {
                    own &= ~Hints.COMMENT;
                }
                if (inside * 2 > all) {
                    own &= ~Hints.CLUTTER | Hints.COMMENT;
                }
            }
            held[box.number()] = around | own;
        }
        return held;
    }
}
