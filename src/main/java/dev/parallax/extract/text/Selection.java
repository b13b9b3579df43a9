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
    static final double LINKS = 0.5;
    private static final double LINKED_SENTENCES = 0.75;
    private static final int SHORT = 25;
    private static final double LINKED_LIST = 0.7;

    private static final int SHORT_HEAD = 40;

    /** A subhead has fewer letters. */
    private static final int LONG_HEADING = 80;

    private static final double PART = 0.25;

    /** Letters of links behind the text, from which on nothing belongs to it. */
    private static final int GAP = 80;

    /** Letters of links between headline and text, above which what stands between is not its standfirst. */
    static final int LEAD_LINKS = 400;

    final PageShape shape;
    final boolean[] records;
    private final Box container;
    final int begin;
    final int end;
    final Box[] home;
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
                                && (homes.getOrDefault(home[index], 0) > PART * mass
                                        || inColumn(home[index], home[last])));
            }
            gap += index > last && !kept[index] ? shape.blocks.get(index).linkChars() : 0;
        }
        Ends ends = new Ends(this, kept);
        ends.paragraphs(first, last);
        ends.standfirst(first);
        ends.quotation(last);
        between(kept);
        subheads(kept, first, last);
        ends.lists(first);
        standfirst(kept, first);
        headedStandfirst(kept, first);
        new Repeats(shape, index -> main.equals(make[index]), end).drop(kept);
        heads(kept);
        headings(kept);
        notes(kept);
        ends.rule();
        return kept;
    }

    /** Whether a box is the column itself, or stands in it with nothing but boxes without a class around it. */
    private static boolean inColumn(Box box, Box column) {
        Box at = box;
        while (at != column
                && at.parent() != null
                && at.label().isEmpty()
                && !at.tag().equals("aside")) {
            at = at.parent();
        }
        return at == column;
    }

    /** Sentences between two kept blocks, in a box that holds one of them. */
    private void between(boolean[] kept) {
        int before = -1;
        for (int index = begin; index < end; index++) {
            if (!kept[index]) {
                continue;
            }
            for (int gap = before + 1; before >= 0 && gap < index; gap++) {
                kept[gap] = (home[gap] == home[before] || home[gap] == home[index])
                        && shape.sentences[gap] > 0
                        && shape.weight[gap] >= SHORT
                        && Weights.endsSentence(shape.blocks.get(gap).text())
                        && reads(gap, true);
            }
            before = index;
        }
    }

    /** Subheads of what is kept before the column, between paragraphs of one box, and behind it. */
    private void subheads(boolean[] kept, int first, int last) {
        for (int index = end - 2; index > begin; index--) {
            boolean between = index > last || (index < first && kept[index - 1] && home[index] == home[index + 1]);
            kept[index] |=
                    between && kept[index + 1] && shape.blocks.get(index).kind() == Kind.HEADING && reads(index, false);
        }
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
            kept[index] |= text(index);
        }
    }

    /** A standfirst between headline and text that templates write as a heading: it is longer than a subhead and ends as a sentence does. */
    private void headedStandfirst(boolean[] kept, int first) {
        int links = 0;
        for (int index = shape.title + 1; shape.title >= 0 && index < first && links < LEAD_LINKS; index++) {
            Block block = shape.blocks.get(index);
            kept[index] |= block.kind() == Kind.HEADING
                    && block.linkChars() == 0
                    && shape.weight[index] >= LONG_HEADING
                    && shape.sentences[index] > 0
                    && Weights.endsSentence(block.text())
                    && !shape.clutter(index)
                    && !records[index];
            links += kept[index] ? 0 : block.linkChars();
        }
    }

    /** The make of home that holds most prose. */
    private String main() {
        Map<String, Double> masses = new HashMap<>();
        double[] near = Container.near(shape);
        String main = "";
        double most = 0;
        for (int index = begin; index < end; index++) {
            home[index] = shape.column(index);
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
    boolean reads(int index, boolean atHome) {
        Block block = shape.blocks.get(index);
        if (shape.clutter(index) || records[index] || block.kind() == Kind.CAPTION) {
            return false;
        }
        if (shape.prose[index]) {
            return true;
        }
        return switch (block.kind()) {
            case HEADING -> shape.links[index] < LINKS && index != shape.title;
            case PARAGRAPH, ITEM, QUOTE, PREFORMATTED, CELL ->
                shape.links[index] < (shape.sentences[index] > 0 ? LINKED_SENTENCES : LINKS)
                        || inQuote(block)
                        || Sites.pointsAway(block, shape.site);
            case LOOSE ->
                shape.links[index] < LINKS
                        && (Hints.any(shape.hints[index], Hints.LEAD)
                                || (atHome && (shape.weight[index] >= SHORT || shape.sentences[index] > 0)));
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

    /** Notes at the end that point somewhere are not the text. */
    private void notes(boolean[] kept) {
        for (int index = end - 1; index >= begin; index--) {
            if (kept[index]) {
                if (!Footnotes.isNote(shape.blocks.get(index)) || shape.links[index] < LINKS) {
                    return;
                }
                kept[index] = false;
            }
        }
    }

    /** Whether what follows a subhead is a list of links that was left out. */
    private boolean headsLinks(int next, boolean[] kept) {
        return next + 1 < end && linked(next, kept) && linked(next + 1, kept);
    }

    private boolean linked(int index, boolean[] kept) {
        return !kept[index] && shape.links[index] > LINKED_LIST;
    }

    /** A short line right before a line or list of other articles is its head ("Read also"): it points, as a heading does. */
    private void heads(boolean[] kept) {
        for (int index = begin; index + 1 < end; index++) {
            Block block = shape.blocks.get(index);
            Block next = shape.blocks.get(index + 1);
            boolean line = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LOOSE;
            if (kept[index]
                    && line
                    && shape.weight[index] < SHORT_HEAD
                    && block.linkChars() == 0
                    && !shape.prose[index]
                    && (shape.sentences[index] == 0 || shape.weight[index] < SHORT)
                    && linked(index + 1, kept)
                    && next.kind() != Kind.CAPTION
                    && (next.anchors().size() > 1 || (index + 2 < end && linked(index + 2, kept)))) {
                kept[index] = false;
            }
        }
    }

    /** A subhead with no text behind it, or with a list of links that was left out, is the head of something else. */
    private void headings(boolean[] kept) {
        boolean text = false;
        for (int index = end - 1; index >= begin; index--) {
            if (kept[index]) {
                boolean heading = shape.blocks.get(index).kind() == Kind.HEADING;
                if (heading && (!text || headsLinks(index + 1, kept))) {
                    kept[index] = false;
                }
                text |= !heading;
            }
        }
    }
}
