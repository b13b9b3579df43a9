package dev.parallax.extract.charset;

import dev.parallax.extract.charset.Decoded.Evidence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which charset a page is written, and reads it. Order: byte order mark; bytes that can only be UTF-8 or UTF-16; the HTTP header; the page's
 * declaration; statistics. A declaration is followed only where the bytes read well in it, so that a mislabelled page is found out; broken bytes in a UTF-8
 * page are replaced, the page is not guessed anew.
 */
public final class PageDecoder {
    /** A declared charset is given up for one in which the bytes read better by this much (mean logarithm per byte of the upper half). */
    private static final double MISLABELLED = 0.7;

    private static final int SAMPLE = 200_000;

    private PageDecoder() {}

    /**
     * Reads a page.
     *
     * @param bytes payload
     * @param header charset that the HTTP header declares, as written
     */
    public static Decoded decode(byte[] bytes, @Nullable String header) {
        Coding coding = coding(bytes, header);
        String text = new String(bytes, coding.mark(), bytes.length - coding.mark(), coding.charset());
        return new Decoded(text, coding.charset().name(), coding.evidence());
    }

    /**
     * Decides on the charset of a page.
     *
     * @param bytes payload
     * @param header charset that the HTTP header declares, as written
     */
    public static Coding coding(byte[] bytes, @Nullable String header) {
        @Nullable Coding marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new Coding(wide.get(), 0, Evidence.BYTES);
        }
        Optional<Charset> declared = header == null ? Optional.empty() : Labels.charset(header);
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.sequences() > 0 && utf8.plausible()) {
            return new Coding(StandardCharsets.UTF_8, 0, Evidence.BYTES);
        }
        Optional<Charset> meta = Labels.declared(bytes);
        return utf8.sequences() == 0 && utf8.faults() == 0
                ? ascii(bytes, declared, meta)
                : declaredOrLikely(bytes, declared, meta);
    }

    private static @Nullable Coding byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return new Coding(StandardCharsets.UTF_8, 3, Evidence.MARK);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new Coding(StandardCharsets.UTF_16LE, 2, Evidence.MARK);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new Coding(StandardCharsets.UTF_16BE, 2, Evidence.MARK);
        }
        return null;
    }

    /** UTF-16 without a mark: of spaces, digits and markup one byte is zero, and always the same of the two; other charsets have next to no zeros. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int[] zeros = new int[2];
        for (int index = 0; index < length; index++) {
            if (bytes[index] == 0) {
                zeros[index & 1]++;
            }
        }
        int fewest = length / 64;
        if (length >= 8 && zeros[1] > fewest && zeros[0] * 10 < zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (length >= 8 && zeros[0] > fewest && zeros[1] * 10 < zeros[0]) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Coding ascii(byte[] bytes, Optional<Charset> header, Optional<Charset> meta) {
        Charset stateful = header.or(() -> meta)
                .filter(charset -> charset.name().startsWith("ISO-2022"))
                .orElse(StandardCharsets.UTF_8);
        return new Coding(stateful, 0, Evidence.BYTES);
    }

    private static Coding declaredOrLikely(byte[] bytes, Optional<Charset> header, Optional<Charset> meta) {
        int length = Math.min(bytes.length, SAMPLE);
        SingleByte likely = SingleByte.ALL.get(0);
        double best = Double.NEGATIVE_INFINITY;
        for (SingleByte candidate : SingleByte.ALL) {
            double score = candidate.score(bytes, length);
            if (score > best + 1e-9) {
                best = score;
                likely = candidate;
            }
        }
        if (header.isPresent() && plausible(header.get(), bytes, length, best)) {
            return new Coding(header.get(), 0, Evidence.HEADER);
        }
        if (meta.isPresent() && plausible(meta.get(), bytes, length, best)) {
            return new Coding(meta.get(), 0, Evidence.META);
        }
        return new Coding(likely.charset(), 0, Evidence.STATISTICS);
    }

    private static boolean plausible(Charset declared, byte[] bytes, int length, double best) {
        if (declared.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        if (declared.newEncoder().maxBytesPerChar() > 1.5f) {
            return decodes(declared, bytes, length);
        }
        return new SingleByte(declared).score(bytes, length) >= best - MISLABELLED;
    }

    /** Whether bytes of a charset of several bytes a character decode with next to no fault, into characters of the scripts that it is for. */
    private static boolean decodes(Charset charset, byte[] bytes, int length) {
        CharBuffer out = CharBuffer.allocate(length + 16);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes, 0, length), out, true);
        out.flip();
        int faults = 0;
        int wide = 0;
        while (out.hasRemaining()) {
            char c = out.get();
            faults += c == '\uFFFD' ? 1 : 0;
            wide += c > '\u2000' && c != '\uFFFD' ? 1 : 0;
        }
        return faults * 50 <= wide;
    }
}
