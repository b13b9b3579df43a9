package dev.parallax.align.utterance;

import dev.parallax.align.discovery.Clustering;
import dev.parallax.align.discovery.Components;
import dev.parallax.align.discovery.Edge;
import dev.parallax.model.Ids;
import dev.parallax.model.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups the quotations of one speaker into statements by average link, so that a chain of likenesses does not join two different ones. A quotation with no other wording is a statement by
 * itself.
 */
public final class Utterances {
    private static final double MERGE = 0.5;

    private Utterances() {}

    /**
     * The rows of the table, by statement and place.
     *
     * @param statements all quotations of one speaker, in any order
     */
    public static List<Utterance> of(Collection<Statement> statements) {
        Map<String, Statement> byPlace = new TreeMap<>();
        statements.forEach(statement -> byPlace.put(place(statement), statement));
        List<Map.Entry<String, Statement>> sorted = new ArrayList<>(byPlace.entrySet());
        List<Edge> edges = new ArrayList<>();
        // By day, so that each is compared with those of the next days alone; one without a day is alike to none.
        sorted.removeIf(entry -> entry.getValue().day() == null);
        sorted.sort(Comparator.comparing((Map.Entry<String, Statement> entry) -> day(entry.getValue()))
                .thenComparing(Map.Entry::getKey));
        for (int first = 0; first < sorted.size(); first++) {
            long last = day(sorted.get(first).getValue()) + StatementLikeness.DAYS;
            for (int second = first + 1;
                    second < sorted.size() && day(sorted.get(second).getValue()) <= last;
                    second++) {
                double likeness = StatementLikeness.of(
                        sorted.get(first).getValue(), sorted.get(second).getValue());
                if (likeness > 0) {
                    edges.add(
                            edge(sorted.get(first).getKey(), sorted.get(second).getKey(), likeness));
                }
            }
        }
        TreeSet<String> alone = new TreeSet<>(byPlace.keySet());
        List<Utterance> rows = new ArrayList<>();
        for (List<Edge> component : Components.of(edges).values()) {
            for (SortedSet<String> cluster : Clustering.of(component, MERGE)) {
                alone.removeAll(cluster);
                add(cluster, byPlace, rows);
            }
        }
        alone.forEach(place -> add(new TreeSet<>(List.of(place)), byPlace, rows));
        rows.sort(Comparator.comparing(Utterance::utteranceId)
                .thenComparing(Utterance::articleId)
                .thenComparing(Utterance::part)
                .thenComparingInt(Utterance::quoteNo));
        return rows;
    }

    private static long day(Statement statement) {
        LocalDate day = statement.day();
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    private static Edge edge(String one, String other, double likeness) {
        return one.compareTo(other) < 0 ? new Edge(one, other, likeness) : new Edge(other, one, likeness);
    }

    private static void add(SortedSet<String> cluster, Map<String, Statement> byPlace, List<Utterance> rows) {
        List<Statement> wordings =
                cluster.stream().map(byPlace::get).filter(Objects::nonNull).toList();
        LocalDate saidOn = wordings.stream()
                .map(Statement::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        String id = Ids.digest(cluster.toArray(String[]::new));
        for (Statement wording : wordings) {
            rows.add(new Utterance(
                    id, wording.articleId(), wording.part(), wording.quoteNo(), wording.speakerConceptId(), saidOn));
        }
    }

    private static String place(Statement statement) {
        return statement.articleId()
                + " "
                + statement.part().name().toLowerCase(Locale.ROOT)
                + " "
                + String.format(Locale.ROOT, "%06d", statement.quoteNo());
    }
}
