package dev.parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classes of articles of like length, by language: longer articles name more. As many classes as there are ten articles for each, at most four; articles of the same
 * length are never parted. They know nothing of groups, so that a test which deals owners anew may use them.
 */
final class LengthClasses {
    private static final int FEWEST_ARTICLES = 10;
    private static final int MOST_CLASSES = 4;

    private record Class(String language, int number) {}

    /** Least length in words of each class but the first, by language. */
    private final SortedMap<String, List<Integer>> bounds = new TreeMap<>();

    private final Collection<EventArticle> articles;

    private LengthClasses(Collection<EventArticle> articles) {
        this.articles = articles;
    }

    static LengthClasses of(Collection<EventArticle> articles) {
        LengthClasses classes = new LengthClasses(List.copyOf(articles));
        SortedMap<String, List<Integer>> lengths = new TreeMap<>();
        articles.forEach(article -> lengths.computeIfAbsent(article.language(), key -> new ArrayList<>())
                .add(article.words()));
        lengths.forEach((language, words) -> {
            words.sort(null);
            int count = Math.min(MOST_CLASSES, words.size() / FEWEST_ARTICLES);
            List<Integer> cuts = new ArrayList<>();
            for (int next = 1; next < count; next++) {
                cuts.add(words.get(next * words.size() / count));
            }
            classes.bounds.put(language, cuts.stream().distinct().toList());
        });
        return classes;
    }

    /** How often an article of its language and length names a concept: the share of the articles of its class that do, 0 to 1. */
    Expected expected(String concept) {
        Map<Class, int[]> counts = new HashMap<>();
        for (EventArticle article : articles) {
            int[] count = counts.computeIfAbsent(classOf(article), key -> new int[2]);
            count[0] += article.names(concept) ? 1 : 0;
            count[1]++;
        }
        return article -> {
            int[] count = counts.getOrDefault(classOf(article), new int[] {0, 1});
            return count[0] / (double) count[1];
        };
    }

    /** What is expected of an article. */
    interface Expected {
        /** The share, 0 to 1. */
        double of(EventArticle article);
    }

    private Class classOf(EventArticle article) {
        int number = 0;
        for (int bound : bounds.getOrDefault(article.language(), List.of())) {
            number += article.words() >= bound ? 1 : 0;
        }
        return new Class(article.language(), number);
    }
}
