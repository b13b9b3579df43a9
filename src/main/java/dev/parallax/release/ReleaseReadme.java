package dev.parallax.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** README.md and CITATION.cff of a release: what somebody sees who has downloaded it and nothing else. */
public final class ReleaseReadme {
    private ReleaseReadme() {}

    /** README.md, from the counts of the run report. */
    public static String of(RunReport report) {
        ReleaseTitle title = report.title();
        List<String> lines = new ArrayList<>();
        lines.add("# " + title.title() + ", " + title.version());
        lines.add("");
        lines.add(
                "A comparative-framing corpus: the same events as told by several media spheres, made with Parallax.");
        lines.add("");
        lines.add("    import load_release");
        lines.add("    tables = load_release.load(\".\")");
        lines.add("    tables[\"articles\"].groupby([\"bloc\", \"language\"]).size()");
        lines.add("");
        lines.add(
                "- `data/TABLE/*.parquet`: the tables. pandas, polars, DuckDB, R's arrow and Spark open each with that one path.");
        lines.add(
                "- `codebook.md`: every table and column. `datapackage.json`: the same for programs (Data Package 2.0).");
        lines.add(
                "- `queries/*.sql`: one research question a file: `duckdb < queries/who_names_whom.sql` in this folder.");
        lines.add("- `first_look.ipynb`, `load_release.py`, `load_release.R`: to begin with.");
        lines.add("- `run-report.json`: the counts; `python check_release.py .` counts again and compares.");
        lines.add("- `SHA256SUMS`: `sha256sum --check SHA256SUMS`.");
        lines.add("");
        lines.add("## What it holds");
        lines.add("");
        lines.add(
                report.textFull()
                        ? "The articles' texts are part of this release."
                        : "The articles' texts are not part of this release; `articles.url` says where they stand, `text_sha256` whether they are the same. The words of a"
                                + " span are cut after " + report.surfaceLength() + " characters.");
        if (report.pseudonyms()) {
            lines.add(
                    "Victims, detainees, minors and other private persons, and persons unknown to the catalog, stand under pseudonyms such as"
                            + " `[person-3f9a]`, in addresses too, so that some addresses do not open as they are. A pseudonym is no anonymity: do not publish"
                            + " attempts to undo it.");
        }
        lines.add(
                "A group (`bloc`) is an outlet's place in a stated grouping, never inferred from its language; the reasons are in `groupings`. What was lost, and why,"
                        + " is in `rejections` and `filtered`.");
        lines.add("");
        lines.add("| group | language | articles | outlets | owners |");
        lines.add("|---|---|---|---|---|");
        for (CoverageCount count : report.articles()) {
            lines.add("| " + count.bloc() + " | " + count.language() + " | " + count.articles() + " | "
                    + count.outlets() + " | " + count.owners() + " |");
        }
        lines.add("");
        lines.add("| table | rows |");
        lines.add("|---|---|");
        for (Map.Entry<String, Long> rows : new TreeMap<>(report.rows()).entrySet()) {
            lines.add("| " + rows.getKey() + " | " + rows.getValue() + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    /** CITATION.cff; who publishes the release adds authors. */
    public static String citation(ReleaseTitle title, String programVersion) {
        return """
                cff-version: 1.2.0
                message: If you use this data set, please cite it and the program that made it.
                type: dataset
                title: "%TITLE%"
                version: "%VERSION%"
                authors:
                  - name: "The makers of %CORPUS%"
                references:
                  - type: software
                    title: Parallax
                    version: "%PROGRAM%"
                    license: GPL-3.0-or-later
                    authors:
                      - name: "The Parallax authors"
                """.replace("%TITLE%", title.title().replace("\\", "\\\\").replace("\"", "\\\""))
                .replace("%VERSION%", title.version())
                .replace("%CORPUS%", title.corpus())
                .replace("%PROGRAM%", programVersion);
    }
}
