package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.annotate.Newsroom;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts how many of the ways of newsrooms ({@code newsroom/<language>.tsv}) the light pass reads rightly, each language alone: spans by an overlap of at
 * least .5, one to one over each text, and of those the speaker and his kind. Arguments: languages; {@code -v} first prints what differs.
 */
public final class NewsroomBench {
    private NewsroomBench() {}

    /** Prints a line per language. */
    public static void main(String[] arguments) {
        List<String> languages = new ArrayList<>(List.of(arguments));
        boolean verbose = languages.remove("-v");
        Function<ExtractedArticle, Outcome<Annotations>> stage =
                AnnotateStage.of(CatalogFolder.bundled()).open();
        for (String language : languages.isEmpty() ? List.of("ar", "az", "en", "fa", "ru", "tr") : languages) {
            language(language, stage, verbose);
        }
    }

    private static void language(
            String language, Function<ExtractedArticle, Outcome<Annotations>> stage, boolean verbose) {
        Score spans = new Score();
        Score speaker = new Score();
        Score kind = new Score();
        Map<String, List<Newsroom>> byText = new LinkedHashMap<>();
        List<Newsroom> rows = Newsroom.read(language);
        rows.forEach(row ->
                byText.computeIfAbsent(row.text(), text -> new ArrayList<>()).add(row));
        int whole = 0;
        for (List<Newsroom> asked : byText.values()) {
            List<Quote> found = asked.get(0).found(stage);
            spans.predicted += found.size();
            for (Newsroom row : asked) {
                List<String> faults = row.faults(found);
                whole += faults.isEmpty() ? 1 : 0;
                if (verbose && !faults.isEmpty()) {
                    System.out.println(language + " " + row.text().replace('\n', '¶') + "\n    asked [" + row.content()
                            + "] by " + row.speaker() + " " + row.kind() + ": " + faults);
                }
                if (row.silent()) {
                    continue;
                }
                spans.gold++;
                Quote best = null;
                for (Quote quote : found) {
                    if (row.overlap(quote) >= .5 && (best == null || row.overlap(quote) > row.overlap(best))) {
                        best = quote;
                    }
                }
                if (best != null) {
                    spans.matched++;
                    count(speaker, row.speakerRight(best));
                    count(kind, row.kindRight(best));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s rows wholly right %d of %d; spans %s; speaker %.3f; kind %.3f%n",
                language,
                whole,
                rows.size(),
                spans,
                (double) speaker.matched / speaker.gold,
                (double) kind.matched / kind.gold);
    }

    private static void count(Score score, boolean right) {
        score.gold++;
        score.predicted++;
        score.matched += right ? 1 : 0;
    }
}
