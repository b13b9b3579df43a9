package dev.parallax.extract.page;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the outlet found in a page.
 *
 * @param blocks numbers of the blocks that are the article's text; empty where there is no rule, or its selector matches no text: nothing else of it is read then
 * @param title the headline
 * @param byline the author, as printed
 * @param published the time of publication, as written
 */
public record Ruled(
        SortedSet<Integer> blocks,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published) {
    /** No rule, or none that matches. */
    public static final Ruled NONE = new Ruled(Collections.emptySortedSet(), null, null, null);

    public Ruled {
        blocks = Collections.unmodifiableSortedSet(new TreeSet<>(blocks));
    }

    /** Whether the rule says what the text is. */
    public boolean found() {
        return !blocks.isEmpty();
    }
}
