package dev.parallax.frame.sentiment;

import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.language.Language;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that names a target.
 *
 * @param language its language
 * @param terms its words
 * @param gaps what stands before each word and behind the last: marks and spaces
 * @param hits words of a lexicon in it, {@link LexiconIndex.Hit#first} counting from its first word
 * @param begin number of the target's first word
 * @param end number behind its last word
 * @param kind what the target is
 */
public record TargetSentence(
        Language language,
        List<Term> terms,
        List<String> gaps,
        List<LexiconIndex.Hit> hits,
        int begin,
        int end,
        ConceptKind kind) {
    public TargetSentence {
        terms = List.copyOf(terms);
        gaps = List.copyOf(gaps);
        hits = List.copyOf(hits);
        if (begin < 0 || begin >= end || end > terms.size() || gaps.size() != terms.size() + 1) {
            throw new IllegalArgumentException("no target from " + begin + " to " + end + " in " + terms.size()
                    + " words with " + gaps.size() + " gaps");
        }
    }

    /**
     * Cuts the sentence out of a part.
     *
     * @param points the part
     * @param all terms of the part
     * @param hits words of the lexicon in the part
     * @param sentence where the sentence stands
     * @param target where the target stands, with a word at least
     */
    public static TargetSentence of(
            Language language,
            CodePoints points,
            List<Term> all,
            List<LexiconIndex.Hit> hits,
            Span sentence,
            Span target,
            ConceptKind kind) {
        int from = first(all, sentence.begin());
        int to = first(all, sentence.end());
        List<String> gaps = new ArrayList<>();
        int at = sentence.begin();
        for (Term term : all.subList(from, to)) {
            gaps.add(points.surface(new Span(at, term.span().begin())));
            at = term.span().end();
        }
        gaps.add(points.surface(new Span(at, Math.max(at, sentence.end()))));
        List<LexiconIndex.Hit> inside = hits.stream()
                .filter(hit -> hit.first() >= from && hit.first() < to)
                .map(hit -> new LexiconIndex.Hit(hit.entry(), hit.span(), hit.first() - from))
                .toList();
        int begin = first(all, target.begin());
        int end = Math.max(begin + 1, first(all, target.end()));
        return new TargetSentence(
                language, all.subList(from, to), gaps, inside, begin - from, Math.min(end, to) - from, kind);
    }

    /** Number of the first term that ends behind an offset. */
    private static int first(List<Term> terms, int offset) {
        int at = 0;
        while (at < terms.size() && terms.get(at).span().end() <= offset) {
            at++;
        }
        return at;
    }

    /** Words between a word and the target; 0 beside it, -1 inside. */
    int distance(int word) {
        return word >= end ? word - end : word < begin ? begin - 1 - word : -1;
    }
}
