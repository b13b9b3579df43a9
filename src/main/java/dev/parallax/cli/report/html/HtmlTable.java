package dev.parallax.cli.report.html;

import java.util.List;

/** A table that scrolls within the page where the page is narrow. */
final class HtmlTable {
    private HtmlTable() {}

    /** Writes a table; of no rows it says so. */
    static void write(Html html, List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            html.text("p", "Nothing.");
            return;
        }
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        headings.forEach(heading -> html.text("th", heading));
        html.close().close().open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr");
            row.forEach(cell -> html.text("td", cell, "dir", "auto"));
            html.close().line();
        }
        html.close().close().close().line();
    }
}
