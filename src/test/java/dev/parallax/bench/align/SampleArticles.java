package dev.parallax.bench.align;

import dev.parallax.bench.sample.WrittenSample;
import dev.parallax.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundled sample's articles as written, with the events of the gold tables. */
final class SampleArticles {
    record Written(
            String url,
            String outlet,
            String language,
            String published,
            String genre,
            String title,
            String text,
            List<String> events) {}

    private SampleArticles() {}

    static List<Written> read(Path sample) throws IOException {
        List<Written> articles = new ArrayList<>();
        for (WrittenSample.Written written : WrittenSample.read(sample)) {
            Article article = written.extracted().article();
            String events = written.gold().get("events");
            articles.add(new Written(
                    article.url(),
                    article.outletId(),
                    article.language(),
                    written.gold().get("published"),
                    written.gold().get("genre"),
                    article.title(),
                    article.text(),
                    events.equals("-") ? List.of() : List.of(events.split(" "))));
        }
        return articles;
    }
}
