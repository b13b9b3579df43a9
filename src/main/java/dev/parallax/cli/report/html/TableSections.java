package dev.parallax.cli.report.html;

import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Losses;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Completeness;
import dev.parallax.model.Event;
import dev.parallax.model.ExpectedSource;
import dev.parallax.model.Omission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sections that are a table: omissions, completeness, losses.
 *
 * @param tables the release
 * @param labels names of concepts
 * @param cast names of outlets
 * @param events events that have articles
 */
record TableSections(ReleaseTables tables, ConceptLabels labels, Cast cast, List<Event> events) {
    private static final int OMISSIONS = 15;

    void omissions(Html html) throws IOException {
        Map<String, String> names = new TreeMap<>();
        events.forEach(event -> names.put(event.eventId(), event.label()));
        List<Omission> rows = tables.all("omissions", Omission.class).stream()
                .filter(row -> !GroupColours.isNone(row.group()) && row.share() < row.othersShare())
                .sorted(Comparator.comparing((Omission row) -> row.pAdjusted() == null ? 2 : row.pAdjusted())
                        .thenComparing(row -> row.share() - row.othersShare())
                        .thenComparing(Omission::eventId)
                        .thenComparing(Omission::conceptId)
                        .thenComparing(Omission::group))
                .limit(OMISSIONS)
                .toList();
        html.text(
                "p",
                "Not found in the collected coverage, which is not the same as never written. Shares are of an owner's articles on the event, on average over owners.");
        HtmlTable.write(
                html,
                List.of(
                        "event",
                        "rarely mentioned",
                        "by",
                        "share",
                        "others",
                        "owners who do",
                        "other owners who do",
                        "certainty"),
                rows.stream()
                        .map(row -> List.of(
                                names.getOrDefault(row.eventId(), row.eventId()),
                                labels.label(row.conceptId()),
                                Words.group(row.group()),
                                Figures.decimal(row.share(), 2),
                                Figures.decimal(row.othersShare(), 2),
                                row.ownersNaming() + " of " + row.n(),
                                row.othersNaming() + " of " + row.othersN(),
                                row.pAdjusted() == null
                                        ? "not tested"
                                        : "adjusted p " + Figures.decimal(row.pAdjusted(), 3)))
                        .toList());
    }

    void completeness(Html html) throws IOException {
        SortedMap<String, long[]> outlets = new TreeMap<>(); // days, days known, expected, kept
        tables.each("completeness", Completeness.class, row -> {
            long[] sums = outlets.computeIfAbsent(row.outletId(), id -> new long[4]);
            Long expected = row.expected();
            sums[0]++;
            sums[3] += row.kept();
            if (expected != null && row.expectedSource() != ExpectedSource.UNKNOWN) {
                sums[1]++;
                sums[2] += expected;
            }
        });
        html.text(
                "p",
                "How many articles an outlet published on a day is known where the catalog says so (outputs: counted in a site map or feed, or told). Where it is not known, shares of attention and lags are left empty.");
        List<List<String>> rows = new ArrayList<>();
        outlets.forEach((id, sums) -> rows.add(List.of(
                cast.name(id),
                Figures.count(sums[3]),
                Figures.count(sums[0]),
                sums[1] == 0 ? "unknown" : Figures.count(sums[2]) + " on " + Figures.count(sums[1], "day"))));
        HtmlTable.write(html, List.of("outlet", "articles kept", "days with captures", "articles expected"), rows);
    }

    void losses(Html html) throws IOException {
        List<List<String>> rows = Losses.of(tables).rows();
        if (rows.isEmpty()) {
            html.text("p", "Nothing: every record was kept.");
        } else {
            HtmlTable.write(html, List.of("stage", "records", "reason", "in words"), rows);
        }
    }
}
