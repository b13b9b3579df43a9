package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.ParsedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a page that are the article's text: the box in which prose outweighs all else, less what its structure, hints and links give away as clutter.
 */
public final class MainText {
    private static final int LINKED_TITLE = 20;

    private MainText() {}

    /**
     * The article's text; empty where the page has none.
     *
     * @param page the page
     * @param titleBlock number of the block that shows the headline, or -1
     */
    public static FoundText find(ParsedPage page, int titleBlock) {
        PageShape shape = new PageShape(page, titleBlock);
        boolean[] records = Records.find(shape);
        Box container = Container.find(shape, records);
        boolean[] kept = new Selection(shape, records, container).kept();
        List<Block> blocks = new ArrayList<>();
        int weight = 0;
        int first = -1;
        int last = -1;
        int pageWeight = 0;
        int pageLinks = 0;
        for (Block block : shape.blocks) {
            pageWeight += shape.weight[block.number()];
            pageLinks += block.linkChars();
            if (kept[block.number()]) {
                blocks.add(block);
                weight += shape.weight[block.number()];
                first = first < 0 ? block.number() : first;
                last = block.number();
            }
        }
        int linkedTitles = 0;
        for (int index = Math.max(0, first); index <= last; index++) {
            linkedTitles += shape.links[index] > 0.8 && shape.weight[index] >= LINKED_TITLE && !shape.clutter(index) ? 1 : 0;
        }
        return new FoundText(blocks, weight, linkedTitles, pageWeight, pageLinks);
    }
}
