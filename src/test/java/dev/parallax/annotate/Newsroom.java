package dev.parallax.annotate;

import dev.parallax.language.Table;
import dev.parallax.model.Annotations;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One way of newsrooms to report speech, and what the light pass must find in it: a row of {@code newsroom/<language>.tsv}.
 *
 * @param language language
 * @param part title or text
 * @param text the words; a pilcrow parts paragraphs
 * @param form direct, indirect, mixed; * where it is not asked
 * @param content what is told, - where the text tells of no speech
 * @param speaker words that the found speaker must hold; * where it is not asked
 * @param kind kind of the speaker; * where it is not asked
 * @param note the way of reporting in a few words; begins with {@code open:} where the rules are known to fail
 */
public record Newsroom(
        String language,
        Part part,
        String text,
        String form,
        String content,
        String speaker,
        String kind,
        String note) {
    private static final String ANY = "*";
    private static final String NONE = "-";
    private static final String EDGES = " .,;:!?،؛؟«»“”„\"'‘’…–—-";

    /** The rows of a language. */
    public static List<Newsroom> read(String language) {
        Table table = Table.resource("/dev/parallax/annotate/newsroom/" + language + ".tsv");
        List<Newsroom> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            rows.add(new Newsroom(
                    language,
                    Part.valueOf(table.cell(row, "part").toUpperCase(Locale.ROOT)),
                    table.cell(row, "text").replace('¶', '\n'),
                    table.cell(row, "form"),
                    table.cell(row, "content"),
                    table.cell(row, "speaker"),
                    table.cell(row, "kind"),
                    table.cell(row, "note")));
        }
        return List.copyOf(rows);
    }

    /** The reports that a stage finds in the part. */
    public List<Quote> found(Function<ExtractedArticle, Outcome<Annotations>> stage) {
        String title = part == Part.TITLE ? text : "";
        String body = part == Part.TITLE ? "" : text;
        ExtractedArticle article =
                new ExtractedArticle(ArticleBuilder.of(language, title, body).build(), List.of(), null);
        return ((Outcome.Kept<Annotations>) stage.apply(article))
                .values().get(0).quotes().stream()
                        .filter(quote -> quote.part() == part)
                        .toList();
    }

    /** Whether the text tells of no speech. */
    public boolean silent() {
        return content.equals(NONE);
    }

    /** Share of characters in common of a quote and the content asked, marks at the edges aside. */
    public double overlap(Quote quote) {
        int[] asked = trimmed(text.indexOf(content), text.indexOf(content) + content.length());
        CodePoints points = CodePoints.of(text);
        int begin = text.offsetByCodePoints(0, quote.beginChar());
        int[] found = trimmed(begin, begin + points.surface(quote.span()).length());
        int common = Math.min(asked[1], found[1]) - Math.max(asked[0], found[0]);
        int all = Math.max(asked[1], found[1]) - Math.min(asked[0], found[0]);
        return common <= 0 ? 0 : (double) common / all;
    }

    private int[] trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new int[] {begin, end};
    }

    /** What differs from the row, a phrase each; empty where all is as asked. */
    public List<String> faults(List<Quote> quotes) {
        CodePoints points = CodePoints.of(text);
        List<String> contents =
                quotes.stream().map(quote -> points.surface(quote.span())).toList();
        if (silent()) {
            return quotes.isEmpty() ? List.of() : List.of("found " + contents);
        }
        Quote best = quotes.stream()
                .max(Comparator.comparingDouble(this::overlap))
                .filter(quote -> overlap(quote) >= .5)
                .orElse(null);
        if (best == null) {
            return List.of("not found among " + contents);
        }
        List<String> faults = new ArrayList<>();
        if (overlap(best) < 1) {
            faults.add("content [" + points.surface(best.span()) + "]");
        }
        if (!form.equals(ANY) && !form.equals(best.form().name().toLowerCase(Locale.ROOT))) {
            faults.add("form " + best.form());
        }
        if (!speakerRight(best)) {
            faults.add("speaker [" + best.speakerSurface() + "]");
        }
        if (!kindRight(best)) {
            faults.add("kind " + best.speakerKind());
        }
        return faults;
    }

    /** Whether a quote has the speaker asked. */
    public boolean speakerRight(Quote quote) {
        return speaker.equals(ANY)
                || quote.speakerSurface() != null && quote.speakerSurface().contains(speaker);
    }

    /** Whether a quote has the kind of speaker asked. */
    public boolean kindRight(Quote quote) {
        return kind.equals(ANY)
                || quote.speakerKind() != null
                        && quote.speakerKind().name().toLowerCase(Locale.ROOT).equals(kind);
    }
}
