package dev.parallax.extract.page;

import dev.parallax.extract.charset.Coding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts from the bytes of a page what no rule reads, before it is decoded and parsed: what stands in scripts (but JSON-LD), styles and drawings, comments, and
 * attributes that say nothing here. That is more than half of most pages. The tree of the rest is the same. Where the markup is doubtful (a script that is never
 * closed, a CDATA section, a drawing with paragraphs, a letter beyond ASCII where a tag begins) nothing is cut from there on.
 */
final class Unread {
    /** Elements that are not simply copied. */
    private static final Names TREATED = Names.of(
            "script", "style", "svg", "math", "plaintext", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

    /** Elements that may stand in a drawing without ending it. */
    private static final Names DRAWN = Names.of(
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
    private static final Names READ = Names.of(
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
    private static final Names REOPENED =
            Names.of("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private static final int NOWHERE = -1;

    private final String page;
    private final byte[] bytes;
    private final byte[] rest;
    private final int mark;
    private int length;
    private int copied;
    private int nextComment;
    private boolean closed;
    private boolean cutsAttributes;

    /** One character for each byte behind the mark: what markup is made of reads the same in every charset that is cut. */
    private Unread(byte[] bytes, int mark) {
        this.bytes = bytes;
        this.mark = mark;
        this.page = new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
        this.rest = new byte[bytes.length - mark];
    }

    /** The page in characters, without what is not read. Pages in charsets of several bytes a character, but UTF-8, are left whole. */
    static String cut(byte[] bytes, Coding coding) {
        Charset charset = coding.charset();
        if (!charset.equals(StandardCharsets.UTF_8) && charset.newEncoder().maxBytesPerChar() > 1) {
            return new String(bytes, coding.mark(), bytes.length - coding.mark(), charset);
        }
        Unread unread = new Unread(bytes, coding.mark());
        unread.scan();
        return new String(unread.rest, 0, unread.length, charset);
    }

    private void scan() {
        boolean doubtful = page.contains("--!>");
        int at = doubtful ? NOWHERE : page.indexOf('<');
        while (at >= 0) {
            int next = behind(at);
            at = next < 0 ? NOWHERE : page.indexOf('<', next);
        }
        copyTo(page.length());
    }

    private void copyTo(int end) {
        System.arraycopy(bytes, mark + copied, rest, length, end - copied);
        length += end - copied;
        copied = end;
    }

    private void cut(int begin, int end) {
        copyTo(begin);
        copied = end;
    }

    /** Position behind the markup that begins with the bracket at hand, up to which all is copied or cut; negative where it cannot be told. */
    private int behind(int at) {
        char next = at + 1 < page.length() ? page.charAt(at + 1) : ' ';
        if (next == '!') {
            return declaration(at);
        }
        if (next == '?') {
            return behindBracket(at);
        }
        if (next == '/') {
            char first = at + 2 < page.length() ? page.charAt(at + 2) : ' ';
            cutsAttributes = false;
            return first >= 0x80 ? NOWHERE : isLetter(first) ? tagEnd(nameEnd(at + 2)) : behindBracket(at);
        }
        return isLetter(next) ? element(at + 1) : next >= 0x80 ? NOWHERE : at + 1;
    }

    private int behindBracket(int at) {
        int end = page.indexOf('>', at);
        return end < 0 ? NOWHERE : end + 1;
    }

    private int declaration(int at) {
        if (!page.startsWith("<!--", at)) {
            return page.startsWith("<![CDATA[", at) ? NOWHERE : behindBracket(at);
        }
        if (page.startsWith(">", at + 4) || page.startsWith("->", at + 4)) {
            return behindBracket(at);
        }
        int end = comment(at);
        if (end > 0) {
            cut(at + 4, end - 3);
        }
        return end;
    }

    private int element(int begin) {
        int nameEnd = nameEnd(begin);
        cutsAttributes = REOPENED.at(page, begin, nameEnd).isEmpty();
        int end = tagEnd(nameEnd);
        if (end < 0) {
            return NOWHERE;
        }
        String name = TREATED.at(page, begin, nameEnd);
        return switch (name) {
            case "script" -> script(begin, end);
            case "style" -> cutTo(end, closed ? end : closing(name, end));
            case "svg" -> closed ? end : cutTo(end, drawing(end));
            case "math", "plaintext" -> NOWHERE;
            case "" -> end;
            default -> closed ? end : closing(name, end);
        };
    }

    private int cutTo(int begin, int end) {
        if (end > begin) {
            cut(begin, end);
        }
        return end;
    }

    private int script(int begin, int end) {
        int close = closed ? end : closing("script", end);
        if (close < 0) {
            return NOWHERE;
        }
        if (nextComment < end) {
            int next = page.indexOf("<!--", end);
            nextComment = next < 0 ? Integer.MAX_VALUE : next;
        }
        // Within a comment a script in the script hides the end tag.
        for (int at = nextComment; at < close; at = page.indexOf('<', at + 1)) {
            if (page.regionMatches(true, at + 1, "script", 0, 6)) {
                return NOWHERE;
            }
        }
        return isData(begin, end) ? close : cutTo(end, close);
    }

    /** Whether the start tag says that JSON-LD follows. */
    private boolean isData(int begin, int end) {
        for (int at = page.indexOf('+', begin); at >= 0 && at < end; at = page.indexOf('+', at + 1)) {
            if (page.regionMatches(true, at - 2, "ld+json", 0, 7)) {
                return true;
            }
        }
        return false;
    }

    /** Position of the end tag of an element whose content is characters. */
    private int closing(String name, int from) {
        for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
            int end = at + 2 + name.length();
            if (end < page.length() && page.regionMatches(true, at + 2, name, 0, name.length()) && endsName(end)) {
                return at;
            }
        }
        return NOWHERE;
    }

    /** Position of the end tag of a drawing; negative where it holds something else, or an element of it is not closed where it should be. */
    private int drawing(int begin) {
        Deque<String> open = new ArrayDeque<>();
        cutsAttributes = false;
        int at = page.indexOf('<', begin);
        while (at >= 0 && at + 2 < page.length()) {
            boolean end = page.charAt(at + 1) == '/';
            int from = at + (end ? 2 : 1);
            int nameEnd = nameEnd(from);
            String name = nameEnd > from ? DRAWN.at(page, from, nameEnd) : "";
            int next = name.isEmpty() ? comment(at) : tagEnd(nameEnd);
            if (next < 0) {
                return NOWHERE;
            }
            if (end && open.isEmpty()) {
                return name.equals("svg") ? at : NOWHERE;
            }
            if (end && !open.pop().equals(name)) {
                return NOWHERE;
            }
            if (!end && !closed && !name.isEmpty()) {
                open.push(name);
            }
            at = page.indexOf('<', next);
        }
        return NOWHERE;
    }

    /** Position behind the comment at hand; negative where none stands there, or it never ends. */
    private int comment(int at) {
        if (!page.startsWith("<!--", at) || page.startsWith(">", at + 4) || page.startsWith("->", at + 4)) {
            return NOWHERE;
        }
        int end = page.indexOf("-->", at + 4);
        return end < 0 ? NOWHERE : end + 3;
    }

    private int nameEnd(int begin) {
        int end = begin;
        while (end < page.length() && !endsName(end)) {
            end++;
        }
        return end;
    }

    private boolean endsName(int at) {
        char c = page.charAt(at);
        return isSpace(c) || c == '/' || c == '>';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    /** Position behind the tag whose name ends at hand; says whether it closes itself. */
    private int tagEnd(int nameEnd) {
        closed = false;
        int at = nameEnd;
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (isSpace(c)) {
                at++;
            } else if (c == '/') {
                at++;
                closed = at < page.length() && page.charAt(at) == '>';
            } else {
                at = attribute(at);
                if (at < 0) {
                    return NOWHERE;
                }
            }
        }
        return NOWHERE;
    }

    /** Position behind an attribute, which is cut where it is not read. */
    private int attribute(int begin) {
        int nameEnd = attributeNameEnd(begin);
        int at = behindSpace(nameEnd);
        if (at >= page.length()) {
            return NOWHERE;
        }
        return page.charAt(at) == '=' ? value(begin, nameEnd, behindSpace(at + 1)) : at;
    }

    private int attributeNameEnd(int begin) {
        int end = begin + 1;
        while (end < page.length() && !endsAttributeName(page.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsAttributeName(char c) {
        return isSpace(c) || c == '=' || c == '/' || c == '>';
    }

    /** Position behind the value of an attribute. */
    private int value(int nameBegin, int nameEnd, int begin) {
        if (begin >= page.length()) {
            return NOWHERE;
        }
        char quote = page.charAt(begin);
        if (quote != '"' && quote != '\'') {
            int end = begin;
            while (end < page.length() && !isSpace(page.charAt(end)) && page.charAt(end) != '>') {
                end++;
            }
            return end;
        }
        int end = page.indexOf(quote, begin + 1) + 1;
        if (end == 0) {
            return NOWHERE;
        }
        if (cutsAttributes && !isRead(nameBegin, nameEnd)) {
            cut(nameBegin, end);
        }
        return end;
    }

    /** Names that are no plain words are left alone. */
    private boolean isRead(int begin, int end) {
        for (int at = begin; at < end; at++) {
            char c = page.charAt(at);
            if (!isLetter(c) && c != '-' && c != ':' && c != '_' && (c < '0' || c > '9')) {
                return true;
            }
        }
        return !READ.at(page, begin, end).isEmpty();
    }

    private int behindSpace(int from) {
        int at = from;
        while (at < page.length() && isSpace(page.charAt(at))) {
            at++;
        }
        return at;
    }
}
