package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the blocks within the container. The text's home is the make of box that holds most prose; from its first to its last prose block everything that
 * reads as text is kept. Before it, behind the headline, prose is a standfirst; behind it only what weighs like a part of the article is kept.
 */
final class Selection {
    private static final double LINKS = 0.5;
    private static final int SHORT = 25;
    private static final double PART = 0.25;

    /** Letters of links behind the text, from which on nothing belongs to it. */
    private static final int GAP = 80;

    /** Letters of links between headline and text, above which what stands between is not its standfirst. */
    private static final int LEAD_LINKS = 400;

    private final PageShape shape;
    private final boolean[] records;
    private final Box container;
    private final int begin;
    private final int end;
    private final Box[] home;
    private final String[] make;

    Selection(PageShape shape, boolean[] records, Box container) {
        this.shape = shape;
        this.records = records;
        this.container = container;
        this.begin = container.firstBlock();
        this.end = container.endBlock();
        this.home = new Box[shape.blocks.size()];
        this.make = new String[shape.blocks.size()];
    }

    boolean[] kept() {
        boolean[] kept = new boolean[shape.blocks.size()];
        String main = main();
        int first = -1;
        int last = -1;
        int mass = 0;
        for (int index = begin; index < end; index++) {
            if (text(index) && make[index].equals(main)) {
                first = first < 0 ? index : first;
                last = index;
                mass += shape.weight[index];
            }
        }
        if (first < 0) {
            return kept;
        }
        Map<Box, Integer> homes = new HashMap<>();
        for (int index = begin; index < end; index++) {
            if (text(index)) {
                homes.merge(home[index], shape.weight[index], Integer::sum);
            }
        }
        int from = shape.title >= begin && shape.title < first ? shape.title + 1 : begin;
        int gap = 0;
        for (int index = from; index < end; index++) {
            if (index >= first && index <= last) {
                kept[index] = reads(index, make[index].equals(main));
            } else if (text(index)) {
                kept[index] = index < first
                        || (gap < GAP
                                && (homes.getOrDefault(home[index], 0) > PART * mass || home[index] == home[last]));
            }
            gap += index > last && !kept[index] ? shape.blocks.get(index).linkChars() : 0;
        }
        standfirst(kept, first);
        headings(kept);
        return kept;
    }

    /** Prose between the headline and the text, wherever it stands. */
    private void standfirst(boolean[] kept, int first) {
        if (shape.title < 0 || shape.title >= first || begin <= shape.title) {
            return;
        }
        int links = 0;
        for (int index = shape.title + 1; index < begin; index++) {
            links += shape.prose[index] ? 0 : shape.blocks.get(index).linkChars();
        }
        for (int index = shape.title + 1; index < begin && links < LEAD_LINKS; index++) {
            kept[index] = text(index);
        }
    }

    /** The make of home that holds most prose. */
    private String main() {
        Map<String, Double> masses = new HashMap<>();
        double[] near = Container.near(shape);
        String main = "";
        double most = 0;
        for (int index = begin; index < end; index++) {
            home[index] = PageShape.home(shape.blocks.get(index));
            make[index] = make(home[index]);
            if (text(index)) {
                double mass = masses.merge(make[index], near[index] * shape.weight[index], Double::sum);
                if (mass > most) {
                    most = mass;
                    main = make[index];
                }
            }
        }
        return main;
    }

    private String make(Box box) {
        StringBuilder path = new StringBuilder();
        for (@Nullable Box at = box; at != null && at != container; at = at.parent()) {
            path.append('/').append(at.tag()).append('.').append(firstClass(at.label()));
        }
        return path.toString();
    }

    /** Later classes say how one of several looks (last, wide), the first what it is. */
    private static String firstClass(String label) {
        String classes = label.strip();
        int space = classes.indexOf(' ');
        return space < 0 ? classes : classes.substring(0, space);
    }

    private boolean text(int index) {
        return shape.prose[index] && !shape.clutter(index) && !records[index];
    }

    /** Whether a block between the first and the last of the text reads as part of it. */
    private boolean reads(int index, boolean atHome) {
        Block block = shape.blocks.get(index);
        if (shape.clutter(index) || records[index] || block.kind() == Kind.CAPTION) {
            return false;
        }
        if (shape.prose[index]) {
            return true;
        }
        return switch (block.kind()) {
            case HEADING -> block.level() > 1 && shape.links[index] < LINKS && index != shape.title;
            case PARAGRAPH, ITEM, QUOTE, PREFORMATTED, CELL -> shape.links[index] < LINKS || inQuote(block);
            case LOOSE ->
                shape.links[index] < LINKS && atHome && (shape.weight[index] >= SHORT || shape.sentences[index] > 0)
                        || Hints.any(shape.hints[index], Hints.LEAD);
            case CAPTION -> false;
        };
    }

    private static boolean inQuote(Block block) {
        for (@Nullable Box box = block.box(); box != null; box = box.parent()) {
            if (box.tag().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    /** A subhead with no text behind it is the head of something else. */
    private void headings(boolean[] kept) {
        boolean text = false;
        for (int index = end - 1; index >= begin; index--) {
            if (kept[index]) {
                boolean heading = shape.blocks.get(index).kind() == Kind.HEADING;
                if (heading && !text) {
                    kept[index] = false;
                }
                text = !heading;
            }
        }
    }
}
