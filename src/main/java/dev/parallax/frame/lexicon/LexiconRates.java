package dev.parallax.frame.lexicon;

import dev.parallax.catalog.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rates of a lexicon's concepts in a whole text, whoever speaks: what a linear model knows of the words' meaning beside the words themselves. Immutable. */
public final class LexiconRates {
    private static final double PER_WORDS = 1_000;

    private final LexiconMatcher matcher;
    private final String language;

    /** Prepares a lexicon. */
    public LexiconRates(Lexicon lexicon) {
        this.matcher = new LexiconMatcher(lexicon);
        this.language = lexicon.language();
    }

    /** Weights of the entries met per 1,000 words, by concept; concepts that are not met are left out. */
    public Map<String, Double> of(String title, String text) {
        List<Word> words = new ArrayList<>(Words.of(title, language));
        words.addAll(Words.of(text, language));
        Map<String, Double> rates = new HashMap<>();
        matcher.hits(words)
                .forEach(hit -> rates.merge(
                        hit.entry().concept(), PER_WORDS * hit.entry().weight() / words.size(), Double::sum));
        return rates;
    }
}
