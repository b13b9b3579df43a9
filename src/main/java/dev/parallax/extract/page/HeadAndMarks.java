package dev.parallax.extract.page;

import dev.parallax.extract.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Collects, while the tree is walked, what elements declare: meta tags, JSON-LD, links of the head, microdata, times, authors. */
final class HeadAndMarks {
    private static final int MOST_MARKS = 400;
    private static final int LONGEST_MARK = 300;
    private static final String ISO_DAY = "0000-00-00";

    private final Bounds bounds;
    private final List<MetaTag> metas = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<TimeMark> times = new ArrayList<>();
    private final List<MetaTag> bylines = new ArrayList<>();
    private final Map<String, Integer> hintsOfLabels = new HashMap<>();
    private String base;
    private @Nullable String language;
    private @Nullable String title;
    private @Nullable String canonical;
    private @Nullable String amp;
    private boolean isAmp;
    private int media;

    // Attributes of the element at hand.
    private String label = "";
    private String href = "";
    private String rel = "";
    private String type = "";
    private String name = "";
    private String property = "";
    private String itemprop = "";
    private String itemtype = "";
    private String content = "";
    private String datetime = "";
    private String alt = "";
    private int hints;

    HeadAndMarks(String url, Bounds bounds) {
        this.base = url;
        this.bounds = bounds;
    }

    ParsedPage page(List<Box> boxes, List<Block> blocks, Ruled ruled) {
        return new ParsedPage(
                base, language, title, canonical, amp, isAmp, metas, jsonLd, times, bylines, boxes, blocks, ruled,
                media);
    }

    /** Reads one element. {@code around} are the hints of the boxes that it stands in, {@code block} the number of the block it stands in or before. */
    ElementFacts read(Element element, String tag, int around, int block) {
        hints = Markup.hints(tag);
        label = "";
        if (element.attributesSize() > 0) {
            attributes(element, tag);
        } else if (hints == 0 && !Markup.readsBare(tag)) {
            return ElementFacts.NONE;
        } else {
            clear();
        }
        switch (tag) {
            case "html" -> hints = 0;
            case "body" -> hints &= Hints.DECLARED_BODY;
            case "title" -> {
                if (title == null && !inside(element, "svg")) {
                    title = shortText(element, LONGEST_MARK * 3);
                }
            }
            case "meta" -> meta(around, block);
            case "link" -> link(element);
            case "base" -> {
                if (!href.isEmpty()) {
                    base = org.jsoup.internal.StringUtil.resolve(base, href);
                }
            }
            case "script" -> script(element);
            case "video", "audio", "iframe", "object", "embed", "amp-video" -> media++;
            default -> marks(element, tag, around, block);
        }
        return new ElementFacts(hints, label, href, itemtype);
    }

    private void clear() {
        href = "";
        rel = "";
        type = "";
        name = "";
        property = "";
        itemprop = "";
        itemtype = "";
        content = "";
        datetime = "";
        alt = "";
    }

    /** What the element read last, a picture, shows. */
    String shown() {
        return alt;
    }

