package dev.parallax.align.discovery;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.TextVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The weights of the likeness of two articles. Read from {@code align/pair-model.json}, which says when and on what they were fitted.
 *
 * @param method name and version, as it stands in {@code coverage.method}
 * @param fittedOn data that the weights were fitted on
 * @param date day of the fit
 * @param kinds weight of each kind of feature across languages
 * @param words weight of the words, between articles of one language
 * @param emphasis power to which the weight that an article gives a feature is raised: how much title, lead and repetition count beside rarity
 * @param thin rarest features, times the logarithm of the articles of the language, whose weight is added to the length of a signature beside other languages without being shared: few words
 *     that a short text says would make it look like every article that says them too, and the more articles there are, the more words it takes to tell one of them from all others
 * @param sigmaDays spread of the time decay {@code exp(-days^2 / (2 sigma^2))}
 * @param own factor of the likeness of two articles of one language: they share words too, and so are more alike than two that tell the same in different languages
 * @param undated factor of the likeness of two articles of different languages where a day is not known or does not count: names and numbers meet by chance more often over all days than
 *     over a few
 * @param dictionary share of the likeness of two articles of different languages that the pivots of their words make, where dictionaries hold both languages; the other evidence makes
 *     the rest. (0 to 1)
 * @param dictionaryFittedOn day and data that it was fitted on
 * @param encoder how far the vectors of two articles of different languages bring their likeness to 1 where they point the same way; nothing where they do not, so that an encoder never makes
 *     two articles less alike. (0 to 1)
 * @param encoderFloor cosine from which on vectors count, as seen from the mean of each language. (0 to 1)
 * @param encoderFittedOn day and data that both were fitted on
 * @param edge lowest likeness of two articles that is an edge of the graph
 * @param merge lowest mean likeness of two clusters that are merged
 * @param ownMerge lowest mean likeness of the articles of one language in two clusters that are merged: they share words too, and so their likeness is the surer one
 * @param cohesion how alike two clusters have to be at least, as a share of the mean likeness inside the looser one of them: where each holds together better than the two do, they tell two events
 * @param known articles from which on the mean likeness inside a cluster says something
 * @param fit how alike an article alone has to be to a cluster of three or more, as a share of the mean likeness inside it
 * @param bridge lowest mean likeness of two clusters without a common language that are merged because each is the other's best
 * @param margin how many times as alike as any other cluster they have to be
 * @param even mean likeness to the other members at which an article of a cluster tells the event of most of them as likely as not
 * @param slope by how much the log-odds of that grow when the mean likeness is {@code e} times as high; fitted with {@code even} by logistic regression
 * @param passageEven likeness of a passage to the core of an event at which it tells the event as likely as not
 * @param passageSlope by how much the log-odds of that grow when the likeness is {@code e} times as high
 * @param passageFittedOn day and data that both were fitted on
 */
public record PairModel(
        String method,
        @JsonProperty("fitted_on") String fittedOn,
        String date,
        Map<FeatureKind, Double> kinds,
        double words,
        double emphasis,
        double thin,
        @JsonProperty("sigma_days") double sigmaDays,
        double own,
        double undated,
        double dictionary,
        @JsonProperty("dictionary_fitted_on") String dictionaryFittedOn,
        double encoder,
        @JsonProperty("encoder_floor") double encoderFloor,
        @JsonProperty("encoder_fitted_on") String encoderFittedOn,
        double edge,
        double merge,
        @JsonProperty("own_merge") double ownMerge,
        double cohesion,
        int known,
        double fit,
        double bridge,
        double margin,
        double even,
        double slope,
        @JsonProperty("passage_even") double passageEven,
        @JsonProperty("passage_slope") double passageSlope,
        @JsonProperty("passage_fitted_on") String passageFittedOn)
        implements Serializable {
    private static final String RESOURCE = "/align/pair-model.json";

    public PairModel {
        kinds = new EnumMap<>(kinds);
        if (!(thin >= 0)) {
            throw new IllegalArgumentException("thin must not be negative: " + thin);
        }
        if (!(even > 0 && slope > 0 && passageEven > 0 && passageSlope > 0)) {
            throw new IllegalArgumentException("even and slope, of clusters and of passages, must be above 0");
        }
        if (!(encoder >= 0 && encoder <= 1 && encoderFloor >= 0 && encoderFloor < 1)) {
            throw new IllegalArgumentException(
                    "encoder must be 0 to 1, and its floor below 1: " + encoder + ", " + encoderFloor);
        }
        for (FeatureKind kind : FeatureKind.values()) {
            if (!(kinds.getOrDefault(kind, 0.0) >= 0)) {
                throw new IllegalArgumentException("negative weight of " + kind);
            }
        }
    }

    /** The model that comes with the program. */
    public static PairModel bundled() {
        try (InputStream in = PairModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return new ObjectMapper().readValue(in, PairModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Days apart from which on two articles cannot be so alike that they have an edge, whatever they share, less one. */
    int reach() {
        int days = 0;
        while (decay(days + 1) >= edge && days < Days.MOST) {
            days++;
        }
        return days;
    }

    /** What so many days between two articles leave of their likeness. (0 to 1) */
    double decay(long days) {
        return StrictMath.exp(-days * days / (2 * sigmaDays * sigmaDays));
    }

    /** How close two vectors count as lying: from 0 at the floor to 1 where they are the same. */
    double closeness(TextVector one, TextVector other) {
        return Math.max(0, (one.cosine(other) - encoderFloor) / (1 - encoderFloor));
    }

    /** Weight of a kind between articles of one language, or of two. */
    double weight(FeatureKind kind, boolean oneLanguage) {
        if (kind == FeatureKind.PIVOT) {
            return oneLanguage ? 0 : 1;
        }
        return oneLanguage && kind == FeatureKind.WORD ? words : kinds.getOrDefault(kind, 0.0);
    }
}
