package dev.parallax.compare;

import dev.parallax.compare.resample.Interval;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How often owners name a concept: the mean over them of the share of their articles that do.
 *
 * @param share the mean, 0 to 1
 * @param effective articles without owners that it is as exact as
 */
record NamingShare(double share, double effective) {
    /**
     * The share of owners whose languages count with given weights. The effective number is share x (1 - share) over the variance of the mean, as owners
     * scatter within a language (Kish 1965, Survey Sampling; Franco et al. 2019, Journal of Survey Statistics and Methodology 7, with Wilson's interval on it), not
     * fewer than the owners and not more than the articles: owners who agree by chance are not exact by that.
     *
     * @param weights weight of each language, of any sum above 0
     */
    static NamingShare of(OwnersTellings tellings, String concept, SortedMap<String, Integer> weights) {
        double all = weights.values().stream().mapToInt(Integer::intValue).sum();
        double share = 0;
        double perOwner = 0; // variance of the share for each unit of variance between owners
        double squares = 0;
        int free = 0;
        for (Map.Entry<String, Integer> language : weights.entrySet()) {
            List<Double> owners = tellings.means(language.getKey(), article -> article.names(concept) ? 1 : 0);
            double weight = language.getValue() / all;
            double mean = owners.stream().mapToDouble(Double::doubleValue).sum() / owners.size();
            share += weight * mean;
            perOwner += weight * weight / owners.size();
            squares += owners.stream()
                    .mapToDouble(owner -> (owner - mean) * (owner - mean))
                    .sum();
            free += owners.size() - 1;
        }
        double variance = free == 0 ? Double.POSITIVE_INFINITY : squares / free * perOwner;
        double binomial = share * (1 - share);
        double effective = binomial == 0 ? 0 : binomial / variance;
        int articles = tellings.articles().size();
        return new NamingShare(share, Math.max(1 / perOwner, Math.min(articles, effective)));
    }

    Interval interval() {
        return Interval.wilson(share, effective);
    }
}
