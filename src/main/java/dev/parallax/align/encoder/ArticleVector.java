package dev.parallax.align.encoder;

import dev.parallax.align.TextVector;
import dev.parallax.model.Article;
import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an encoder makes of an article.
 *
 * @param language language of the article, ISO 639-1
 * @param readSha256 hash of what was read of it
 * @param vector its vector as {@link TextVector#text} writes it; NULL where the encoder makes nothing of it
 */
public record ArticleVector(
        String language, String readSha256, @Nullable String vector) {
    /** The vectors of some articles, in their order. */
    public static List<ArticleVector> of(List<Article> articles, SentenceEncoder encoder, EncoderSettings settings) {
        List<String> read = articles.stream().map(settings::read).toList();
        List<TextVector> vectors = encoder.vectors(read);
        List<ArticleVector> found = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            TextVector vector = vectors.get(at);
            found.add(new ArticleVector(
                    articles.get(at).language(), Ids.textSha256(read.get(at)), vector.none() ? null : vector.text()));
        }
        return found;
    }

    /** The vector itself. */
    public TextVector read() {
        return vector == null ? TextVector.NONE : TextVector.parse(vector);
    }
}
