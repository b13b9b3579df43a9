package dev.parallax.align.signature;

import dev.parallax.align.Signature;
import dev.parallax.align.TextVector;
import java.io.Serializable;
import java.util.List;

/**
 * A signature with the words that each feature was read off.
 *
 * @param signature signature
 * @param places where each feature stands, in the order of the features
 * @param names for features that are names unknown to the catalog, or Latin words: the first of their words as written; else empty
 * @param sentences how many sentences the text has
 */
public record LocatedSignature(Signature signature, List<Place> places, List<String> names, int sentences)
        implements Serializable {
    public LocatedSignature {
        places = List.copyOf(places);
        names = List.copyOf(names);
        if (places.size() != signature.features().size() || names.size() != places.size()) {
            throw new IllegalArgumentException(
                    places.size() + " places of " + signature.features().size() + " features");
        }
    }

    /** The same with a vector. */
    public LocatedSignature with(TextVector vector) {
        return new LocatedSignature(signature.with(vector), places, names, sentences);
    }
}
