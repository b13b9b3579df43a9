package dev.parallax.extract.page;

import java.util.Set;

/** Which elements are part of a line, which are no text at all, and what kind of block the others make. */
final class Markup {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "blink");
    private static final Set<String> TEXTLESS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "select",
            "option",
            "datalist",
            "button",
            "textarea",
            "input",
            "meta",
            "link",
            "base",
            "title",
            "map",
            "rt",
            "rp",
            "noframes",
            "noembed",
            "progress",
            "meter",
            "dialog",
            "amp-ad",
            "amp-embed",
            "amp-iframe",
            "amp-sidebar",
            "amp-analytics");

    private Markup() {}

    /** Whether the element is part of a line. Names that no standard knows count as inline unless they have a hyphen (custom elements). */
    static boolean inline(String tag) {
        return INLINE.contains(tag) || tag.indexOf(':') >= 0;
    }

    /** Whether the content of the element is never read as text. */
    static boolean textless(String tag) {
        return TEXTLESS.contains(tag);
    }

    static Kind kind(String tag) {
        return switch (tag) {
            case "p" -> Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dd", "dt", "summary" -> Kind.ITEM;
            case "td", "th" -> Kind.CELL;
            case "blockquote" -> Kind.QUOTE;
            case "figcaption", "caption" -> Kind.CAPTION;
            case "pre" -> Kind.PREFORMATTED;
            default -> Kind.LOOSE;
        };
    }

    static int level(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
                ? tag.charAt(1) - '0'
                : 0;
    }

    /** Whether an id of the element is a place to jump to, made of its words or of random letters, and says nothing of what it is for. */
    static boolean isAnchor(String tag) {
        return tag.equals("p") || level(tag) > 0;
    }

    /** Whether the element is no standard one (its name has a hyphen), which browsers show as part of a line. */
    static boolean custom(String tag) {
        return tag.indexOf('-') > 0;
    }

    /** Whether the element says something without attributes and hints. */
    static boolean readsBare(String tag) {
        return switch (tag) {
            case "title", "script", "video", "audio", "iframe", "object", "embed", "amp-video" -> true;
            default -> false;
        };
    }

    /** Hints that a tag gives by itself. */
    static int hints(String tag) {
        return switch (tag) {
            case "nav", "menu" -> Hints.NAVIGATION;
            case "form" -> Hints.PROMPT;
            case "footer" -> Hints.FOOTER;
            case "aside" -> Hints.ASIDE;
            case "figcaption", "caption", "figure" -> Hints.CAPTION;
            case "article" -> Hints.ARTICLE;
            case "time" -> Hints.DATE;
            default -> 0;
        };
    }

    /** Hints that an ARIA role gives. */
    static int roleHints(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "search" -> Hints.NAVIGATION;
            case "complementary" -> Hints.ASIDE;
            case "contentinfo" -> Hints.FOOTER;
            case "dialog", "alertdialog" -> Hints.PROMPT;
            case "article" -> Hints.ARTICLE;
            default -> 0;
        };
    }
}
