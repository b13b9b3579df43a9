package dev.parallax.align.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The articles of a window by their keys: of each key those that have it, in order of their first days, and what it says of each. */
final class Postings {
    private final long[] firstDays;
    private final int[][] places;
    private final int[][] articles;
    private final long[][] said;

    /**
     * The postings of a window.
     *
     * @param days days by article
     * @param keys keys by article, as numbers from 0
     * @param weights what each key says of the article
     */
    Postings(Days[] days, int[][] keys, long[][] weights) {
        int[] byDay = IntStream.range(0, days.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(article -> days[article].first())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.firstDays =
                Arrays.stream(byDay).mapToLong(article -> days[article].first()).toArray();
        int most = Arrays.stream(keys).flatMapToInt(Arrays::stream).max().orElse(-1);
        int[] counts = new int[most + 1];
        for (int[] own : keys) {
            for (int key : own) {
                counts[key]++;
            }
        }
        this.places = new int[most + 1][];
        this.articles = new int[most + 1][];
        this.said = new long[most + 1][];
        for (int key = 0; key <= most; key++) {
            places[key] = new int[counts[key]];
            articles[key] = new int[counts[key]];
            said[key] = new long[counts[key]];
        }
        int[] filled = new int[most + 1];
        for (int place = 0; place < byDay.length; place++) {
            int article = byDay[place];
            for (int at = 0; at < keys[article].length; at++) {
                int key = keys[article][at];
                places[key][filled[key]] = place;
                articles[key][filled[key]] = article;
                said[key][filled[key]++] = weights[article][at];
            }
        }
    }

    /** How many articles lie before all that begin on the day or later. */
    int place(long day) {
        int found = Arrays.binarySearch(firstDays, day);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && firstDays[found - 1] == day) {
            found--;
        }
        return found;
    }

    /** How many articles of a key lie before a place. */
    int before(int key, int place) {
        int found = Arrays.binarySearch(places[key], place);
        return found < 0 ? -found - 1 : found;
    }

    /** The article of a key. */
    int article(int key, int index) {
        return articles[key][index];
    }

    /** What the key says of it. */
    long said(int key, int index) {
        return said[key][index];
    }
}
