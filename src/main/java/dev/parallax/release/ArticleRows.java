package dev.parallax.release;

import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.Claim;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import dev.parallax.model.Link;
import dev.parallax.model.Mention;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import dev.parallax.model.Version;
import dev.parallax.model.VoiceSpan;
import java.util.List;

/**
 * An article with its rows in every table whose offsets point into its title or text, or that repeats words of it. Rows keep their order and their numbers
 * from the corpus to the release.
 *
 * @param article article
 * @param links its links
 * @param versions its versions
 * @param sentences sentences
 * @param tokens tokens of the deep pass
 * @param mentions mentions of the light and the deep pass
 * @param quotes quotes
 * @param voices stretches not in the outlet's own voice
 * @param claims quantities
 * @param citations citations
 * @param alignmentEvidence why it is linked to events
 * @param frameEvidence words behind its values
 * @param frameScores its values
 */
public record ArticleRows(
        Article article,
        List<Link> links,
        List<Version> versions,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Mention> mentions,
        List<Quote> quotes,
        List<VoiceSpan> voices,
        List<Claim> claims,
        List<Citation> citations,
        List<AlignmentEvidence> alignmentEvidence,
        List<FrameEvidence> frameEvidence,
        List<FrameScore> frameScores) {
    public ArticleRows {
        links = List.copyOf(links);
        versions = List.copyOf(versions);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        voices = List.copyOf(voices);
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
        alignmentEvidence = List.copyOf(alignmentEvidence);
        frameEvidence = List.copyOf(frameEvidence);
        frameScores = List.copyOf(frameScores);
    }
}
