package dev.parallax.cli.explain;

import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SaidNumber;
import dev.parallax.cli.report.TextTable;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Claim;
import dev.parallax.model.Modality;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints which numbers each outlet gives in the articles that tell an event: as said, never added up. */
record ToldNumbers(ReleaseTables tables, Cast cast) {
    private record Row(String quantity, String group, String outlet) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return quantity + " " + group + " " + outlet;
        }
    }

    void print(Iterable<Told> members, Lines lines) throws IOException {
        Map<String, Told> byArticle = new TreeMap<>();
        members.forEach(told -> byArticle.put(told.article().articleId(), told));
        SortedMap<Row, SortedMap<SaidNumber, SortedSet<String>>> rows = new TreeMap<>();
        tables.each("claims", Claim.class, claim -> {
            Told told = byArticle.get(claim.articleId());
            if (told != null) {
                Row row = new Row(
                        SaidNumber.quantity(claim),
                        told.article().group(),
                        cast.name(told.article().outletId()));
                rows.computeIfAbsent(row, key -> new TreeMap<>())
                        .computeIfAbsent(SaidNumber.of(claim), key -> new TreeSet<>())
                        .add(how(claim));
            }
        });
        lines.heading("Numbers in these articles, as told");
        TextTable table = TextTable.of("quantity", "group", "outlet", "numbers");
        rows.forEach((row, values) -> table.row(
                row.quantity(),
                row.group(),
                row.outlet(),
                values.entrySet().stream()
                        .map(value -> value.getKey() + " (" + String.join("; ", value.getValue()) + ")")
                        .collect(Collectors.joining(", "))));
        if (table.isEmpty()) {
            lines.text(1, "none found");
        } else {
            lines.table(1, table);
        }
    }

    private static String how(Claim claim) {
        return (claim.modality() == Modality.STATED ? "" : Words.id(claim.modality()) + ", ") + Words.id(claim.voice());
    }
}
