package dev.parallax.align.signature;

import dev.parallax.align.ByteSink;
import dev.parallax.align.ByteSource;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.TextVector;
import dev.parallax.model.Part;
import java.util.ArrayList;
import java.util.List;

/** Signatures as bytes, in which they travel between tasks; what is read is equal to what was written. */
public final class SignatureBytes {
    private static final FeatureKind[] KINDS = FeatureKind.values();
    private static final Part[] PARTS = Part.values();

    private SignatureBytes() {}

    /** Writes a signature with its words. */
    public static byte[] of(LocatedSignature located) {
        ByteSink sink = new ByteSink();
        Signature signature = located.signature();
        writeHead(signature, sink);
        sink.number(signature.features().size());
        for (Feature feature : signature.features()) {
            sink.small(feature.kind().ordinal()).text(feature.value()).fraction(feature.weight());
        }
        for (int index = 0; index < located.places().size(); index++) {
            Place place = located.places().get(index);
            sink.small(place.part().ordinal())
                    .number(place.begin())
                    .number(place.end())
                    .positions(place.positions())
                    .text(located.names().get(index));
        }
        return sink.number(located.sentences()).bytes();
    }

    /** Reads a signature with its words. */
    public static LocatedSignature located(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        Signature signature = signature(source);
        List<Place> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < signature.features().size(); index++) {
            places.add(new Place(PARTS[source.small()], source.number(), source.number(), source.positions()));
            names.add(source.text());
        }
        return new LocatedSignature(signature, places, names, source.number());
    }

    /** Reads the signature alone. */
    public static Signature signature(byte[] bytes) {
        return signature(new ByteSource(bytes));
    }

    private static Signature signature(ByteSource source) {
        Signature head = readHead(source);
        int size = source.number();
        List<Feature> features = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            features.add(new Feature(KINDS[source.small()], source.text(), source.fraction()));
        }
        return new Signature(
                head.articleId(),
                head.outletId(),
                head.language(),
                head.firstDay(),
                head.lastDay(),
                features,
                head.vector());
    }

    /** Writes what a signature has besides its features. */
    public static void writeHead(Signature signature, ByteSink sink) {
        sink.text(signature.articleId())
                .text(signature.outletId())
                .text(signature.language())
                .day(signature.firstDay())
                .day(signature.lastDay())
                .text(signature.vector().text());
    }

    /** Reads a signature without features. */
    public static Signature readHead(ByteSource source) {
        Signature head =
                new Signature(source.text(), source.text(), source.text(), source.day(), source.day(), List.of());
        String vector = source.text();
        return vector.isEmpty() ? head : head.with(TextVector.parse(vector));
    }
}
