package dev.parallax.frame.sentiment;

import dev.parallax.catalog.Lexicon;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.frame.lexicon.Terms;
import dev.parallax.language.Language;
import dev.parallax.linear.Features;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a model sees of sentences that stand alone, the same as it sees of an article's: to learn from. Immutable. */
public final class TargetExamples {
    /** Lexicon whose words are told. */
    public static final String LEXICON = "evaluation";

    private final Language language;
    private final LexiconIndex words;
    private final Optional<WordVectors> vectors;

    /**
     * Prepares.
     *
     * @param lexicons lexicons of the catalog, of any language
     */
    public TargetExamples(Language language, Collection<Lexicon> lexicons, Optional<WordVectors> vectors) {
        this.language = language;
        this.words = new LexiconIndex(
                language,
                lexicons.stream()
                        .filter(lexicon -> lexicon.language().equals(language.code()))
                        .toList());
        this.vectors = vectors;
    }

    /** The features of a target in a sentence. */
    public Features features(String sentence, Span target, ConceptKind kind) {
        CodePoints points = CodePoints.of(sentence);
        List<Term> terms = Terms.of(points, sentence, language);
        return TargetFeatures.of(
                TargetSentence.of(
                        language,
                        points,
                        terms,
                        words.hits(terms).getOrDefault(LEXICON, List.of()),
                        new Span(0, points.length()),
                        target,
                        kind),
                vectors);
    }
}
