package dev.parallax.compare;

import dev.parallax.compare.resample.Sample;
import java.util.List;

/** Mean of the owners of side a less that of side b, each owner by the mean of its articles (a rate: by all its words together). */
final class MeanDifference {
    static final String NAME = "difference_of_means";

    private MeanDifference() {}

    static Sample of(AnsweringSides sides, String item, Scale scale) {
        return of(sides, item, scale, 1);
    }

    /** The same, side b multiplied by a factor first. */
    static Sample of(AnsweringSides sides, String item, Scale scale, double factor) {
        double[] values = sides.owners().stream()
                .mapToDouble(answers -> owner(answers, item, scale))
                .toArray();
        return new Sample(sides.a().size(), sides.b().size(), (a, b) -> mean(values, a) - factor * mean(values, b));
    }

    private static double owner(List<Answer> answers, String item, Scale scale) {
        double sum = 0;
        double weights = 0;
        for (Answer answer : answers) {
            double weight = scale == Scale.RATE ? answer.denominator() : 1;
            sum += weight * answer.value(item);
            weights += weight;
        }
        return sum / weights;
    }

    private static double mean(double[] values, int[] owners) {
        double sum = 0;
        for (int owner : owners) {
            sum += values[owner];
        }
        return sum / owners.length;
    }
}
