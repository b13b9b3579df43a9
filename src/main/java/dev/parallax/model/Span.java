package dev.parallax.model;

/**
 * A stretch of a title or text in Unicode code points: {@code text[begin:end]} in Python is the surface.
 *
 * @param begin first code point, 0 or more
 * @param end behind the last code point, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    /** Length in code points. */
    public int length() {
        return end - begin;
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** By begin, then end. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
