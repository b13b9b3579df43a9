package dev.parallax.cli.report;

import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.model.Claim;
import dev.parallax.model.Genre;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints one event as each group tells it: how much, when first, under which headline, with which numbers. */
public final class EventTelling {
    private static final int LABEL = 14;

    private final ReleaseTables tables;
    private final Cast cast;

    EventTelling(ReleaseTables tables, Cast cast) {
        this.tables = tables;
        this.cast = cast;
    }

    void print(List<Told> members, Lines lines) throws IOException {
        SortedMap<String, List<Told>> byGroup = new TreeMap<>();
        members.forEach(told -> byGroup.computeIfAbsent(told.article().group(), group -> new ArrayList<>())
                .add(told));
        Map<String, String> numbers = numbers(members);
        byGroup.forEach((group, told) -> {
            lines.labelled(1, LABEL, group, summary(told, cast));
            ArticleHead head = mostCertain(told);
            lines.text(
                    3,
                    cast.name(head.outletId()) + ", " + head.language() + ", " + Figures.minute(head.publishedAt())
                            + ":");
            lines.text(3, head.title());
            String said = numbers.get(group);
            if (said != null) {
                lines.item(3, "numbers as told: " + said);
            }
        });
    }

    /** How much is told, by how many owners, in which languages, and when first. */
    public static String summary(List<Told> told, Cast cast) {
        SortedSet<String> languages = new TreeSet<>();
        SortedSet<String> owners = new TreeSet<>();
        SortedSet<Instant> times = new TreeSet<>();
        told.forEach(link -> {
            languages.add(link.article().language());
            owners.add(cast.owner(link.article().outletId()));
            Instant time = link.article().publishedAt();
            if (time != null) {
                times.add(time);
            }
        });
        return Figures.count(told.size(), "article") + " of " + Figures.count(owners.size(), "owner") + ", in "
                + String.join(", ", languages) + "; first report "
                + (times.isEmpty() ? "undated" : Figures.minute(times.first()) + " UTC");
    }

    /** News before all else, then the surest link, then the earliest. */
    public static ArticleHead mostCertain(List<Told> told) {
        return told.stream()
                .min(Comparator.comparing((Told link) -> link.article().genre() != Genre.NEWS)
                        .thenComparing(link -> -link.coverage().score())
                        .thenComparing(link -> link.article().publishedAt(), ArticleHead.EARLIEST)
                        .thenComparing(link -> link.article().articleId()))
                .orElseThrow()
                .article();
    }

    /** By group: each quantity with the numbers told and in how many articles; never added up, never corrected. */
    private Map<String, String> numbers(List<Told> members) throws IOException {
        Map<String, String> groups = new TreeMap<>();
        members.forEach(
                told -> groups.put(told.article().articleId(), told.article().group()));
        Map<String, SortedMap<String, SortedMap<SaidNumber, SortedSet<String>>>> told = new TreeMap<>();
        tables.each("claims", Claim.class, claim -> {
            String group = groups.get(claim.articleId());
            if (group != null) {
                told.computeIfAbsent(group, key -> new TreeMap<>())
                        .computeIfAbsent(SaidNumber.quantity(claim), key -> new TreeMap<>())
                        .computeIfAbsent(SaidNumber.of(claim), key -> new TreeSet<>())
                        .add(claim.articleId());
            }
        });
        Map<String, String> words = new TreeMap<>();
        told.forEach((group, quantities) -> words.put(
                group,
                quantities.entrySet().stream()
                        .map(quantity -> quantity.getKey() + " " + values(quantity.getValue()))
                        .collect(Collectors.joining("; "))));
        return words;
    }

    private static String values(SortedMap<SaidNumber, SortedSet<String>> values) {
        return values.entrySet().stream()
                .map(value ->
                        value.getKey() + " (" + Figures.count(value.getValue().size(), "article") + ")")
                .collect(Collectors.joining(", "));
    }
}