    private void attributes(Element element, String tag) {
        clear();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            if (value.length() > bounds.maxAttributeBytes()) {
                continue;
            }
            switch (key) {
                case "class" -> {
                    label = value;
                    hints |= hintsOf(value);
                }
                case "id" -> hints |= Markup.isAnchor(tag) ? 0 : hintsOf(value);
                case "role" -> hints |= Markup.roleHints(value.toLowerCase(Locale.ROOT));
                case "itemprop" -> itemprop = value.toLowerCase(Locale.ROOT);
                case "itemtype" -> itemtype = value;
                case "property" -> property = value.toLowerCase(Locale.ROOT);
                case "name" -> name = value.toLowerCase(Locale.ROOT);
                case "http-equiv" -> name = name.isEmpty() ? value.toLowerCase(Locale.ROOT) : name;
                case "content" -> content = value;
                case "rel" -> rel = value.toLowerCase(Locale.ROOT);
                case "type" -> type = value.toLowerCase(Locale.ROOT);
                case "href" -> href = value;
                case "datetime" -> datetime = value;
                case "alt" -> alt = value;
                case "hidden" -> hints |= Hints.HIDDEN;
                case "aria-hidden" -> hints |= value.equals("true") && !Markup.inline(tag) ? Hints.HIDDEN : 0;
                case "style" -> hints |= hides(value) ? Hints.HIDDEN : 0;
                case "lang", "xml:lang" -> language = language == null && tag.equals("html") ? value : language;
                case "amp", "⚡" -> isAmp |= tag.equals("html");
                case "data-testid",
                        "data-test-id",
                        "data-component",
                        "data-module",
                        "data-block",
                        "data-type",
                        "data-area",
                        "data-qa" -> hints |= value.length() < 60 ? hintsOf(value) : 0;
                default -> {}
            }
        }
    }

    /** Hints of a class or id, which on most pages stands many times. */
    private int hintsOf(String label) {
        return hintsOfLabels.computeIfAbsent(label, HintReader::ofLabel);
    }

    private static boolean hides(String style) {
        int at = style.indexOf("display");
        if (at < 0) {
            return style.contains("clip:rect(0") && style.contains("absolute");
        }
        int colon = style.indexOf(':', at);
        return colon > 0 && style.regionMatches(true, skipSpaces(style, colon + 1), "none", 0, 4);
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void meta(int around, int block) {
        for (String key : new String[] {property, name, itemprop}) {
            if (!key.isEmpty() && !content.isBlank()) {
                metas.add(new MetaTag(key, content.strip(), around, block, itemprop.isEmpty()));
            }
        }
    }

    private void link(Element element) {
        if (href.isBlank()) {
            return;
        }
        if (rel.equals("canonical") && canonical == null) {
            canonical = href.strip();
        } else if (rel.equals("amphtml") && amp == null) {
            amp = href.strip();
        } else if (!itemprop.isEmpty()) {
            metas.add(new MetaTag(itemprop, href.strip(), 0, 0, true));
        }
    }

    private void script(Element element) {
        if (type.startsWith("application/ld+json") && element.childNodeSize() > 0) {
            Node data = element.childNode(0);
            String text = data instanceof DataNode node ? node.getWholeData() : "";
            if (text.length() <= bounds.maxScriptBytes()) {
                jsonLd.add(text);
            }
        }
    }

    private void marks(Element element, String tag, int around, int block) {
        String key = itemprop.isEmpty() ? property : itemprop;
        if (!key.isEmpty()) {
            if (key.endsWith("articlebody")) {
                hints |= Hints.DECLARED_BODY;
            }
            if (metas.size() < MOST_MARKS
                    && (key.contains("date")
                            || key.contains("author")
                            || key.contains("headline")
                            || key.contains("creator")
                            || key.contains("section")
                            || key.contains("accessible"))) {
                String value =
                        content.isBlank() ? datetime.isBlank() ? shortText(element, LONGEST_MARK) : datetime : content;
                if (!value.isBlank()) {
                    metas.add(new MetaTag(key, value.strip(), around, block, false));
                }
            }
        }
        boolean abbreviated = tag.equals("abbr") && !isoTitle(element).isEmpty();
        if ((tag.equals("time") || abbreviated || (hints & Hints.DATE) != 0) && times.size() < MOST_MARKS) {
            String machine = datetime.isBlank() ? content.isBlank() ? isoTitle(element) : content : datetime;
            times.add(new TimeMark(
                    machine.strip(),
                    shortText(element, LONGEST_MARK / 2),
                    around | hints,
                    block,
                    tag.equals("time") || abbreviated,
                    itemprop.isEmpty() ? label : label + " " + itemprop));
        }
        if ((rel.contains("author") || (hints & (Hints.BYLINE | Hints.PROMPT)) == Hints.BYLINE)
                && bylines.size() < MOST_MARKS / 10) {
            String value = shortText(element, LONGEST_MARK);
            if (!value.isBlank()) {
                bylines.add(new MetaTag(rel.contains("author") ? "rel" : label, value, around, block, false));
            }
        }
    }

    /** The machine's form of a date in hAtom and its like: a title attribute that begins as ISO 8601 does. */
    private static String isoTitle(Element element) {
        String title = element.attr("title").strip();
        boolean iso = title.length() >= ISO_DAY.length() && title.length() <= LONGEST_MARK;
        for (int at = 0; iso && at < ISO_DAY.length(); at++) {
            char form = ISO_DAY.charAt(at);
            iso = form == '0' ? Character.isDigit(title.charAt(at)) : title.charAt(at) == form;
        }
        return iso ? title : "";
    }

    private static boolean inside(Element element, String tag) {
        for (@Nullable Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent.nameIs(tag)) {
                return true;
            }
        }
        return false;
    }

    /** The first characters of an element's text, white space folded. */
    static String shortText(Element element, int limit) {
        BlockBuffer words = new BlockBuffer();
        Node node = element;
        int length = 0;
        while (length < limit) {
            boolean down = true;
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
                length += text.getWholeText().length();
            } else if (node instanceof Element inner) {
                String tag = inner.normalName();
                down = inner == element || !Markup.textless(tag);
                if (!Markup.inline(tag)) {
                    words.append(" ");
                }
            }
            @Nullable Node next = down && node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null && node != element) {
                next = node.nextSibling();
                if (next == null) {
                    node = java.util.Objects.requireNonNull(node.parent());
                }
            }
            if (next == null) {
                break;
            }
            node = next;
        }
        @Nullable Block block = words.take(0, new Box(null, "p", "", "", 0, 0, 0));
        if (block == null) {
            return "";
        }
        return block.text().length() <= limit ? block.text() : block.text().substring(0, limit);
    }
}
