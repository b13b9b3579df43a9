package dev.parallax.release;

import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article with little else than its words. */
final class SampleArticle {
    private SampleArticle() {}

    static Article of(String title, String text) {
        return of(title, text, null, 0);
    }

    static Article of(String title, String text, @Nullable Instant publishedAt, int offsetMinutes) {
        return ArticleBuilder.of("ru", title, text)
                .id("a")
                .at("neva", "https://a.example/pavel-shumski-1.html")
                .byline("Павел Шумский")
                .script("Cyrl")
                .published(publishedAt, offsetMinutes)
                .build();
    }
}
