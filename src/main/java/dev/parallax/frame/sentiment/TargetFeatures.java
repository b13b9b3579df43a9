package dev.parallax.frame.sentiment;

import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.linear.Features;
import dev.parallax.linear.WordVectors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Features of a target in its sentence, block:feature with counts. Words are their likeliest lemmas.
 *
 * <ul>
 *   <li>s all words; n those within ten words; d the same with their side; w those within four words with their side; e the target's own.
 *   <li>t the target's kind, case, preposition and part, whether it stands in quotation marks or in speech, comes first, and how long the sentence is.
 *   <li>x what words of a lexicon come to, by concept: by side, by part of the target, by case, near and anywhere; each with its weight, less with distance, and with
 *       {@code !} behind a negation.
 *   <li>With vectors of words also the mean directions of the words before, behind and around (less with distance), of the target's own, and of its predicate by the
 *       target's part.
 * </ul>
 */
public final class TargetFeatures {
    private static final int NEAR = 4;
    private static final int REACH = 10;
    private static final int BESIDE = 3;
    /** Words between a word and the target at which it counts half. */
    private static final double HALF_AT = 8;

    private static final int NEGATION_REACH = 2;
    private static final Set<String> NEGATIONS = Set.of(
            "не", "ни", "без", "нет", "никогда", "нельзя", "not", "no", "never", "without", "deyil", "yox", "değil",
            "yok", "نه", "نیست", "بدون", "لا", "لم", "لن", "ليس", "دون");

    private final TargetSentence sentence;
    private final Place place;
    private final Map<String, Double> counts = new HashMap<>();

    private TargetFeatures(TargetSentence sentence) {
        this.sentence = sentence;
        this.place = Place.of(sentence);
    }

    /** The features of a sentence. */
    public static Features of(TargetSentence sentence, Optional<WordVectors> vectors) {
        TargetFeatures features = new TargetFeatures(sentence);
        features.signs();
        features.words();
        sentence.hits().forEach(features::hit);
        return new Features(features.counts, vectors.map(features::directions).orElseGet(TreeMap::new));
    }

    private SortedMap<String, float[]> directions(WordVectors vectors) {
        int begin = sentence.begin();
        int end = sentence.end();
        int all = sentence.terms().size();
        SortedMap<String, float[]> directions = new TreeMap<>();
        directions.put("target", direction(vectors, IntStream.range(begin, end)));
        directions.put("before", direction(vectors, IntStream.range(Math.max(0, begin - BESIDE), begin)));
        directions.put("behind", direction(vectors, IntStream.range(end, Math.min(all, end + BESIDE))));
        directions.put("around", direction(vectors, IntStream.range(0, all).filter(at -> at < begin || at >= end)));
        place.predicate()
                .ifPresent(verb -> directions.put(place.part().name(), direction(vectors, IntStream.of(verb))));
        return directions;
    }

    private float[] direction(WordVectors vectors, IntStream words) {
        WordVectors.Mean mean = vectors.mean();
        words.forEach(at ->
                mean.add(sentence.terms().get(at).surface(), HALF_AT / (HALF_AT + Math.max(0, sentence.distance(at)))));
        return mean.direction();
    }

    private void signs() {
        String kind = sentence.kind().name();
        String form = place.form().map(Enum::name).orElse("-");
        count("t:kind " + kind);
        count("t:case " + form);
        count("t:case " + form + " " + kind);
        count("t:preposition " + place.preposition().orElse("-"));
        count("t:part " + place.part());
        String gap = sentence.gaps().get(sentence.begin()).strip();
        if (gap.endsWith("«") || gap.endsWith("\"") || gap.endsWith("“")) {
            count("t:quoted");
        }
        long opened = sentence.gaps().stream()
                .limit(sentence.begin() + 1L)
                .flatMapToInt(String::chars)
                .map(mark -> mark == '«' ? 1 : mark == '»' ? -1 : 0)
                .sum();
        if (opened > 0) {
            count("t:in speech");
        }
        if (sentence.begin() == 0) {
            count("t:first");
        }
        count("t:length " + Math.min(4, sentence.terms().size() / 8));
    }

    private void words() {
        List<Term> terms = sentence.terms();
        for (int at = 0; at < terms.size(); at++) {
            String word = sentence.language().lemma(terms.get(at).surface());
            int distance = sentence.distance(at);
            if (distance < 0) {
                count("e:" + word);
                continue;
            }
            count("s:" + word);
            if (distance < REACH) {
                count("n:" + word);
                count("d:" + side(at) + word);
            }
            if (distance < NEAR) {
                count("w:" + side(at) + word);
            }
        }
    }

    private void hit(LexiconIndex.Hit hit) {
        int at = hit.first();
        int distance = sentence.distance(at);
        if (distance < 0 || hit.entry().weight() == 0) {
            return;
        }
        boolean negated = sentence.terms().subList(Math.max(0, at - NEGATION_REACH), at).stream()
                .anyMatch(term -> NEGATIONS.contains(term.normal()));
        String concept = "x:" + (negated ? "!" : "") + hit.entry().concept();
        double weight = hit.entry().weight() * HALF_AT / (HALF_AT + distance);
        boolean own = Optional.of(at).equals(place.predicate());
        boolean clause = at >= place.clauseBegin() && at < place.clauseEnd();
        add(concept, weight);
        add(concept + " " + side(at), weight);
        add(concept + " " + (own ? place.part().name() : clause ? "clause" : "beyond"), weight);
        add(concept + " " + place.form().map(Enum::name).orElse("-"), weight);
        add(concept + " anywhere", 1);
        if (distance < NEAR) {
            add(concept + " near", 1);
        }
    }

    private String side(int word) {
        return word < sentence.begin() ? "l" : "r";
    }

    private void count(String feature) {
        add(feature, 1);
    }

    private void add(String feature, double value) {
        counts.merge(feature, value, Double::sum);
    }
}
