package dev.parallax.align.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.TextVector;
import dev.parallax.model.Part;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What travels as bytes arrives as it was. */
class SignatureBytesTest {
    private static LocatedSignature located(Signature signature, Place... places) {
        return new LocatedSignature(
                signature,
                List.of(places),
                List.of(places).stream().map(p -> "Ад").toList(),
                7);
    }

    private static void arrives(LocatedSignature sent) {
        byte[] bytes = SignatureBytes.of(sent);
        assertEquals(sent, SignatureBytes.located(bytes));
        assertEquals(sent.signature(), SignatureBytes.signature(bytes));
        assertArrayEquals(bytes, SignatureBytes.of(SignatureBytes.located(bytes)));
    }

    @Test
    void withAndWithoutDaysAndVector() {
        BitSet positions = new BitSet();
        positions.set(0);
        positions.set(200);
        List<Feature> features = List.of(
                new Feature(FeatureKind.ACTOR, "q:əüşğ \uD83D\uDE00", 0.1 + 0.2), new Feature(FeatureKind.LINK, "", 3));
        Signature dated = new Signature(
                "a", "o", "az", LocalDate.of(1969, 12, 31), LocalDate.of(2026, 2, 28), features, TextVector.NONE);
        Place[] places = {new Place(Part.TITLE, 3, 9, positions), Place.NOWHERE};
        arrives(located(dated, places));
        arrives(located(new Signature("a", "", "fa", null, null, features), places));
        arrives(located(dated.with(TextVector.of(new double[] {1, -2, 0.5})), places));
        arrives(located(new Signature("a", "", "fa", null, null, List.of())));
    }

    @Test
    void moreThanFitsAtFirst() {
        String address = "https://example/" + "x".repeat(100_000);
        arrives(located(
                new Signature("a", "o", "en", null, null, List.of(new Feature(FeatureKind.LINK, address, 1))),
                Place.NOWHERE));
    }
}
