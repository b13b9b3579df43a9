package dev.parallax.annotate.deep;

import dev.parallax.language.corenlp.DeepPipeline;
import dev.parallax.language.corenlp.DeepToken;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Article;
import dev.parallax.model.CodePoints;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.Mention;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import dev.parallax.model.Reason;
import dev.parallax.model.Span;
import dev.parallax.model.Stage;
import dev.parallax.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tokens with lemma, part of speech and dependencies, and names that the catalog does not hold. A language without a pipeline gives none of these, which is an
 * answer and not a rejection.
 *
 * @param maxTokens longest text in words; a longer one is rejected as too_long
 */
public record DeepStage(int maxTokens) implements Stage<AnnotatedArticle, DeepAnnotations> {
    @Override
    public Function<AnnotatedArticle, Outcome<DeepAnnotations>> open() {
        return this::annotate;
    }

    private Outcome<DeepAnnotations> annotate(AnnotatedArticle annotated) {
        Article article = annotated.article();
        if (article.wordCount() > maxTokens) {
            return Outcome.rejected(Reason.TOO_LONG, article.wordCount() + " words, " + maxTokens + " are allowed");
        }
        Optional<DeepPipeline> pipeline = DeepPipeline.of(article.language());
        List<Token> tokens = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        if (pipeline.isPresent()) {
            for (Part part : List.of(Part.TEXT, Part.TITLE)) {
                String words = part == Part.TITLE ? article.title() : article.text();
                List<DeepToken> found = pipeline.get().tokens(words);
                CodePoints points = CodePoints.of(words);
                tokens.addAll(tokens(article.articleId(), part, found, points));
                mentions.addAll(NewNames.find(annotated, part, found, points));
            }
        }
        return Outcome.kept(new DeepAnnotations(article.articleId(), tokens, mentions));
    }

    private static List<Token> tokens(String articleId, Part part, List<DeepToken> found, CodePoints points) {
        List<Token> tokens = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            DeepToken token = found.get(i);
            Span span = points.span(token.begin(), token.end());
            tokens.add(new Token(
                    articleId,
                    part,
                    i,
                    span.begin(),
                    span.end(),
                    token.lemma(),
                    token.tag(),
                    token.head(),
                    token.relation()));
        }
        return tokens;
    }
}
