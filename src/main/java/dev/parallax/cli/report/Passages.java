package dev.parallax.cli.report;

import dev.parallax.model.Article;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words behind offsets. A release without texts holds the title and the words that some tables repeat; for other spans it can only be said where in the text
 * they stand.
 */
public final class Passages {
    /** Columns of text shown on each side of the words. */
    private static final int AROUND = 28;

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final Article article;
    private final CodePoints title;
    private final CodePoints text;
    private final Map<Part, Map<Span, String>> repeated = new TreeMap<>();

    /** The passages of an article. */
    public Passages(Article article) {
        this.article = article;
        this.title = CodePoints.of(article.title());
        this.text = CodePoints.of(article.text());
    }

    /** Notes words that a table repeats. */
    public void repeated(Part part, @Nullable Integer begin, @Nullable Integer end, String surface) {
        if (begin != null && end != null) {
            repeated.computeIfAbsent(part, key -> new TreeMap<>()).putIfAbsent(new Span(begin, end), surface);
        }
    }

    /** Whether the release carries the text of the article. */
    public boolean hasText() {
        return !article.text().isEmpty();
    }

    /** The words of a span, where the release holds them. */
    public Optional<String> words(Part part, Span span) {
        CodePoints points = points(part);
        if (span.end() <= points.length()) {
            return Optional.of(points.surface(span));
        }
        return Optional.ofNullable(repeated.getOrDefault(part, Map.of()).get(span));
    }

    /** The words of a span, or where they stand. */
    public String wordsOrPlace(Part part, Span span) {
        return words(part, span).orElseGet(() -> place(part, span));
    }

    /** The words of a span in double brackets with what stands around them in their paragraph, or where they stand. */
    public String context(Part part, Span span) {
        CodePoints points = points(part);
        if (span.end() > points.length()) {
            return words(part, span).map(words -> OPEN + words + CLOSE).orElseGet(() -> place(part, span));
        }
        String whole = part == Part.TITLE ? article.title() : article.text();
        int begin = points.index(span.begin());
        int end = points.index(span.end());
        return before(whole.substring(0, begin))
                + OPEN
                + whole.substring(begin, end)
                + CLOSE
                + after(whole.substring(end));
    }

    private CodePoints points(Part part) {
        return part == Part.TITLE ? title : text;
    }

    private static String place(Part part, Span span) {
        return "characters " + span.begin() + " to " + span.end() + " of the " + (part == Part.TITLE ? "title" : "text")
                + " (words not in this release)";
    }

    private static String before(String words) {
        String paragraph = words.substring(words.lastIndexOf('\n') + 1);
        int begin = paragraph.length();
        int columns = 0;
        while (begin > 0 && columns <= AROUND) {
            int point = paragraph.codePointBefore(begin);
            begin -= Character.charCount(point);
            columns += DisplayWidth.of(Character.toString(point));
        }
        if (begin == 0) {
            return paragraph;
        }
        int space = paragraph.indexOf(' ', begin);
        return "… " + (space < 0 ? paragraph.substring(begin) : paragraph.substring(space + 1));
    }

    private static String after(String words) {
        String paragraph = words.lines().findFirst().orElse("");
        if (words.startsWith("\n") || DisplayWidth.of(paragraph) <= AROUND) {
            return words.startsWith("\n") ? "" : paragraph;
        }
        int end = DisplayWidth.fitting(paragraph, AROUND);
        int space = paragraph.lastIndexOf(' ', end);
        return (space <= 0 ? paragraph.substring(0, end) : paragraph.substring(0, space)) + " …";
    }
}
