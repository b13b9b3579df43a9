package dev.parallax.frame.lexicon;

import dev.parallax.catalog.Lexicon;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rates of a lexicon's concepts in a whole text, whoever speaks: what a linear model knows of the words' meaning beside the words themselves. Immutable. */
public final class LexiconRates {
    private static final double PER_WORDS = 1_000;

    private final LexiconIndex index;
    private final Language language;
    private final String lexiconId;

    /**
     * Prepares a lexicon.
     *
     * @throws IllegalArgumentException where the program does not read its language
     */
    public LexiconRates(Lexicon lexicon) {
        this.language = Languages.of(lexicon.language())
                .orElseThrow(() -> new IllegalArgumentException("the lexicon " + lexicon.lexiconId() + " is in "
                        + lexicon.language() + "; expected one of " + Languages.CODES));
        this.index = new LexiconIndex(language, List.of(lexicon));
        this.lexiconId = lexicon.lexiconId();
    }

    /** Weights of the entries met per 1,000 words, by concept; concepts that are not met are left out. */
    public Map<String, Double> of(String title, String text) {
        List<Term> terms = new ArrayList<>(Terms.of(title, language));
        terms.addAll(Terms.of(text, language));
        Map<String, Double> rates = new HashMap<>();
        index.hits(terms)
                .getOrDefault(lexiconId, List.of())
                .forEach(hit -> rates.merge(
                        hit.entry().concept(), PER_WORDS * hit.entry().weight() / terms.size(), Double::sum));
        return rates;
    }
}
