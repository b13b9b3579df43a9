package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SaidNumber;
import dev.parallax.model.Article;
import dev.parallax.model.Claim;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Part;
import dev.parallax.model.VoiceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the report shows of single articles: words, voices, evidence and numbers, read in one pass a table for the articles that are shown and no others. */
final class ArticleWords {
    /** Measures whose words are highlighted: choices of words. Those that rest on whole quotes or all mentions would mark everything. */
    static final Set<String> MARKED =
            Set.of("naming", "cause_words", "cause_told", "epistemic_distancing", "impersonal_attribution");

    private static final int MOST_WORDS = 12;

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, List<VoiceSpan>> voices = new HashMap<>();
    private final Map<String, List<FrameEvidence>> evidence = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();

    /** Reads for articles shown, and the claims of further ones. */
    static ArticleWords of(ReleaseTables tables, Set<String> shown, Set<String> counted) throws IOException {
        ArticleWords words = new ArticleWords();
        tables.each("articles", Article.class, row -> {
            if (shown.contains(row.articleId())) {
                words.articles.put(row.articleId(), row);
            }
        });
        tables.each("voices", VoiceSpan.class, row -> put(words.voices, shown, row.articleId(), row));
        tables.each("frame_evidence", FrameEvidence.class, row -> {
            if (MARKED.contains(row.featureId())) {
                put(words.evidence, shown, row.articleId(), row);
            }
        });
        tables.each("claims", Claim.class, row -> put(words.claims, counted, row.articleId(), row));
        return words;
    }

    private static <R> void put(Map<String, List<R>> into, Set<String> asked, String article, R row) {
        if (asked.contains(article)) {
            into.computeIfAbsent(article, id -> new ArrayList<>()).add(row);
        }
    }

    /** Headline and beginning of an article; without a text the words that measures rest on. */
    void write(Html html, ArticleHead head, String eventId, int longest) {
        Article article = articles.get(head.articleId());
        List<VoiceSpan> spans = voices.getOrDefault(head.articleId(), List.of());
        List<FrameEvidence> marks = evidence.getOrDefault(head.articleId(), List.of()).stream()
                .filter(row -> row.eventId().equals(eventId))
                .toList();
        String[] direction = {"lang", head.language(), "dir", Languages.direction(head.language())};
        html.open("p", "lang", head.language(), "dir", Languages.direction(head.language()), "class", "headline");
        new MarkedText(Part.TITLE, head.title(), spans, marks).write(html, longest);
        html.close();
        if (article != null && !article.text().isEmpty()) {
            html.open("p", "lang", direction[1], "dir", direction[3], "class", "excerpt");
            new MarkedText(Part.TEXT, article.text(), spans, marks).write(html, longest);
            html.close();
            return;
        }
        TreeSet<String> seen = new TreeSet<>();
        marks.stream().filter(row -> row.part() == Part.TEXT).forEach(row -> seen.add(row.surface()));
        if (!seen.isEmpty()) {
            html.text("p", "The release carries no texts; words that measures rest on:", "class", "dim");
            html.open("p", "lang", head.language(), "dir", Languages.direction(head.language()));
            seen.stream().limit(MOST_WORDS).forEach(surface -> html.text("mark", surface)
                    .text(" "));
            html.close();
        }
    }

    /** Numbers told by articles, and by how many. */
    String numbers(Collection<String> ids) {
        TreeMap<String, TreeMap<SaidNumber, TreeSet<String>>> told = new TreeMap<>();
        for (String id : ids) {
            for (Claim claim : claims.getOrDefault(id, List.of())) {
                told.computeIfAbsent(SaidNumber.quantity(claim), key -> new TreeMap<>())
                        .computeIfAbsent(SaidNumber.of(claim), key -> new TreeSet<>())
                        .add(id);
            }
        }
        return told.entrySet().stream()
                .map(quantity -> quantity.getKey() + " "
                        + quantity.getValue().entrySet().stream()
                                .map(value ->
                                        value.getKey() + " (" + value.getValue().size() + ")")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
