package dev.parallax.align.discovery;

import java.util.Arrays;

/** What an article of a window asks to be compared with. */
final class Neighbours {
    private final Days[] days;
    private final Postings postings;
    private final int[] buckets;
    private final double[] decays;
    private final int reach;
    private final long longest;
    private final Limits limits;
    private final long[] sums;

    /**
     * The neighbours in a window.
     *
     * @param days days of its articles, in order of their ids
     * @param buckets bucket of each, where only those of different ones are compared; else none
     * @param limits how much an article asks for
     */
    Neighbours(Days[] days, Postings postings, int[] buckets, PairModel model, Limits limits) {
        this.days = days;
        this.postings = postings;
        this.buckets = buckets;
        this.reach = model.reach();
        this.decays = new double[reach + 1];
        for (int apart = 0; apart <= reach; apart++) {
            decays[apart] = model.decay(apart);
        }
        this.longest = Arrays.stream(days)
                .mapToLong(one -> one.last() - one.first())
                .max()
                .orElse(0);
        this.limits = limits;
        this.sums = new long[days.length];
    }

    /**
     * The articles that share the rarest keys with one, the sum of rareness falling with the days between as likeness does; ties go to the lowest id.
     *
     * @param one the article
     * @param when its days
     * @param keys its keys
     * @param weights what they say of it
     */
    int[] of(int one, Days when, int[] keys, long[] weights) {
        int begun = postings.place(when.first() - reach - longest);
        int from = postings.place(when.first() - reach);
        int to = postings.place(when.last() + reach + 1);
        int[] touched = new int[256];
        int count = 0;
        for (int at = 0; at < keys.length; at++) {
            int key = keys[at];
            int end = postings.before(key, to);
            if (end - postings.before(key, from) > limits.articlesOfKey()) {
                continue;
            }
            for (int index = postings.before(key, begun); index < end; index++) {
                int other = postings.article(key, index);
                if (other == one || !compared(one, other, when)) {
                    continue;
                }
                if (sums[other] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
                    touched[count++] = other;
                }
                // One more than is said, so that an article once touched is never 0.
                sums[other] += weights[at] + postings.said(key, index) + (sums[other] == 0 ? 1 : 0);
            }
        }
        return best(when, touched, count);
    }

    private boolean compared(int one, int other, Days when) {
        return when.apart(days[other]) <= reach && (buckets.length == 0 || buckets[one] != buckets[other]);
    }

    private int[] best(Days when, int[] touched, int count) {
        long[] ranked = new long[count];
        for (int index = 0; index < count; index++) {
            int other = touched[index];
            long sum = (long) (sums[other] * decays[(int) when.apart(days[other])]);
            ranked[index] = Math.min(sum, Integer.MAX_VALUE) << 32 | Integer.MAX_VALUE - other;
            sums[other] = 0;
        }
        int most = Math.min(count, limits.neighbours());
        select(ranked, most);
        int[] best = new int[most];
        for (int index = 0; index < most; index++) {
            best[index] = Integer.MAX_VALUE - (int) ranked[index];
        }
        return best;
    }

    /** Brings the highest to the front, as many as asked, in no order: by halves around a pivot, as quicksort does with one of the halves left alone. No two are equal. */
    private static void select(long[] ranked, int most) {
        int low = 0;
        int high = ranked.length - 1;
        while (low < high) {
            long pivot = ranked[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (ranked[left] > pivot) {
                    left++;
                }
                while (ranked[right] < pivot) {
                    right--;
                }
                if (left <= right) {
                    long swapped = ranked[left];
                    ranked[left++] = ranked[right];
                    ranked[right--] = swapped;
                }
            }
            if (most - 1 <= right) {
                high = right;
            } else if (most >= left + 1) {
                low = left;
            } else {
                return;
            }
        }
    }
}
