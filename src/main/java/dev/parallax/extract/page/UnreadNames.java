package dev.parallax.extract.page;

/** Which elements and attributes of a page say something to the rules or to the parser, and which do not. */
final class UnreadNames {
    /** Elements that are not simply copied. */
    static final Names TREATED = Names.of(
            "script", "style", "svg", "math", "plaintext", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

    /** Elements that may stand in a drawing without ending it. */
    static final Names DRAWN = Names.of(
            "svg",
            "path",
            "g",
            "use",
            "circle",
            "rect",
            "line",
            "polyline",
            "polygon",
            "ellipse",
            "defs",
            "symbol",
            "mask",
            "clippath",
            "title",
            "desc",
            "metadata",
            "text",
            "tspan",
            "textpath",
            "lineargradient",
            "radialgradient",
            "stop",
            "pattern",
            "filter",
            "fegaussianblur",
            "feoffset",
            "feblend",
            "feflood",
            "fecolormatrix",
            "fecomposite",
            "femerge",
            "femergenode",
            "animate",
            "animatetransform",
            "style");

    /** Attributes that a rule reads, and one that the parser does. */
    static final Names READ = Names.of(
            "class",
            "id",
            "role",
            "itemprop",
            "itemtype",
            "property",
            "name",
            "http-equiv",
            "content",
            "rel",
            "type",
            "href",
            "datetime",
            "title",
            "alt",
            "hidden",
            "aria-hidden",
            "style",
            "lang",
            "xml:lang",
            "amp",
            "encoding",
            "data-testid",
            "data-test-id",
            "data-component",
            "data-module",
            "data-block",
            "data-type",
            "data-area",
            "data-qa");

    /** Elements that the parser opens anew where markup is nested wrongly, unless their attributes are the same. */
    static final Names REOPENED =
            Names.of("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private UnreadNames() {}

    /** Whether an attribute is read. Names that are no plain words are left alone. */
    static boolean isRead(String page, int begin, int end) {
        if (!READ.at(page, begin, end).isEmpty()) {
            return true;
        }
        for (int at = begin; at < end; at++) {
            char c = page.charAt(at);
            if (!TagText.isLetter(c) && c != '-' && c != ':' && c != '_' && (c < '0' || c > '9')) {
                return true;
            }
        }
        return false;
    }
}
