package dev.parallax.align.dictionary;

import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From folded words of several languages to pivots, English words. A form is kept as 64 bits of a hash and no letters, so that a million forms take some tens of megabytes; among ten million
 * the chance that any two collide is about one in a million, and a collision would at most give a word the pivots of another.
 *
 * <p>Made on the driver and sent to the executors; immutable.
 */
public final class PivotTable implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Most words of a form. */
    static final int MOST_WORDS = 3;

    private final TreeSet<String> languages;
    private final FormSlots forms;
    private final int[] starts;
    private final int[] pivots;
    private final String[] words;

    PivotTable(SortedSet<String> languages, FormSlots forms, int[] starts, int[] pivots, String[] words) {
        this.languages = new TreeSet<>(languages);
        this.forms = forms;
        this.starts = starts;
        this.pivots = pivots;
        this.words = words;
    }

    /** The table of no dictionary. */
    public static PivotTable empty() {
        return new PivotTable(new TreeSet<>(), new FormSlots(), new int[] {0}, new int[0], new String[0]);
    }

    /** Languages whose words have pivots, English among them; none where there is no dictionary. */
    public SortedSet<String> languages() {
        return new TreeSet<>(languages);
    }

    /** Number of forms. */
    public int forms() {
        return forms.size();
    }

    /** Number of pivots. */
    public int pivots() {
        return words.length;
    }

    /** The pivots of a folded form, the likeliest first; none where no dictionary holds it. */
    List<String> of(String language, String folded) {
        int entry = forms.get(FormSlots.hash(language, folded));
        if (entry < 0) {
            return List.of();
        }
        List<String> found = new java.util.ArrayList<>();
        for (int at = starts[entry]; at < starts[entry + 1]; at++) {
            found.add(words[pivots[at]]);
        }
        return found;
    }
}
