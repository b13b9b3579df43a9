package dev.parallax.model;

import java.util.List;

/**
 * What the light pass finds in one article; each list in the order of its table's key.
 *
 * @param articleId article
 */
public record Annotations(
        String articleId,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Quote> quotes,
        List<VoiceSpan> voices,
        List<Claim> claims,
        List<Citation> citations) {
    public Annotations {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        voices = List.copyOf(voices);
        claims = List.copyOf(claims);
        citations = List.copyOf(citations);
    }
}
