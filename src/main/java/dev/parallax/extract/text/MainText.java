package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import dev.parallax.extract.page.ParsedPage;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a page that are the article's text. */
public final class MainText {
    private MainText() {}

    /**
     * The article's blocks in reading order; empty where the page has none.
     *
     * @param page the page
     * @param title the headline, which is not repeated in the text
     */
    public static FoundText find(ParsedPage page, String title) {
        if (page.blocks().isEmpty()) {
            return new FoundText(List.of(), 0, 0, 0, 0);
        }
        PageShape shape = new PageShape(page);
        Box container = Container.find(shape);
        int first = -1;
        int last = -1;
        for (int index = container.firstBlock(); index < container.endBlock(); index++) {
            if (shape.prose[index] && !shape.clutter(index)) {
                first = first < 0 ? index : first;
                last = index;
            }
        }
        if (first < 0) {
            return found(shape, List.of(), 0, -1);
        }
        List<Block> kept = new ArrayList<>();
        for (int index = first; index <= last; index++) {
            if (keep(shape, index, title)) {
                kept.add(shape.blocks.get(index));
            }
        }
        return found(shape, kept, first, last);
    }

    private static FoundText found(PageShape shape, List<Block> kept, int first, int last) {
        int linkedTitles = 0;
        for (int index = first; index <= last; index++) {
            linkedTitles += shape.links[index] > 0.8 && shape.weight[index] >= 20 ? 1 : 0;
        }
        int weight = 0;
        for (Block block : kept) {
            weight += shape.weight[block.number()];
        }
        int pageWeight = 0;
        int pageLinks = 0;
        for (Block block : shape.blocks) {
            pageWeight += shape.weight[block.number()];
            pageLinks += block.linkChars();
        }
        return new FoundText(kept, weight, linkedTitles, pageWeight, pageLinks);
    }

    private static boolean keep(PageShape shape, int index, String title) {
        Block block = shape.blocks.get(index);
        if (shape.clutter(index) || block.kind() == Kind.CAPTION) {
            return false;
        }
        if (shape.prose[index]) {
            return true;
        }
        if (block.kind() == Kind.HEADING) {
            return block.level() > 1 && shape.links[index] < 0.5 && !block.text().equals(title);
        }
        return shape.links[index] < 0.5 && block.kind() != Kind.LOOSE || Hints.any(shape.hints[index], Hints.LEAD);
    }
}
