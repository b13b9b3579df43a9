package dev.parallax.bench.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measure of the Article Extraction Benchmark: 4-gram shingles as multisets, precision and recall averaged over pages. */
final class Shingles {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int SIZE = 4;
    private double precisionSum;
    private double recallSum;
    private double pageF1Sum;
    private int precisionPages;
    private int recallPages;
    private int pages;
    private int empty;
    private int exact;

    /** Score of one page: shares of true positives, false positives and false negatives. */
    record Score(double tp, double fp, double fn) {
        double precision() {
            return fp == 0 && fn == 0 ? 1 : tp + fp == 0 ? 0 : tp / (tp + fp);
        }

        double recall() {
            return fp == 0 && fn == 0 ? 1 : tp + fn == 0 ? 0 : tp / (tp + fn);
        }

        double f1() {
            double p = precision();
            double r = recall();
            return p + r == 0 ? 0 : 2 * p * r / (p + r);
        }
    }

    Score add(String gold, String found) {
        List<String> goldTokens = tokens(gold);
        List<String> foundTokens = tokens(found);
        Score score = score(goldTokens, foundTokens);
        pages++;
        if (score.tp() + score.fp() > 0) {
            precisionPages++;
            precisionSum += score.precision();
        } else {
            empty++;
        }
        if (score.tp() + score.fn() > 0) {
            recallPages++;
            recallSum += score.recall();
        }
        pageF1Sum += score.f1();
        exact += goldTokens.equals(foundTokens) ? 1 : 0;
        return score;
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static Score score(List<String> gold, List<String> found) {
        Map<List<String>, Integer> truth = shingles(gold);
        Map<List<String>, Integer> prediction = shingles(found);
        Set<List<String>> union = new HashSet<>(truth.keySet());
        union.addAll(prediction.keySet());
        double tp = 0;
        double fp = 0;
        double fn = 0;
        for (List<String> shingle : union) {
            int t = truth.getOrDefault(shingle, 0);
            int p = prediction.getOrDefault(shingle, 0);
            tp += Math.min(t, p);
            fp += Math.max(0, p - t);
            fn += Math.max(0, t - p);
        }
        double sum = Math.max(1, tp + fp + fn);
        return new Score(tp / sum, fp / sum, fn / sum);
    }

    private static Map<List<String>, Integer> shingles(List<String> tokens) {
        Map<List<String>, Integer> counts = new HashMap<>();
        if (!tokens.isEmpty() && tokens.size() < SIZE) {
            counts.put(List.copyOf(tokens), 1);
        }
        for (int index = 0; index + SIZE <= tokens.size(); index++) {
            counts.merge(List.copyOf(tokens.subList(index, index + SIZE)), 1, Integer::sum);
        }
        return counts;
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    double precision() {
        return precisionSum / Math.max(1, precisionPages);
    }

    double recall() {
        return recallSum / Math.max(1, recallPages);
    }

    /** One line for the report. */
    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "F1 %.4f  P %.4f  R %.4f  exact %.3f  page F1 %.4f  empty %d of %d",
                f1(),
                precision(),
                recall(),
                exact / (double) Math.max(1, pages),
                pageF1Sum / Math.max(1, pages),
                empty,
                pages);
    }
}
