package dev.parallax.extract.page;

import dev.parallax.catalog.ExtractionRule;
import dev.parallax.extract.Bounds;
import dev.parallax.extract.charset.Coding;
import dev.parallax.model.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a page and walks its tree once, without recursion. */
public final class PageReader {
    /** Markup has at least one angle bracket for every two nodes (an element and the text behind it). */
    private static final int NODES_PER_BRACKET = 2;

    private static final int LONGEST_ASIDE = 60;

    private final Bounds bounds;
    private final HeadAndMarks marks;
    private final RuledElements ruled;
    private final Pictures pictures = new Pictures();
    private final BlockBuffer buffer = new BlockBuffer();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Box box;
    private int hints;

    /** An element that made a box, and what was known around it. */
    private record Open(Element element, Box box, int hintsAround) {}

    private PageReader(String url, Bounds bounds, RuledElements ruled) {
        this.ruled = ruled;
        this.bounds = bounds;
        this.marks = new HeadAndMarks(url, bounds);
        this.box = new Box(null, "html", "", "", 0, 0, 0);
        boxes.add(box);
    }

    /**
     * Parses with jsoup and reads the tree.
     *
     * @param bytes payload
     * @param coding how it is to be read
     * @param url address of the page
     * @param rule the outlet's rule for pages of that day; NULL for none
     * @throws BeyondBounds where the page has too many nodes or is nested too deep
     */
    public static ParsedPage read(byte[] bytes, Coding coding, String url, Bounds bounds, @Nullable ExtractionRule rule)
            throws BeyondBounds {
        // A selector may name what no other rule reads.
        String html = rule == null
                ? Unread.cut(bytes, coding)
                : new String(bytes, coding.mark(), bytes.length - coding.mark(), coding.charset());
        return read(html, url, bounds, rule);
    }

    /**
     * Parses a page that is decoded already, nothing being cut from it.
     *
     * @throws BeyondBounds where the page has too many nodes or is nested too deep
     */
    public static ParsedPage read(String html, String url, Bounds bounds) throws BeyondBounds {
        return read(html, url, bounds, null);
    }

    private static ParsedPage read(String html, String url, Bounds bounds, @Nullable ExtractionRule rule)
            throws BeyondBounds {
        if (html.length() / NODES_PER_BRACKET > bounds.maxNodes()) {
            count(html, bounds);
        }
        // One level more than allowed, so that what jsoup flattens is seen.
        Document document =
                Parser.htmlParser().setMaxDepth(bounds.maxDepth() + 2).parseInput(html, url);
        return read(document, url, bounds, rule);
    }

    private static void count(String html, Bounds bounds) throws BeyondBounds {
        int brackets = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            brackets++;
        }
        if (brackets / NODES_PER_BRACKET > bounds.maxNodes()) {
            throw new BeyondBounds(Reason.TOO_MANY_NODES, brackets + " tags, " + bounds.maxNodes() + " nodes allowed");
        }
    }

    /** Reads a tree that is there already. */
    private static ParsedPage read(Document document, String url, Bounds bounds, @Nullable ExtractionRule rule)
            throws BeyondBounds {
        PageReader reader = new PageReader(url, bounds, RuledElements.of(document, rule));
        reader.walk(document);
        reader.flush();
        reader.boxes.get(0).end(reader.blocks.size());
        return reader.marks.page(reader.boxes, reader.blocks, reader.ruled.found());
    }

    private void walk(Document document) throws BeyondBounds {
        Node node = document;
        int depth = 0;
        int nodes = 0;
        while (true) {
            if (++nodes > bounds.maxNodes()) {
                throw new BeyondBounds(Reason.TOO_MANY_NODES, "more than " + bounds.maxNodes() + " nodes");
            }
            boolean down = enter(node);
            if (down && node.childNodeSize() > 0) {
                if (++depth > bounds.maxDepth()) {
                    throw new BeyondBounds(Reason.TOO_DEEP, "more than " + bounds.maxDepth() + " levels");
                }
                node = node.childNode(0);
                continue;
            }
            if (down) {
                leave(node);
            }
            @Nullable Node next = node.nextSibling();
            while (next == null) {
                @Nullable Node parent = node.parent();
                if (parent == null) {
                    return;
                }
                node = parent;
                depth--;
                leave(node);
                next = node.nextSibling();
            }
            node = next;
        }
    }

    /** Reads what stands before a node's children; tells whether the children are to be read. */
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            String raw = words.getWholeText();
            if (buffer.breaksParagraph() && !raw.isBlank()) {
                flush();
            }
            buffer.append(raw);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (element instanceof Document) {
            return true;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            if (Markup.kind(box.tag()) == Kind.HEADING) {
                flush();
            }
            buffer.lineBreak();
            return false;
        }
        ElementFacts facts = marks.read(element, tag, hints, blocks.size() + (buffer.isEmpty() ? 0 : 1));
        if (Markup.textless(tag)) {
            return false;
        }
        if (ruled.isDropped(element)) {
            return false;
        }
        if (tag.equals("hr")) {
            flush();
            return false;
        }
        if (tag.equals("img")) {
            pictures.show(marks.shown(), blocks.size() + (buffer.isEmpty() ? 0 : 1));
            return false;
        }
        boolean text = ruled.isText(element);
        if (!text && Markup.inline(tag) && isAside(element, facts.hints())) {
            return false;
        }
        if (!text && Markup.custom(tag) && inParagraph()) {
            return true;
        }
        if (!text && Markup.inline(tag) && !standsApart(element, tag, facts.hints())) {
            if (tag.equals("a")) {
                buffer.openLink(facts.href());
            }
            return true;
        }
        flush();
        open.push(new Open(element, box, hints));
        box = new Box(box, tag, facts.label(), facts.itemType(), facts.hints(), boxes.size(), blocks.size());
        boxes.add(box);
        if (text) {
            ruled.add(box);
        }
        hints |= facts.hints();
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        @Nullable Open top = open.peek();
        if (top != null && top.element() == element) {
            flush();
            box.end(blocks.size());
            open.pop();
            box = top.box();
            hints = top.hintsAround();
            return;
        }
        if (element.nameIs("a")) {
            buffer.closeLink();
        }
    }

    /** A few words in a line that are not part of it: a counter of comments, a button for sharing, words for screen readers. */
    private static boolean isAside(Element element, int own) {
        return (own & (Hints.COMMENT | Hints.SHARE | Hints.HIDDEN)) != 0
                && HeadAndMarks.shortText(element, LONGEST_ASIDE).length() < LONGEST_ASIDE;
    }

    /** A span that templates use as a block: it begins a line outside a paragraph, and its class says that it is something of its own. */
    private boolean standsApart(Element element, String tag, int own) {
        return (own & (Hints.LEAD | Hints.CLUTTER & ~Hints.HIDDEN)) != 0
                && buffer.isEmpty()
                && !tag.equals("a")
                && Markup.kind(box.tag()) != Kind.PARAGRAPH
                && !element.nameIs("label");
    }

    private boolean inParagraph() {
        Kind kind = Markup.kind(box.tag());
        return kind == Kind.PARAGRAPH || kind == Kind.HEADING;
    }

    private void flush() {
        @Nullable Block block = buffer.take(blocks.size(), box);
        if (block != null) {
            blocks.add(pictures.caption(block));
        }
    }
}
