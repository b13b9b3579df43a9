package dev.parallax.cli.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of an article as HTML: paragraphs, {@code >} block quotations, {@code ##} subheads, {@code -} list items and {@code [text](address)} links. */
final class BodyHtml {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)\\]\\((https?://[^\\s)]+)\\)");

    private BodyHtml() {}

    static String of(String body) {
        StringBuilder html = new StringBuilder();
        String open = "";
        for (String line : body.split("\n", -1)) {
            String block = line.startsWith("> ") ? "blockquote" : line.startsWith("- ") ? "ul" : "";
            if (!open.equals(block)) {
                html.append(open.isEmpty() ? "" : "</" + open + ">\n");
                html.append(block.isEmpty() ? "" : "<" + block + ">\n");
                open = block;
            }
            if (block.equals("ul")) {
                html.append("<li>").append(text(line.substring(2))).append("</li>\n");
            } else if (block.equals("blockquote")) {
                html.append("<p>").append(text(line.substring(2))).append("</p>\n");
            } else if (line.startsWith("## ")) {
                html.append("<h2>").append(text(line.substring(3))).append("</h2>\n");
            } else if (!line.isBlank()) {
                html.append("<p>").append(text(line)).append("</p>\n");
            }
        }
        html.append(open.isEmpty() ? "" : "</" + open + ">\n");
        return html.toString().stripTrailing();
    }

    private static String text(String line) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(line);
        int from = 0;
        while (link.find()) {
            html.append(Template.escaped(line.substring(from, link.start())))
                    .append("<a href=\"")
                    .append(Template.escaped(link.group(2)))
                    .append("\">")
                    .append(Template.escaped(link.group(1)))
                    .append("</a>");
            from = link.end();
        }
        return html.append(Template.escaped(line.substring(from))).toString();
    }
}
