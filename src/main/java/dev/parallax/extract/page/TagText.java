package dev.parallax.extract.page;

/** Where names, attributes and comments end in markup, by the rules of HTML's tokeniser. Positions are those of a text with a character for each byte. */
final class TagText {
    /** What is sought stands nowhere, or does not end. */
    static final int NOWHERE = -1;

    private TagText() {}

    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    static boolean isLetter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    /** Whether a character ends the name of an element. */
    static boolean endsName(char c) {
        return c <= '>' && (c == '>' || c == '/' || isSpace(c));
    }

    /** Position behind the name of an element. */
    static int nameEnd(String page, int begin) {
        int end = begin;
        while (end < page.length() && !endsName(page.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Position behind the name of an attribute; its first character may be any. */
    static int attributeNameEnd(String page, int begin) {
        int end = begin + 1;
        while (end < page.length() && page.charAt(end) != '=' && !endsName(page.charAt(end))) {
            end++;
        }
        return end;
    }

    static int behindSpace(String page, int from) {
        int at = from;
        while (at < page.length() && isSpace(page.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Position behind the bracket that ends a declaration. */
    static int behindBracket(String page, int at) {
        int end = page.indexOf('>', at);
        return end < 0 ? NOWHERE : end + 1;
    }

    /** Position behind the comment at hand; negative where none stands there, or it never ends. */
    static int comment(String page, int at) {
        if (!page.startsWith("<!--", at) || page.startsWith(">", at + 4) || page.startsWith("->", at + 4)) {
            return NOWHERE;
        }
        int end = page.indexOf("-->", at + 4);
        return end < 0 ? NOWHERE : end + 3;
    }

    /** Position of the end tag of an element whose content is characters. */
    static int closing(String page, String name, int from) {
        for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
            int end = at + 2 + name.length();
            if (end < page.length()
                    && page.regionMatches(true, at + 2, name, 0, name.length())
                    && endsName(page.charAt(end))) {
                return at;
            }
        }
        return NOWHERE;
    }

    /** Whether a start tag says that JSON-LD follows. */
    static boolean isData(String page, int begin, int end) {
        for (int at = page.indexOf('+', begin); at >= 0 && at < end; at = page.indexOf('+', at + 1)) {
            if (page.regionMatches(true, at - 2, "ld+json", 0, 7)) {
                return true;
            }
        }
        return false;
    }
}
