package dev.parallax.release;

import dev.parallax.model.CodePoints;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The replacements of one title or text, and where every offset of the old text lies in the new one. A span that ends inside a replaced stretch grows to
 * the whole of the replacement, so that no span ever cuts a pseudonym.
 */
public final class Edits {
    /** No replacement at all. */
    public static final Edits NONE = new Edits(List.of());

    private final List<Edit> edits;
    /** Where the replacement of each edit begins in the new text. */
    private final int[] newBegins;

    private Edits(List<Edit> edits) {
        this.edits = edits;
        this.newBegins = new int[edits.size()];
        int shift = 0;
        for (int number = 0; number < newBegins.length; number++) {
            Edit edit = edits.get(number);
            newBegins[number] = edit.span().begin() + shift;
            shift += edit.newLength() - edit.span().length();
        }
    }

    /** Puts replacements in order; those that overlap become one, with the replacement of the longest (the first of those as long). */
    public static Edits of(List<Edit> wanted) {
        List<Edit> sorted = new ArrayList<>(wanted);
        sorted.sort(Comparator.comparing(Edit::span).thenComparing(Edit::replacement));
        List<Edit> merged = new ArrayList<>();
        int longest = 0;
        for (Edit edit : sorted) {
            int last = merged.size() - 1;
            if (last < 0 || !merged.get(last).span().overlaps(edit.span())) {
                merged.add(edit);
                longest = edit.span().length();
                continue;
            }
            Edit before = merged.get(last);
            Span union = new Span(
                    before.span().begin(),
                    Math.max(before.span().end(), edit.span().end()));
            boolean longer = edit.span().length() > longest;
            merged.set(last, new Edit(union, longer ? edit.replacement() : before.replacement()));
            longest = Math.max(longest, edit.span().length());
        }
        return new Edits(List.copyOf(merged));
    }

    /** The replacements in order; none overlaps another. */
    public List<Edit> list() {
        return edits;
    }

    /** The new text. */
    public String apply(String text) {
        if (edits.isEmpty()) {
            return text;
        }
        CodePoints points = CodePoints.of(text);
        StringBuilder edited = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            edited.append(points.surface(new Span(done, edit.span().begin()))).append(edit.replacement());
            done = edit.span().end();
        }
        return edited.append(points.surface(new Span(done, points.length()))).toString();
    }

    /** Where a span of the old text lies in the new one. */
    public Span moved(Span span) {
        int begin = moved(span.begin(), false);
        return new Span(begin, span.length() == 0 ? begin : moved(span.end(), true));
    }

    /** Whether a span touches a replaced stretch. */
    public boolean touches(Span span) {
        int number = firstEndingBehind(span.begin());
        return number < edits.size() && edits.get(number).span().overlaps(span);
    }

    private int moved(int offset, boolean atEnd) {
        // The edit that holds the offset inside, or the next one; what lies before shifts by the edits behind which it
        // stands.
        int number = firstEndingBehind(offset);
        if (number < edits.size() && edits.get(number).span().begin() < offset) {
            return newBegins[number] + (atEnd ? edits.get(number).newLength() : 0);
        }
        if (number == 0) {
            return offset;
        }
        Edit before = edits.get(number - 1);
        return offset - before.span().end() + newBegins[number - 1] + before.newLength();
    }

    /** Number of the first edit whose end lies behind the offset. */
    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
