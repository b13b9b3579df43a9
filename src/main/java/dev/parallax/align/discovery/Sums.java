package dev.parallax.align.discovery;

import java.util.Arrays;

/** Sums by cluster, in order of their numbers: one row of a sparse matrix. */
final class Sums {
    private int[] clusters = new int[4];
    private long[] sums = new long[4];
    private int size;

    int size() {
        return size;
    }

    int cluster(int index) {
        return clusters[index];
    }

    long sum(int index) {
        return sums[index];
    }

    /** The sum of a cluster; 0 where there is none. */
    long of(int cluster) {
        int index = index(cluster);
        return index < 0 ? 0 : sums[index];
    }

    /** Adds to the sum of a cluster. */
    void add(int cluster, long sum) {
        int index = index(cluster);
        if (index >= 0) {
            sums[index] += sum;
        } else {
            insert(-index - 1, cluster, sum);
        }
    }

    /** Sets the sum of a cluster. */
    void set(int cluster, long sum) {
        remove(cluster);
        add(cluster, sum);
    }

    void remove(int cluster) {
        int index = index(cluster);
        if (index >= 0) {
            System.arraycopy(clusters, index + 1, clusters, index, size - index - 1);
            System.arraycopy(sums, index + 1, sums, index, size - index - 1);
            size--;
        }
    }

    private int index(int cluster) {
        return Arrays.binarySearch(clusters, 0, size, cluster);
    }

    private void insert(int index, int cluster, long sum) {
        if (size == clusters.length) {
            clusters = Arrays.copyOf(clusters, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        System.arraycopy(clusters, index, clusters, index + 1, size - index);
        System.arraycopy(sums, index, sums, index + 1, size - index);
        clusters[index] = cluster;
        sums[index] = sum;
        size++;
    }
}
