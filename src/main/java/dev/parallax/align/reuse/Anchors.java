package dev.parallax.align.reuse;

import dev.parallax.align.signature.PlainNumbers;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Sentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a text names whatever its language, sentence by sentence: concepts of the catalog, and numbers of two digits or more. A translation keeps them, and the order of their sentences; inside a
 * sentence each language has an order of its own.
 *
 * @param sentences what each sentence names, in reading order; those that name nothing are left out
 */
public record Anchors(List<Set<String>> sentences) implements Serializable {
    /** Most sentences of a text that are compared. */
    public static final int MOST_SENTENCES = 400;

    private static final int FEWEST_DIGITS = 2;

    public Anchors {
        sentences = sentences.stream().map(Set::copyOf).toList();
    }

    /** Reads them off an article. */
    static Anchors of(AnnotatedArticle annotated) {
        List<Sentence> sentences = annotated.annotations().sentences().stream()
                .filter(sentence -> sentence.part() == Part.TEXT)
                .sorted(Comparator.comparingInt(Sentence::beginChar))
                .toList();
        int[] begins = sentences.stream().mapToInt(Sentence::beginChar).toArray();
        List<SortedSet<String>> named = new ArrayList<>();
        sentences.forEach(sentence -> named.add(new TreeSet<>()));
        for (Mention mention : annotated.annotations().mentions()) {
            if (mention.part() == Part.TEXT && mention.conceptId() != null) {
                add(mention.conceptId(), mention.beginChar(), begins, named);
            }
        }
        String text = annotated.article().text();
        CodePoints points = CodePoints.of(text);
        for (PlainNumbers.Found number : PlainNumbers.in(text)) {
            if (number.value().length() >= FEWEST_DIGITS) {
                add(number.value(), points.offset(number.begin()), begins, named);
            }
        }
        return new Anchors(named.stream()
                .filter(sentence -> !sentence.isEmpty())
                .limit(MOST_SENTENCES)
                .map(sentence -> (Set<String>) sentence)
                .toList());
    }

    private static void add(String anchor, int begin, int[] begins, List<SortedSet<String>> named) {
        int found = Arrays.binarySearch(begins, begin);
        int sentence = found >= 0 ? found : -found - 2;
        if (sentence >= 0) {
            named.get(sentence).add(anchor);
        }
    }

    /** How many there are, each sentence counted by itself. */
    int count() {
        return sentences.stream().mapToInt(Set::size).sum();
    }
}
