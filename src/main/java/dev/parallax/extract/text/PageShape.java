package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import dev.parallax.extract.page.ParsedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a page that the rules of this package share: weights, link shares, prose, where the headline stands, and which hints hold. */
final class PageShape {
    private static final int SENTENCE = 40;
    private static final int LONG = 120;
    private static final double PROSE_LINKS = 0.4;

    /** A hint that takes away more than this share of the page's prose is wrong. */
    private static final double TOO_MUCH = 0.7;

    /** Below this much prose outside of comments, what readers wrote is the text. */
    private static final int NO_PROSE = 200;

    /** Hints that do not hold on a box with a column of paragraphs. */
    private static final int WEAK = Hints.ADVERT | Hints.META | Hints.SHARE | Hints.TAGS | Hints.DATE | Hints.HIDDEN;

    /** So many blocks away a line of the same make may stand: pictures and links are put between. */
    private static final int REACH = 4;

    private static final int MANY_PARAGRAPHS = 4;
    private static final double FEW_LINKS = 0.1;

    /** Labels of the host that the page stands on. */
    final List<String> site;

    final List<Block> blocks;
    final List<Box> boxes;
    final int[] weight;
    final double[] links;
    final int[] sentences;
    final boolean[] prose;

    /** Hints of a block's boxes that hold. */
    final int[] hints;

    /** Number of the block that shows the headline, or -1. */
    final int title;

    /** Which of the hints that speak against a box are listened to. */
    private final int believed;

    /** Prose up to a block: {@code proseBefore[end] - proseBefore[begin]} is that of a range; without what readers wrote. */
    private final int[] proseBefore;

