package dev.parallax.release;

import dev.parallax.model.Article;
import dev.parallax.model.DatePrecision;
import dev.parallax.model.Genre;
import dev.parallax.model.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article with little else than its words. */
final class SampleArticle {
    private SampleArticle() {}

    static Article of(String title, String text) {
        return of(title, text, null);
    }

    static Article of(String title, String text, @Nullable Instant publishedAt) {
        return new Article(
                "a",
                "c",
                "neva",
                null,
                "https://a.example/pavel-shumski-1.html",
                title,
                "Павел Шумский",
                null,
                Genre.NEWS,
                text,
                Ids.textSha256(text),
                "ru",
                1.0,
                "Cyrl",
                publishedAt,
                null,
                null,
                DatePrecision.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                false,
                1,
                "generic/1",
                null);
    }
}
