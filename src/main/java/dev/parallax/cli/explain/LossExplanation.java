package dev.parallax.cli.explain;

import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Losses;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Edition;
import dev.parallax.model.Rejection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Why a record is not in the corpus: what rejected it, or what can be told of a record that left no trace. */
final class LossExplanation {
    private static final int LABEL = 12;

    private final ReleaseTables tables;
    private final String asked;
    private final @Nullable String address;
    private final Lookup.Found found;
    private final List<Rejection> rejections;

    private LossExplanation(ReleaseTables tables, String asked, Lookup.Found found) throws IOException {
        this.tables = tables;
        this.asked = asked.strip();
        this.address = Address.of(this.asked).orElse(null);
        this.found = found;
        SortedSet<String> captures = new TreeSet<>();
        if (address != null) {
            tables.each("captures", CaptureKey.class, capture -> {
                if (Address.of(capture.url()).equals(Optional.of(address))) {
                    captures.add(capture.captureId());
                }
            });
        }
        this.rejections = tables.where("rejections", Rejection.class, row -> concerns(row, captures));
    }

    static LossExplanation find(ReleaseTables tables, String asked, Lookup.Found found) throws IOException {
        return new LossExplanation(tables, asked, found);
    }

    /** Whether nothing was rejected under that name. */
    boolean isEmpty() {
        return rejections.isEmpty();
    }

    Lines lines() throws IOException {
        Lines lines = new Lines();
        lines.heading(asked);
        String article = found.articleId();
        if (article != null) {
            lines.text(
                    1,
                    "is in the corpus: article " + article
                            + (isEmpty() ? "; nothing of it was rejected." : ". Set aside beside it:"));
        }
        rejections.forEach(row -> rejection(row, lines));
        if (isEmpty() && article == null) {
            noTrace(lines);
        }
        return lines;
    }

    private boolean concerns(Rejection row, SortedSet<String> captures) {
        String url = row.url();
        boolean named = row.recordId().equals(asked) || asked.equals(row.keptId()) || captures.contains(row.recordId());
        boolean article = found.articleId() != null && found.articleId().equals(row.keptId());
        return named
                || article
                || (address != null && url != null && Address.of(url).equals(Optional.of(address)));
    }

    private static void rejection(Rejection row, Lines lines) {
        lines.text(1, "rejected by " + row.stage() + ": " + row.reason() + ", " + Words.rejected(row.reason()));
        lines.labelled(2, LABEL, "record", row.recordId());
        labelled(lines, "found", row.detail());
        labelled(lines, "address", row.url());
        labelled(lines, "outlet", row.outletId());
        labelled(lines, "kept", row.keptId() == null ? null : row.keptId() + " stands for it");
    }

    private static void labelled(Lines lines, String label, @Nullable String words) {
        if (words != null) {
            lines.labelled(2, LABEL, label, words);
        }
    }

    /** What the recipe did not ask for is counted without rows, and what no input holds is not counted. */
    private void noTrace(Lines lines) throws IOException {
        lines.text(
                1,
                "No article and no rejected record has this name. Either no input held the page, or it was passed over: "
                        + "records that the recipe does not ask for are counted without a row of their own.");
        if (address != null) {
            lines.text(1, owner(Address.host(address)));
        }
        SortedMap<String, Long> filtered = Losses.of(tables).filtered();
        filtered.forEach((reason, count) -> lines.text(
                1, "passed over: " + Figures.count(count, "record") + ", " + reason + ", " + Words.filtered(reason)));
        found.nearest().ifPresent(near -> lines.text(1, "The nearest that the corpus holds: " + near));
    }

    private String owner(String host) throws IOException {
        Optional<Edition> edition = tables.first(
                "editions", Edition.class, row -> List.of(row.domains().split(" ", -1)).stream()
                        .anyMatch(domain -> !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain))));
        return edition.map(row -> "The host " + host + " belongs to the outlet " + row.outletId() + ".")
                .orElse("The host " + host + " belongs to no outlet of this release.");
    }
}
