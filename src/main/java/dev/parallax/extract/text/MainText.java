package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.ParsedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a page that are the article's text: the box in which prose outweighs all else, less what its structure, hints and links give away as clutter.
 */
public final class MainText {
    private static final int LINKED_TITLE = 20;

    /** Less text than this is doubted where the page has four times as much prose. */
    private static final int FEW = 1200;

    /** Less than this is no text. */
    private static final int LITTLE = 200;

    /** Less than this is as good as none. */
    private static final int NOTHING = 60;

    /** Hints that are believed even on a page on which they take most prose away. */
    private static final int STRONG = Hints.COMMENT | Hints.NAVIGATION | Hints.FOOTER | Hints.RELATED | Hints.CAPTION;

    private MainText() {}

    /**
     * The article's text: what a rule of the outlet says it is, else what is found; empty where the page has none.
     *
     * @param page the page
     * @param titleBlock number of the block that shows the headline, or -1
     */
    public static FoundText find(ParsedPage page, int titleBlock) {
        PageShape shape = new PageShape(page, titleBlock, Hints.CLUTTER);
        if (page.ruled().found()) {
            boolean[] ruled = new boolean[page.blocks().size()];
            page.ruled().blocks().forEach(block -> ruled[block] = true);
            return found(shape, ruled);
        }
        boolean[] kept = kept(shape);
        double found = worth(shape, kept);
        for (int believed : new int[] {STRONG, Hints.COMMENT | Hints.FOOTER, 0}) {
            boolean enough = believed == STRONG
                    ? found >= FEW || (found >= LITTLE && found * 4 >= shape.prose())
                    : found >= NOTHING;
            if (enough) {
                continue;
            }
            PageShape relaxed = new PageShape(page, titleBlock, believed);
            boolean[] more = kept(relaxed);
            double worth = worth(relaxed, more);
            if (worth > 2 * found && worth >= LITTLE) {
                shape = relaxed;
                kept = more;
                found = worth;
            }
        }
        return found(shape, found > 0 ? kept : MarkedLines.find(new PageShape(page, titleBlock, STRONG)));
    }

    private static boolean[] kept(PageShape shape) {
        boolean[] records = Records.find(shape);
        return new Selection(shape, records, Container.find(shape, records)).kept();
    }

    /** Weight of the kept blocks, by their nearness to the headline. */
    private static double worth(PageShape shape, boolean[] kept) {
        double[] near = Container.near(shape);
        double worth = 0;
        for (int index = 0; index < kept.length; index++) {
            worth += kept[index] ? near[index] * shape.weight[index] : 0;
        }
        return worth;
    }

    private static FoundText found(PageShape shape, boolean[] kept) {
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
        int end = last < 0 ? shape.blocks.size() - 1 : last;
        int linkedLists = 0;
        boolean inList = false;
        for (int index = Math.max(0, first); index <= end; index++) {
            if (shape.links[index] > 0.8 && shape.weight[index] >= LINKED_TITLE && !shape.clutter(index)) {
                linkedTitles++;
                linkedLists += inList ? 0 : 1;
                inList = true;
            }
            inList &= !kept[index];
        }
        return new FoundText(
                blocks,
                Footnotes.find(shape.blocks, last),
                weight,
                linkedTitles,
                linkedLists,
                pageWeight,
                pageLinks,
                shape.hints);
    }
}
