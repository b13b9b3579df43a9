package dev.parallax.align.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A researcher's gold: a table with the columns {@code article_id} (or {@code url}) and {@code event_id}, tab-separated, one link a row; {@code -} or nothing as event means
 * that the article tells none. Lines that start with {@code # } are comments.
 *
 * @param events events by article, empty sets for distractors
 */
public record GoldFile(SortedMap<String, SortedSet<String>> events) {
    /**
     * Reads the lines of a file.
     *
     * @throws IllegalArgumentException naming the line, where a column is missing
     */
    public static GoldFile read(List<String> lines) {
        SortedMap<String, SortedSet<String>> events = new TreeMap<>();
        int article = -1;
        int event = -1;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (article < 0) {
                article = cells.contains("article_id") ? cells.indexOf("article_id") : cells.indexOf("url");
                event = cells.indexOf("event_id");
                if (article < 0 || event < 0) {
                    throw new IllegalArgumentException("line " + number
                            + ": expected the columns article_id (or url) and event_id, found " + cells);
                }
                continue;
            }
            if (cells.size() <= Math.max(article, event)) {
                throw new IllegalArgumentException("line " + number + ": " + cells.size() + " cells");
            }
            SortedSet<String> own = events.computeIfAbsent(cells.get(article), key -> new TreeSet<>());
            String told = cells.get(event);
            if (!told.isEmpty() && !told.equals("-")) {
                own.add(told);
            }
        }
        return new GoldFile(events);
    }

    /** The event of each article that has exactly one: what cluster measures need. */
    public SortedMap<String, String> single() {
        SortedMap<String, String> single = new TreeMap<>();
        events.forEach((article, told) -> {
            if (told.size() == 1) {
                single.put(article, told.first());
            }
        });
        return single;
    }

    /** Rates over links of article and event, for the articles that the gold names. */
    public Rates links(SortedMap<String, SortedSet<String>> predicted) {
        long found = 0;
        long wrong = 0;
        long missed = 0;
        for (SortedMap.Entry<String, SortedSet<String>> entry : events.entrySet()) {
            SortedSet<String> linked = predicted.getOrDefault(entry.getKey(), new TreeSet<>());
            for (String event : linked) {
                if (entry.getValue().contains(event)) {
                    found++;
                } else {
                    wrong++;
                }
            }
            missed += entry.getValue().stream()
                    .filter(event -> !linked.contains(event))
                    .count();
        }
        return Rates.of(found, wrong, missed);
    }
}
