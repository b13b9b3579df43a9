package dev.parallax.cli.report;

import dev.parallax.language.Table;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a measure asks and what its items say, in a few words, for a reader who does not know their ids: the table {@code measures.tsv} beside this class. A measure
 * of a researcher's own goes by its id.
 */
public final class MeasureWords {
    private static final String MODEL = "_model";
    private static final String MEASURE = "-";
    private static final String TABLE = "/dev/parallax/cli/report/measures.tsv";

    private final Map<String, String> words = new TreeMap<>();
    private final ConceptLabels labels;

    /** Words of the table, and for concepts their labels. */
    public MeasureWords(ConceptLabels labels) {
        this.labels = labels;
        Table table = Table.resource(TABLE);
        for (int row = 0; row < table.size(); row++) {
            words.put(key(table.cell(row, "measure"), table.cell(row, "item")), table.cell(row, "words"));
        }
    }

    /** What the measure asks. */
    public String asked(String featureId) {
        return words.getOrDefault(key(untrained(featureId), MEASURE), plain(featureId));
    }

    /** What an item says; empty where the measure has this one item alone. */
    public String item(String featureId, String item) {
        String measure = untrained(featureId);
        if (item.equals(measure)) {
            return "";
        }
        String known = words.get(key(measure, item));
        int colon = item.indexOf(':');
        if (known != null || colon < 0) {
            return known != null ? known : plain(labels.label(item));
        }
        String first = of(measure, item.substring(0, colon), true);
        String second = of(measure, item.substring(colon + 1), false);
        return first.isEmpty() ? second : first + ": " + second;
    }

    private String of(String measure, String part, boolean first) {
        String known = words.get(key(measure, first ? part + ":" : ":" + part));
        return known == null ? plain(labels.label(part)) : known;
    }

    private static String untrained(String featureId) {
        return featureId.endsWith(MODEL) ? featureId.substring(0, featureId.length() - MODEL.length()) : featureId;
    }

    private static String key(String measure, String item) {
        return measure + " " + item;
    }

    /** An id as words: underscores are spaces. */
    public static String plain(String id) {
        return id.replace('_', ' ');
    }
}
