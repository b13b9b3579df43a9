package dev.parallax.bench.extract;

import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures of a group of pages. */
final class Tally {
    private final Shingles shingles = new Shingles();
    private final Map<String, Integer> rejected = new TreeMap<>();
    private int pages;
    private int texts;
    private int titles;
    private int titlesExact;
    private int dates;
    private int datesRight;
    private int datesMissing;
    private int datesBehindCapture;
    private int charsets;
    private int charsetsRight;

    /** Whether the page was read in the charset that it was written in. */
    void charset(boolean right) {
        charsets++;
        charsetsRight += right ? 1 : 0;
    }

    void add(GoldPage gold, Instant capturedAt, Outcome<ExtractedArticle> outcome, List<String> notes) {
        pages++;
        @Nullable Article article = null;
        if (outcome instanceof Outcome.Kept<ExtractedArticle> kept) {
            article = kept.values().get(0).article();
        } else if (outcome instanceof Outcome.Rejected<ExtractedArticle> lost) {
            rejected.merge(lost.reason().id(), 1, Integer::sum);
        }
        String text = gold.text();
        String title = gold.title();
        String published = gold.published();
        if (text != null) {
            texts++;
            Shingles.Score score = shingles.add(text, article == null ? "" : article.text());
            notes.add(String.format(Locale.ROOT, "%.3f P%.3f R%.3f", score.f1(), score.precision(), score.recall()));
        }
        if (title != null) {
            titles++;
            boolean exact = article != null && folded(article.title()).equals(folded(title));
            titlesExact += exact ? 1 : 0;
            notes.add(exact ? "title=ok" : "title=BAD");
        }
        if (published != null) {
            dates++;
            String verdict = date(published, article);
            datesRight += verdict.equals("ok") ? 1 : 0;
            datesMissing += verdict.equals("none") ? 1 : 0;
            notes.add("date=" + verdict);
            datesBehindCapture +=
                    article != null && article.publishedAt() != null && capturedAt.isBefore(article.publishedAt())
                            ? 1
                            : 0;
        }
    }

    private static String folded(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    /** Day for day; where both state an offset, the prediction is moved to that of the gold first. */
    private static String date(String gold, @Nullable Article article) {
        Instant found = article == null ? null : article.publishedAt();
        if (article == null || found == null) {
            return "none";
        }
        Integer offset = article.publishedOffsetMinutes();
        boolean goldOffset = gold.length() > 10 && (gold.endsWith("Z") || gold.matches(".*[+-]\\d\\d:\\d\\d"));
        ZoneOffset zone = ZoneOffset.UTC;
        if (offset != null) {
            zone = goldOffset ? OffsetDateTime.parse(gold).getOffset() : ZoneOffset.ofTotalSeconds(offset * 60);
        }
        return found.atOffset(zone).toLocalDate().toString().equals(gold.substring(0, 10)) ? "ok" : "BAD";
    }

    double f1() {
        return shingles.f1();
    }

    double kept() {
        int lost = rejected.values().stream().mapToInt(Integer::intValue).sum();
        return (pages - lost) / (double) Math.max(1, pages);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(String.format(
                Locale.ROOT, "kept %.3f of %d %s", kept(), pages, rejected.isEmpty() ? "" : rejected.toString()));
        if (texts > 0) {
            line.append(" | ").append(shingles);
        }
        if (titles > 0) {
            line.append(String.format(Locale.ROOT, " | titles %.3f of %d", titlesExact / (double) titles, titles));
        }
        if (dates > 0) {
            line.append(String.format(
                    Locale.ROOT,
                    " | days %.3f of %d (missing %d, wrong %d, in the future %d, wrong counted double %.3f)",
                    datesRight / (double) dates,
                    dates,
                    datesMissing,
                    dates - datesRight - datesMissing,
                    datesBehindCapture,
                    (datesRight - (dates - datesRight - datesMissing)) / (double) dates));
        }
        if (charsets > 0) {
            line.append(
                    String.format(Locale.ROOT, " | charset %.3f of %d", charsetsRight / (double) charsets, charsets));
        }
        return line.toString();
    }
}
