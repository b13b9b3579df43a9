package dev.parallax.compare;

import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles repeat earlier ones: reused copy is not independent coverage. Duplicates and wire copy count; a shared quotation does not, nor does a
 * translation, whose words are the translator's.
 */
public final class Copies {
    /** From this share of shingles on, an article is its source's text and not its own. */
    private static final double MOSTLY = 0.5;

    private final SortedMap<String, Double> copied = new TreeMap<>();

    private Copies() {}

    /** Reads the table reuse. */
    public static Copies of(Collection<Reuse> reuse) {
        Copies copies = new Copies();
        for (Reuse row : reuse) {
            if (row.kind() == ReuseKind.DUPLICATE || row.kind() == ReuseKind.WIRE) {
                copies.copied.merge(row.articleId(), row.containment(), Math::max);
            }
        }
        return copies;
    }

    /** No copies. */
    public static Copies none() {
        return new Copies();
    }

    /** Greatest share of the article that stands in one earlier article; 0 where none. */
    public double share(String articleId) {
        return copied.getOrDefault(articleId, 0.0);
    }

    /** Whether the article is left out of contrasts, its source being in the corpus. */
    public boolean isCopy(String articleId) {
        return share(articleId) >= MOSTLY;
    }
}
