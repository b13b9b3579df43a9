package dev.parallax.align.signature;

import dev.parallax.model.Part;
import java.io.Serializable;
import java.util.BitSet;

/**
 * Where a feature stands in an article.
 *
 * @param part part of its first words
 * @param begin first code point of them
 * @param end behind their last code point
 * @param positions segments that hold it: the title is 0, the sentences of the text follow from 1
 */
@SuppressWarnings("NonApiType") // must be serializable
public record Place(Part part, int begin, int end, BitSet positions) implements Serializable {
    /** The place of what stands in no words, such as a link outside the text. */
    public static final Place NOWHERE = new Place(Part.TEXT, Integer.MAX_VALUE, Integer.MAX_VALUE, new BitSet());

    /** Whether it stands in words. */
    public boolean inWords() {
        return begin < end;
    }

    /** Both together: the first words of the two, and the segments of both. */
    Place with(Place other) {
        BitSet both = (BitSet) positions.clone();
        both.or(other.positions);
        boolean own = part != other.part ? part == Part.TITLE : begin <= other.begin;
        return own ? new Place(part, begin, end, both) : new Place(other.part, other.begin, other.end, both);
    }

    static Place of(Part part, int begin, int end, int position) {
        BitSet positions = new BitSet();
        positions.set(position);
        return new Place(part, begin, end, positions);
    }
}
