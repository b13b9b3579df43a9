package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page on which nothing reads as prose: the paragraphs behind the headline in what the markup calls the article. A brief may be one line without a
 * full stop, and that line may be the headline again.
 */
final class MarkedLines {
    private static final double LINKS = 0.4;
    private static final int SHORTEST = 12;

    private MarkedLines() {}

    /** By block: whether it is such a paragraph. */
    static boolean[] find(PageShape shape) {
        boolean[] kept = new boolean[shape.blocks.size()];
        for (Block block : shape.blocks) {
            int index = block.number();
            kept[index] = block.kind() == Kind.PARAGRAPH
                    && index > shape.title
                    && shape.weight[index] >= SHORTEST
                    && shape.links[index] < LINKS
                    && !shape.clutter(index)
                    && marked(block.box(), shape.title);
        }
        return kept;
    }

    /** Whether the box stands in the body of an article, or in an article that is not one of several beside the headline. */
    private static boolean marked(Box inner, int title) {
        for (@Nullable Box box = inner; box != null; box = box.parent()) {
            if (Hints.any(box.hints(), Hints.DECLARED_BODY | Hints.BODY)
                    || (box.tag().equals("article") && (title < 0 || box.holds(title)))) {
                return true;
            }
        }
        return false;
    }
}
