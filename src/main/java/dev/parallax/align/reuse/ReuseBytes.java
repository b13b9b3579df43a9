package dev.parallax.align.reuse;

import dev.parallax.align.ByteSink;
import dev.parallax.align.ByteSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the search for copies knows of an article as bytes, in which it travels to each of its candidates. */
public final class ReuseBytes {
    private ReuseBytes() {}

    /** Writes it. */
    public static byte[] of(ReuseText text) {
        ByteSink sink =
                new ByteSink().text(text.articleId()).text(text.outletId()).text(text.language());
        Instant published = text.publishedAt();
        sink.small(published == null ? 0 : 1);
        if (published != null) {
            sink.number(published.getEpochSecond()).number(published.getNano());
        }
        String agency = text.wireAgency();
        sink.small(agency == null ? 0 : 1).text(agency == null ? "" : agency);
        sink.number(text.shingles().length);
        for (long shingle : text.shingles()) {
            sink.number(shingle);
        }
        sink.number(text.anchors().sentences().size());
        for (Set<String> sentence : text.anchors().sentences()) {
            sink.number(sentence.size());
            sentence.forEach(sink::text);
        }
        return sink.bytes();
    }

    /** Reads it. */
    public static ReuseText read(byte[] bytes) {
        ByteSource source = new ByteSource(bytes);
        String articleId = source.text();
        String outletId = source.text();
        String language = source.text();
        Instant published = source.small() == 0 ? null : Instant.ofEpochSecond(source.longNumber(), source.number());
        boolean credited = source.small() == 1;
        String agency = source.text();
        long[] shingles = new long[source.number()];
        for (int index = 0; index < shingles.length; index++) {
            shingles[index] = source.longNumber();
        }
        int size = source.number();
        List<Set<String>> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < size; sentence++) {
            Set<String> named = new LinkedHashSet<>();
            int names = source.number();
            for (int index = 0; index < names; index++) {
                named.add(source.text());
            }
            sentences.add(named);
        }
        return new ReuseText(
                articleId, outletId, language, published, credited ? agency : null, shingles, new Anchors(sentences));
    }
}