    PageShape(ParsedPage page, int title, int believed) {
        this.title = title;
        this.site = Sites.labels(page.base());
        this.believed = believed;
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
            prose[index] = isProse(index);
            int words = prose[index] ? weight[index] : 0;
            boolean readers = comment[block.box().number()];
            proseBefore[index + 1] = proseBefore[index] + (readers ? 0 : words);
            commentBefore[index + 1] = commentBefore[index] + (readers ? words : 0);
        }
        int[] held = heldHints(commentBefore[count]);
        for (int index = 0; index < count; index++) {
            hints[index] = held[blocks.get(index).box().number()];
        }
    }

    private boolean isProse(int index) {
        Kind kind = blocks.get(index).kind();
        return kind != Kind.HEADING
                && kind != Kind.CAPTION
                && links[index] < PROSE_LINKS
                && !Weights.isData(blocks.get(index).text())
                && ((sentences[index] > 0 && weight[index] >= shortest(index)) || weight[index] >= LONG);
    }

    /** Length from which on a sentence is prose; what the markup calls a standfirst may be shorter. */
    private int shortest(int index) {
        return Hints.any(blocks.get(index).box().hints(), Hints.LEAD) ? SENTENCE / 2 : SENTENCE;
    }

    /** Prose of a range of blocks, without what readers wrote. */
    int prose(int begin, int end) {
        return proseBefore[end] - proseBefore[begin];
    }

    /** All prose of the page, without what readers wrote. */
    int prose() {
        return proseBefore[blocks.size()];
    }

    boolean clutter(int block) {
        return Hints.any(hints[block], Hints.CLUTTER);
    }

    private boolean[] comments() {
        boolean[] comment = new boolean[boxes.size()];
        for (Box box : boxes) {
            Box parent = box.parent();
            boolean own = Hints.any(box.hints(), Hints.COMMENT)
                    && !Hints.any(box.hints(), Hints.DECLARED_BODY)
                    && !holdsTitle(box);
            comment[box.number()] = own || (parent != null && comment[parent.number()]);
        }
        return comment;
    }

    /** Whether the headline stands in the box, with text behind it there. */
    private boolean holdsTitle(Box box) {
        return title >= 0 && box.holds(title) && box.endBlock() > title + 1;
    }

    /** Hints by box, inherited. A hint does not hold where it would take away the headline, or most of the page's prose. */
    private int[] heldHints(int readersProse) {
        int all = proseBefore[blocks.size()];
        boolean onlyComments = all < NO_PROSE && readersProse > all;
        int[] held = new int[boxes.size()];
        for (Box box : boxes) {
            Box parent = box.parent();
            int around = parent == null ? 0 : held[parent.number()];
            held[box.number()] = around(around, box) | own(box, all, onlyComments);
        }
        return held;
    }

    private static int around(int around, Box box) {
        if (Hints.any(box.hints(), Hints.DECLARED_BODY)) {
            return around & ~Hints.CLUTTER;
        }
        if (box.tag().equals("blockquote")) {
            return around & ~(Hints.CAPTION | Hints.SHARE);
        }
        if (box.tag().equals("table")) {
            return around & ~Hints.CAPTION;
        }
        boolean body = Hints.any(box.hints(), Hints.BODY);
        return body ? around & ~(Hints.META | Hints.TAGS | Hints.DATE | Hints.BYLINE) : around;
    }

    private int own(Box box, int all, boolean onlyComments) {
        int own = box.hints() & (believed | ~Hints.CLUTTER);
        if (!Hints.any(own, Hints.CLUTTER)) {
            return own;
        }
        if (Hints.any(own, Hints.DECLARED_BODY)) {
            return own & ~Hints.CLUTTER;
        }
        if (Hints.any(own, Hints.BODY | Hints.ARTICLE)) {
            own &= ~(Hints.META | Hints.TAGS | Hints.DATE | Hints.BYLINE | Hints.ASIDE);
        }
        if (Hints.any(own, WEAK) && isColumn(box)) {
            own &= ~WEAK;
        }
        if (Hints.any(own, Hints.RELATED) && pointsNowhere(box)) {
            own &= ~Hints.RELATED;
        }
        if (onlyComments) {
            own &= ~Hints.COMMENT;
        }
        if (Hints.any(own, Hints.ASIDE)
                && isLine(box)
                && (box.tag().equals("td") || box.tag().equals("th"))) {
            own &= ~Hints.ASIDE;
        }
        boolean most = prose(box.firstBlock(), box.endBlock()) > TOO_MUCH * all;
        if (most || (holdsTitle(box) && prose(Math.max(title, box.firstBlock()), box.endBlock()) > 0)) {
            own &= ~Hints.CLUTTER | (most && !holdsTitle(box) ? Hints.COMMENT : 0);
        }
        return own;
    }

    /** Whether a box holds prose and no link: other articles are shown to be opened. */
    private boolean pointsNowhere(Box box) {
        for (int index = box.firstBlock(); index < box.endBlock(); index++) {
            if (blocks.get(index).linkChars() > 0) {
                return false;
            }
        }
        return prose(box.firstBlock(), box.endBlock()) > 0;
    }

    /** Whether a box is a column of text: several paragraphs of prose and next to no links. */
    private boolean isColumn(Box box) {
        int count = 0;
        int all = 0;
        int linked = 0;
        for (int index = box.firstBlock(); index < box.endBlock(); index++) {
            count += prose[index] ? 1 : 0;
            all += weight[index];
            linked += blocks.get(index).linkChars();
        }
        return count >= MANY_PARAGRAPHS && linked < FEW_LINKS * all;
    }

    /** The home of a block, and where that is one of several boxes of one make side by side that hold a line each (paragraphs by another name), the box around them. */
    Box column(int index) {
        Box home = home(blocks.get(index));
        @Nullable Box parent = home.parent();
        for (int step = 1; parent != null && step <= REACH && isLine(home); step++) {
            if (beside(home, index - step) || beside(home, index + step)) {
                return parent;
            }
        }
        return home;
    }

    private boolean beside(Box line, int index) {
        if (index < 0 || index >= blocks.size()) {
            return false;
        }
        Box other = blocks.get(index).box();
        return isLine(other)
                && other.parent() == line.parent()
                && other.tag().equals(line.tag())
                && other.label().equals(line.label());
    }

    private static boolean isLine(Box box) {
        return box.endBlock() == box.firstBlock() + 1;
    }

    /** The box that stands around a block's own paragraph, list, table or quotation: what templates style as a column of text. */
    static Box home(Block block) {
        Box box = block.box();
        while (structural(box.tag())) {
            @Nullable Box parent = box.parent();
            if (parent == null) {
                return box;
            }
            box = parent;
        }
        return box;
    }

    private static boolean structural(String tag) {
        return switch (tag) {
            case "p",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dd",
                    "dt",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "center",
                    "noindex",
                    "span",
                    "em",
                    "strong",
                    "small",
                    "time" -> true;
            default -> false;
        };
    }
}
