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
        int at = doubtful ? TagText.NOWHERE : page.indexOf('<');
        while (at >= 0) {
            int next = behind(at);
            at = next < 0 ? TagText.NOWHERE : page.indexOf('<', next);
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
            return TagText.behindBracket(page, at);
        }
        if (next == '/') {
            char first = at + 2 < page.length() ? page.charAt(at + 2) : ' ';
            cutsAttributes = false;
            return first >= 0x80
                    ? TagText.NOWHERE
                    : TagText.isLetter(first) ? tagEnd(TagText.nameEnd(page, at + 2)) : TagText.behindBracket(page, at);
        }
        return TagText.isLetter(next) ? element(at + 1) : next >= 0x80 ? TagText.NOWHERE : at + 1;
    }

    private int declaration(int at) {
        if (!page.startsWith("<!--", at)) {
            return page.startsWith("<![CDATA[", at) ? TagText.NOWHERE : TagText.behindBracket(page, at);
        }
        if (page.startsWith(">", at + 4) || page.startsWith("->", at + 4)) {
            return TagText.behindBracket(page, at);
        }
        int end = TagText.comment(page, at);
        if (end > 0) {
            cut(at + 4, end - 3);
        }
        return end;
    }

    private int element(int begin) {
        int nameEnd = TagText.nameEnd(page, begin);
        cutsAttributes = UnreadNames.REOPENED.at(page, begin, nameEnd).isEmpty();
        int end = tagEnd(nameEnd);
        if (end < 0) {
            return TagText.NOWHERE;
        }
        String name = UnreadNames.TREATED.at(page, begin, nameEnd);
        return switch (name) {
            case "script" -> script(begin, end);
            case "style" -> cutTo(end, closed ? end : TagText.closing(page, name, end));
            case "svg" -> closed ? end : cutTo(end, drawing(end));
            case "math", "plaintext" -> TagText.NOWHERE;
            case "" -> end;
            default -> closed ? end : TagText.closing(page, name, end);
        };
    }

    private int cutTo(int begin, int end) {
        if (end > begin) {
            cut(begin, end);
        }
        return end;
    }

    private int script(int begin, int end) {
        int close = closed ? end : TagText.closing(page, "script", end);
        if (close < 0) {
            return TagText.NOWHERE;
        }
        if (nextComment < end) {
            int next = page.indexOf("<!--", end);
            nextComment = next < 0 ? Integer.MAX_VALUE : next;
        }
        // Within a comment a script in the script hides the end tag.
        for (int at = nextComment; at < close; at = page.indexOf('<', at + 1)) {
            if (page.regionMatches(true, at + 1, "script", 0, 6)) {
                return TagText.NOWHERE;
            }
        }
        return TagText.isData(page, begin, end) ? close : cutTo(end, close);
    }

    /** Position of the end tag of a drawing; negative where it holds something else, or an element of it is not closed where it should be. */
    private int drawing(int begin) {
        Deque<String> open = new ArrayDeque<>();
        cutsAttributes = false;
        int at = page.indexOf('<', begin);
        while (at >= 0 && at + 2 < page.length()) {
            boolean end = page.charAt(at + 1) == '/';
            int from = at + (end ? 2 : 1);
            int nameEnd = TagText.nameEnd(page, from);
            String name = nameEnd > from ? UnreadNames.DRAWN.at(page, from, nameEnd) : "";
            int next = name.isEmpty() ? TagText.comment(page, at) : tagEnd(nameEnd);
            if (next < 0) {
                return TagText.NOWHERE;
            }
            if (end && open.isEmpty()) {
                return name.equals("svg") ? at : TagText.NOWHERE;
            }
            if (end && !open.pop().equals(name)) {
                return TagText.NOWHERE;
            }
            if (!end && !closed && !name.isEmpty()) {
                open.push(name);
            }
            at = page.indexOf('<', next);
        }
        return TagText.NOWHERE;
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
            if (TagText.isSpace(c)) {
                at++;
            } else if (c == '/') {
                at++;
                closed = at < page.length() && page.charAt(at) == '>';
            } else {
                at = attribute(at);
                if (at < 0) {
                    return TagText.NOWHERE;
                }
            }
        }
        return TagText.NOWHERE;
    }

    /** Position behind an attribute, which is cut where it is not read. */
    private int attribute(int begin) {
        int nameEnd = TagText.attributeNameEnd(page, begin);
        int at = TagText.behindSpace(page, nameEnd);
        if (at >= page.length()) {
            return TagText.NOWHERE;
        }
        return page.charAt(at) == '=' ? value(begin, nameEnd, TagText.behindSpace(page, at + 1)) : at;
    }

    /** Position behind the value of an attribute. */
    private int value(int nameBegin, int nameEnd, int begin) {
        if (begin >= page.length()) {
            return TagText.NOWHERE;
        }
        char quote = page.charAt(begin);
        if (quote != '"' && quote != '\'') {
            int end = begin;
            while (end < page.length() && !TagText.isSpace(page.charAt(end)) && page.charAt(end) != '>') {
                end++;
            }
            return end;
        }
        int end = page.indexOf(quote, begin + 1) + 1;
        if (end == 0) {
            return TagText.NOWHERE;
        }
        if (cutsAttributes && !UnreadNames.isRead(page, nameBegin, nameEnd)) {
            cut(nameBegin, end);
        }
        return end;
    }
}
