package dev.parallax.compare;

import dev.parallax.compare.resample.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Log-odds ratio of a choice between the sides' pooled counts. The prior is what both sides together choose, and weighs as much as one average owner, so that
 * a choice that hardly occurs is drawn to no difference. Owners are the unit of resampling, whatever they write.
 */
final class LogOddsDifference {
    static final String NAME = "log_odds_ratio";

    private LogOddsDifference() {}

    /** The sample; empty where there is no other choice, so that there are no odds. */
    static Optional<Sample> of(AnsweringSides sides, String item) {
        List<List<Answer>> owners = sides.owners();
        double[] counts = new double[owners.size()];
        double[] alls = new double[owners.size()];
        double count = 0;
        double all = 0;
        for (int owner = 0; owner < counts.length; owner++) {
            for (Answer answer : owners.get(owner)) {
                counts[owner] += answer.value(item);
                alls[owner] += answer.values().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
            }
            count += counts[owner];
            all += alls[owner];
        }
        if (count == 0 || count == all) {
            return Optional.empty();
        }
        double allPrior = all / counts.length;
        double prior = allPrior * count / all;
        return Optional.of(new Sample(sides.a().size(), sides.b().size(), (a, b) -> LogOdds.of(
                        sum(counts, a), sum(alls, a), sum(counts, b), sum(alls, b), prior, allPrior)
                .delta()));
    }

    private static double sum(double[] values, int[] owners) {
        double sum = 0;
        for (int owner : owners) {
            sum += values[owner];
        }
        return sum;
    }
}
