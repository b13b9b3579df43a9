package dev.parallax.compare;

import dev.parallax.catalog.Membership;
import dev.parallax.model.Attention;
import dev.parallax.model.Contrast;
import dev.parallax.model.Omission;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The verb as a whole, for tables that fit into memory. Its parts take one cell each (event, measure and language; event), so that a cluster can call them cell
 * by cell.
 */
public final class Compare {
    private record Cell(String eventId, String language) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byEvent = eventId.compareTo(other.eventId);
            return byEvent != 0 ? byEvent : language.compareTo(other.language);
        }
    }

    private Compare() {}

    /**
     * Compares.
     *
     * @throws IllegalArgumentException where a measure has no scale
     */
    public static Compared of(CompareInput input, CompareSettings settings) {
        Copies copies = Copies.of(input.reuse());
        List<CheckedContrast> contrasts = groups(input, input.groupingId(), input.scores(), copies, settings);
        grouped(input.scores(), ScoredArticle::featureId).forEach((feature, rows) -> {
            if (input.scales().get(feature) == Scale.QUANTITY) {
                SortedMap<String, List<ScoredArticle>> events = grouped(rows, ScoredArticle::eventId);
                events.remove(GroupContrasts.OVERALL);
                events.values()
                        .forEach(event -> unchecked(contrasts, Dispersion.of(event, copies, input.comparability())));
            }
        });
        return events(input, copies, contrasts, settings);
    }

    /**
     * The contrasts between the groups of another grouping, to stand beside those of the first. Numbers that do not depend on groups are not told again.
     *
     * @param groupingId the other grouping
     * @param groups the group in it of each article by id
     */
    public static List<CheckedContrast> alternative(
            CompareInput input, String groupingId, Map<String, String> groups, CompareSettings settings) {
        List<ScoredArticle> regrouped = input.scores().stream()
                .map(row -> row.in(groups.getOrDefault(row.articleId(), Membership.UNASSIGNED)))
                .toList();
        return groups(input, groupingId, regrouped, Copies.of(input.reuse()), settings);
    }

    /** Contrasts between groups, measure by measure. */
    private static List<CheckedContrast> groups(
            CompareInput input,
            String groupingId,
            List<ScoredArticle> scores,
            Copies copies,
            CompareSettings settings) {
        List<CheckedContrast> contrasts = new ArrayList<>();
        grouped(scores, ScoredArticle::featureId).forEach((feature, rows) -> {
            Scale scale = input.scales().get(feature);
            if (scale == null) {
                throw new IllegalArgumentException("no scale for the measure " + feature);
            }
            GroupContrasts groups = new GroupContrasts(groupingId, scale, settings);
            grouped(rows, row -> new Cell(row.eventId(), row.language()))
                    .values()
                    .forEach(cell -> contrasts.addAll(groups.of(cell, copies)));
            unchecked(
                    contrasts,
                    new AcrossLanguages(groupingId, scale, input.comparability(), settings).of(rows, copies));
        });
        return contrasts;
    }

    private static Compared events(
            CompareInput input, Copies copies, List<CheckedContrast> contrasts, CompareSettings settings) {
        SortedMap<String, EventWindow> windows = new TreeMap<>();
        input.windows().forEach(window -> windows.put(window.eventId(), window));
        Omissions omissions = new Omissions(input.groupingId(), settings);
        Attentions attentions = new Attentions(input.completeness());
        List<Omission> omitted = new ArrayList<>();
        List<Attention> attention = new ArrayList<>();
        grouped(input.articles(), EventArticle::eventId).forEach((event, articles) -> {
            omitted.addAll(omissions.of(articles, copies));
            Optional.ofNullable(windows.get(event))
                    .or(() -> EventWindow.spanning(event, articles))
                    .ifPresent(window -> attention.addAll(attentions.of(window, articles, copies)));
        });
        return new Compared(contrasts, omitted, attention);
    }

    private static void unchecked(List<CheckedContrast> contrasts, List<Contrast> rows) {
        rows.forEach(row -> contrasts.add(new CheckedContrast(row, null)));
    }

    private static <R, K extends Comparable<K>> SortedMap<K, List<R>> grouped(Collection<R> rows, Function<R, K> key) {
        SortedMap<K, List<R>> grouped = new TreeMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(key.apply(row), one -> new ArrayList<>())
                .add(row));
        return grouped;
    }
}
