package dev.parallax.align.declared;

import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Annotator;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.Claim;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Genre;
import dev.parallax.model.Mention;
import dev.parallax.model.Modality;
import dev.parallax.model.Part;
import dev.parallax.model.Quantity;
import dev.parallax.model.Sentence;
import dev.parallax.model.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An annotated article from marked-up sentences: {@code [kind:concept words]} is a mention, {@code [quantity:value words]} a claim. */
final class TestArticle {
    private static final Pattern MARK = Pattern.compile("\\[(\\w+):(\\w+) ([^\\]]+)\\]");

    private final String language;
    private final String day;
    private Genre genre = Genre.NEWS;
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    TestArticle(String language, String day) {
        this.language = language;
        this.day = day;
    }

    TestArticle genre(Genre other) {
        genre = other;
        return this;
    }

    TestArticle title(String marked) {
        add(marked, Part.TITLE, title);
        return this;
    }

    /** Adds a sentence in a paragraph of its own. */
    TestArticle sentence(String marked) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int begin = text.length();
        add(marked, Part.TEXT, text);
        sentences.add(new Sentence("article", Part.TEXT, sentences.size(), sentences.size(), begin, text.length()));
        return this;
    }

    private void add(String marked, Part part, StringBuilder into) {
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            into.append(marked, from, mark.start());
            int begin = into.length();
            into.append(mark.group(3));
            place(mark.group(1), mark.group(2), mark.group(3), part, begin, into.length());
            from = mark.end();
        }
        into.append(marked.substring(from));
    }

    private void place(String kind, String value, String surface, Part part, int begin, int end) {
        String name = kind.toUpperCase(Locale.ROOT);
        for (ConceptKind concept : ConceptKind.values()) {
            if (concept.name().equals(name)) {
                mentions.add(new Mention(
                        "article",
                        part,
                        mentions.size(),
                        begin,
                        end,
                        surface,
                        concept,
                        value,
                        null,
                        Annotator.CATALOG));
                return;
            }
        }
        claims.add(new Claim(
                "article",
                part,
                claims.size(),
                begin,
                end,
                Quantity.valueOf(name),
                Double.parseDouble(value),
                null,
                "people",
                null,
                Modality.STATED,
                Voice.OUTLET,
                null,
                null));
    }

    AnnotatedArticle annotated() {
        Instant published = day.isEmpty() ? null : Instant.parse(day + "T12:00:00Z");
        Article article = ArticleBuilder.of(language, title.toString(), text.toString())
                .genre(genre)
                .published(published, 0)
                .build();
        return new AnnotatedArticle(
                article,
                List.of(),
                new Annotations("article", sentences, mentions, List.of(), List.of(), claims, List.of()));
    }

    String surface(AlignmentEvidence row) {
        return (row.part() == Part.TITLE ? title : text).substring(row.beginChar(), row.endChar());
    }
}
