package dev.parallax.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the text between two block boundaries: white space folded, links noted. */
final class BlockBuffer {
    /** A single line break ends a paragraph only behind a sentence of at least this many characters. */
    private static final int LONG_LINE = 60;

    private final StringBuilder text = new StringBuilder();
    private List<Anchor> anchors = new ArrayList<>();
    private int linkChars;
    private boolean space;
    private int breaks;
    private @Nullable String href;
    private int anchorBegin;

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Whether the line breaks just seen part two paragraphs. */
    boolean breaksParagraph() {
        return breaks > 1 || (breaks == 1 && text.length() >= LONG_LINE && endsSentence());
    }

    void lineBreak() {
        if (text.length() > 0) {
            breaks++;
        }
        space = true;
    }

    void append(String raw) {
        int length = raw.length();
        for (int begin = 0; begin < length; begin++) {
            if (isSpace(raw.charAt(begin))) {
                space = true;
                continue;
            }
            int end = begin + 1;
            while (end < length && !isSpace(raw.charAt(end))) {
                end++;
            }
            if (space && text.length() > 0) {
                text.append(' ');
            }
            breaks = 0;
            text.append(raw, begin, end);
            linkChars += href == null ? 0 : end - begin;
            space = end < length;
            begin = end;
        }
    }

    /** White space in the sense of HTML, and the no-break and fixed spaces of typography; zero-width characters are none. */
    static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u0085'
                || c == '\uFEFF';
    }

    void openLink(String target) {
        closeLink();
        href = target;
        anchorBegin = text.length();
    }

    void closeLink() {
        if (href != null) {
            int begin = anchorBegin;
            while (begin < text.length() && text.charAt(begin) == ' ') {
                begin++;
            }
            if (begin < text.length()) {
                anchors.add(new Anchor(begin, text.length(), href));
            }
            href = null;
        }
    }

    /** Ends the block and makes it, or nothing where it holds no text. An open link goes on in the next block. */
    @Nullable
    Block take(int number, Box box) {
        @Nullable String open = href;
        closeLink();
        @Nullable Block block = null;
        if (text.length() > 0) {
            block = new Block(
                    number,
                    box,
                    Markup.kind(box.tag()),
                    Markup.level(box.tag()),
                    text.toString(),
                    anchors.isEmpty() ? List.of() : anchors,
                    linkChars);
            text.setLength(0);
            if (!anchors.isEmpty()) {
                anchors = new ArrayList<>();
            }
        }
        linkChars = 0;
        space = false;
        breaks = 0;
        anchorBegin = 0;
        href = open;
        return block;
    }

    private boolean endsSentence() {
        for (int index = text.length() - 1; index >= 0; index--) {
            char c = text.charAt(index);
            if (c == '"' || c == '\'' || c == '»' || c == '”' || c == '’' || c == ')' || c == ' ') {
                continue;
            }
            return ".!?…:؟۔。！？".indexOf(c) >= 0;
        }
        return false;
    }
}
