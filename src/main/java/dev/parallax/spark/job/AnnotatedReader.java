package dev.parallax.spark.job;

import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Staged;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads articles and their annotations side by side: both files hold the same articles in the same order. */
public final class AnnotatedReader implements Iterator<AnnotatedArticle>, Closeable {
    private final RecordReader<SettledArticle> texts;
    private final RecordReader<Staged> found;
    private @Nullable AnnotatedArticle ahead;

    AnnotatedReader(RecordReader<SettledArticle> texts, RecordReader<Staged> found) {
        this.texts = texts;
        this.found = found;
        this.ahead = advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public AnnotatedArticle next() {
        AnnotatedArticle article = ahead;
        if (article == null) {
            throw new NoSuchElementException();
        }
        ahead = advance();
        return article;
    }

    @Override
    public void close() throws IOException {
        texts.close();
        found.close();
    }

    private @Nullable AnnotatedArticle advance() {
        while (texts.hasNext()) {
            SettledArticle article = texts.next();
            Staged outcome = found.next();
            if (!article.articleId().equals(outcome.recordId())) {
                throw new IllegalStateException(
                        "annotations of " + outcome.recordId() + " stand beside article " + article.articleId());
            }
            if (!outcome.values().isEmpty()) {
                ExtractedArticle extracted = article.extracted();
                return new AnnotatedArticle(extracted.article(), extracted.links(), (Annotations)
                        outcome.values().get(0));
            }
        }
        return null;
    }
}
