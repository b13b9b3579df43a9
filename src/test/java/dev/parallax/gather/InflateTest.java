package dev.parallax.gather;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reading of deflate gives what zlib gives, on what zlib wrote and on what was damaged afterwards. */
class InflateTest {
    private static final byte[] BEHIND = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @Property(tries = 300)
    void decodesAndCountsWhatZlibWrote(
            @ForAll long seed,
            @ForAll @IntRange(max = 9) int level,
            @ForAll @IntRange(max = 2) int strategy,
            @ForAll @IntRange(min = 1, max = 70_000) int step)
            throws IOException {
        byte[] content = content(new Random(seed));
        byte[] deflated = Warcs.deflate(content, level, strategy);
        assertArrayEquals(content, decode(deflated, step).orElseThrow());
        assertEquals(Optional.of((long) content.length), pass(deflated, step));
        FileBytes in = new FileBytes(new MemoryFile("x", Warcs.join(deflated, BEHIND), step), 0);
        new Inflate(in).pass(Long.MAX_VALUE);
        assertEquals(deflated.length, in.position(), "stands right behind the stream");
    }

    @Property(tries = 2000)
    void refusesWhatZlibRefuses(
            @ForAll long seed, @ForAll @IntRange(max = 9) int level, @ForAll @IntRange(min = 1, max = 5000) int step)
            throws IOException {
        Random random = new Random(seed);
        byte[] deflated = Warcs.deflate(content(random), level, Deflater.DEFAULT_STRATEGY);
        for (int damage = random.nextInt(3); damage >= 0; damage--) {
            deflated[random.nextInt(random.nextBoolean() ? deflated.length : Math.min(deflated.length, 80))] ^=
                    (byte) (1 << random.nextInt(8));
        }
        if (random.nextInt(4) == 0) {
            deflated = Arrays.copyOf(deflated, random.nextInt(deflated.length + 1));
        }
        Optional<byte[]> expected = zlib(deflated);
        Optional<byte[]> found = decode(deflated, step);
        assertEquals(expected.isPresent(), found.isPresent());
        if (expected.isPresent()) {
            assertArrayEquals(expected.get(), found.get());
            assertEquals(Optional.of((long) expected.get().length), pass(deflated, step));
        }
    }

    @Property(tries = 3000)
    void refusesTheNoiseThatZlibRefuses(@ForAll byte[] noise) throws IOException {
        assertEquals(zlib(noise).map(Arrays::toString), decode(noise, 3).map(Arrays::toString));
        pass(noise, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 300, 5000, 400_000})
    void canBeginToPassAnywhere(int from) throws IOException {
        byte[] content = Warcs.bytes(Warcs.text(600_000, 5));
        for (int level : new int[] {0, 1, 6, 9}) {
            byte[] deflated = Warcs.deflate(content, level, Deflater.DEFAULT_STRATEGY);
            Inflate inflate = new Inflate(new FileBytes(new MemoryFile("x", deflated, 997), 0));
            byte[] out = new byte[content.length + Inflate.SLACK];
            inflate.decode(out, 0, from);
            inflate.pass(Long.MAX_VALUE);
            assertEquals(content.length, inflate.produced());
        }
    }

    @Test
    void stopsPassingSoonBehindTheBound() throws IOException {
        byte[] deflated = Warcs.deflate(Warcs.bytes(Warcs.text(600_000, 5)), 6, Deflater.DEFAULT_STRATEGY);
        Inflate inflate = new Inflate(new FileBytes(new MemoryFile("x", deflated), 0));
        inflate.pass(1000);
        assertEquals(1000, inflate.produced(), 1300);
    }

    /** Runs, text, noise and repeats from near and far. */
    private static byte[] content(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            int length = random.nextInt(random.nextBoolean() ? 100 : 60_000);
            switch (random.nextInt(4)) {
                case 0 -> out.writeBytes(new byte[length]);
                case 1 -> out.writeBytes(Warcs.bytes(Warcs.text(length, random.nextLong())));
                case 2 -> out.writeBytes(Warcs.noise(length, random.nextLong()));
                default -> out.write(out.toByteArray(), 0, Math.min(out.size(), length));
            }
        }
        return out.toByteArray();
    }

    private static Optional<byte[]> zlib(byte[] deflated) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(deflated);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
                out.write(piece, 0, count);
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** Decoded in pieces through a sliding window, as a member is. */
    private static Optional<byte[]> decode(byte[] deflated, int step) throws IOException {
        FileBytes in = new FileBytes(new MemoryFile("x", deflated, step), 0);
        Inflate inflate = new Inflate(in);
        byte[] window = new byte[Inflate.WINDOW * 3 + Inflate.SLACK];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        try {
            while (!inflate.finished()) {
                if (at > Inflate.WINDOW * 2) {
                    System.arraycopy(window, at - Inflate.WINDOW, window, 0, Inflate.WINDOW);
                    at = Inflate.WINDOW;
                }
                int to = inflate.decode(window, at, Math.min(at + step, Inflate.WINDOW * 3));
                out.write(window, at, to - at);
                at = to;
            }
            assertEquals(out.size(), inflate.produced());
            return Optional.of(out.toByteArray());
        } catch (BrokenRecord e) {
            return Optional.empty();
        }
    }

    /** Length by passing over. */
    private static Optional<Long> pass(byte[] deflated, int step) throws IOException {
        FileBytes in = new FileBytes(new MemoryFile("x", Warcs.join(deflated, BEHIND), step), 0);
        Inflate inflate = new Inflate(in);
        try {
            inflate.pass(Long.MAX_VALUE);
        } catch (BrokenRecord e) {
            return Optional.empty();
        }
        return Optional.of(inflate.produced());
    }
}
