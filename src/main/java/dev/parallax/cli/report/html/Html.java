package dev.parallax.cli.report.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML. Text and values of attributes are escaped, always; names of tags and attributes are the program's own. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens a tag with attributes, names and values in turn. */
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the tag opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the line: for those who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** A tag without content. */
    Html empty(String tag, String... attributes) {
        return open(tag, attributes).close();
    }

    /** A tag that has no end. */
    Html single(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** A tag around a text. */
    Html text(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** The program's own style sheet, as it stands. */
    Html style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    /** Control characters, which HTML does not allow, become the replacement character. */
    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default ->
                    out.appendCodePoint(
                            point < 0x20 && point != '\n' && point != '\t' || point >= 0x7F && point < 0xA0
                                    ? 0xFFFD
                                    : point);
            }
        });
    }
}
