package dev.parallax.cli.report;

import dev.parallax.catalog.Membership;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The contrasts between groups that tell most. Tested ones come first, by their adjusted p; then those with more than one owner on each side, since one
 * house is no group; within these by the size of the difference, weighed by the owners
 * behind it (the square root of the harmonic mean of both sides' owners), against the largest of the same measure, since measures have different units. A
 * measure has at most two places, and one item of it one place for a pair of groups. A measure that only doubles another has none beside it.
 */
public final class SharpContrasts {
    private static final int MOST = 6;
    private static final int MOST_OF_A_MEASURE = 2;
    /** The default grouping, by which {@code articles.bloc} is. */
    static final String BLOC = "bloc";

    private static final String CONTROL = "control";

    /** Measures that say the same as another less exactly: shown where the other was not taken. */
    private static final Map<String, String> FINER = Map.of("cause_words", "cause_told");

    private SharpContrasts() {}

    /** The sharpest, at most six. */
    public static List<Contrast> of(List<Contrast> all) {
        return of(all, MOST, MOST_OF_A_MEASURE);
    }

    /** The sharpest: at most so many, and so many of one measure. */
    public static List<Contrast> of(List<Contrast> all, int most, int mostOfMeasure) {
        String grouping = grouping(all);
        List<Contrast> telling =
                all.stream().filter(contrast -> isShown(contrast, grouping)).toList();
        Set<String> measures = telling.stream().map(Contrast::featureId).collect(Collectors.toSet());
        List<Contrast> candidates = telling.stream()
                .filter(contrast -> !measures.contains(FINER.getOrDefault(contrast.featureId(), "")))
                .toList();
        Map<String, Double> largest = new HashMap<>();
        candidates.forEach(contrast -> largest.merge(contrast.featureId(), weight(contrast), Math::max));
        List<Contrast> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparing((Contrast contrast) -> contrast.status() != ClaimStatus.TESTED)
                .thenComparing(contrast -> certainty(contrast))
                .thenComparing(contrast -> Math.min(contrast.ownersA(), contrast.ownersB()) < 2)
                .thenComparing(contrast -> -weight(contrast) / largest.getOrDefault(contrast.featureId(), 1.0))
                .thenComparing(contrast -> -(contrast.ownersA() + contrast.ownersB()))
                .thenComparing(SharpContrasts::key));
        List<Contrast> chosen = new ArrayList<>();
        Map<String, Integer> ofMeasure = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Contrast contrast : ordered) {
            boolean room = chosen.size() < most && ofMeasure.getOrDefault(contrast.featureId(), 0) < mostOfMeasure;
            if (room
                    && seen.add(String.join(
                            " ",
                            contrast.featureId(),
                            base(contrast.plainItem()),
                            contrast.unitA(),
                            contrast.unitB()))) {
                ofMeasure.merge(contrast.featureId(), 1, Integer::sum);
                chosen.add(contrast);
            }
        }
        return chosen;
    }

    /** What an item is one choice of: the part before the colon. */
    static String base(String item) {
        return item.split(":", 2)[0];
    }

    /** The grouping that is told: the default one where it was compared, else the one that the recipe asked for, which control stands beside. */
    private static String grouping(List<Contrast> all) {
        SortedSet<String> compared = new TreeSet<>();
        all.stream()
                .filter(contrast -> contrast.unit() == ContrastUnit.GROUP)
                .forEach(contrast -> compared.add(contrast.groupingId()));
        if (compared.contains(BLOC)) {
            return BLOC;
        }
        return compared.stream()
                .filter(grouping -> !grouping.equals(CONTROL))
                .findFirst()
                .orElse(CONTROL);
    }

    private static boolean isShown(Contrast contrast, String grouping) {
        Double value = contrast.value();
        return (contrast.status() == ClaimStatus.TESTED
                        || contrast.status() == ClaimStatus.DESCRIBED
                        || contrast.status() == ClaimStatus.TOO_FEW_OUTLETS)
                && value != null
                && value != 0
                && contrast.unit() == ContrastUnit.GROUP
                && contrast.groupingId().equals(grouping)
                && !contrast.unitA().equals(Membership.UNASSIGNED)
                && !contrast.unitB().equals(Membership.UNASSIGNED);
    }

    private static double certainty(Contrast contrast) {
        Double adjusted = contrast.pAdjusted();
        return adjusted == null ? 1 : adjusted;
    }

    private static double weight(Contrast contrast) {
        Double value = contrast.value();
        double owners = contrast.ownersA() + contrast.ownersB();
        return value == null || owners == 0
                ? 0
                : Math.abs(value) * Math.sqrt(2.0 * contrast.ownersA() * contrast.ownersB() / owners);
    }

    private static String key(Contrast contrast) {
        return String.join(
                " ",
                contrast.featureId(),
                contrast.item(),
                contrast.voice().name(),
                contrast.language(),
                contrast.eventId(),
                contrast.unitA(),
                contrast.unitB());
    }
}
