package dev.parallax.gather;

import static dev.parallax.gather.HuffmanTable.EXCEPTIONAL;
import static dev.parallax.gather.HuffmanTable.SUBTABLE;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads a deflate stream (RFC 1951). Beside decoding it can pass over the rest of a stream, which follows the codes and counts the bytes that they stand for
 * without writing any: several times faster than inflating, and the reason why this is not {@link java.util.zip.Inflater}. It accepts the streams that zlib
 * accepts.
 *
 * <p>The two inner loops hold their state in local variables and read bits eight bytes at a time, as libdeflate does; the last bytes of the input go through
 * {@link #careful}. Longer than our files are, since splitting the loops off would put their state on the heap.
 */
final class Inflate {
    /** What {@link #decode} may write past the place where it is asked to stop: a match, and the stride of its copy. */
    static final int SLACK = 258 + 16;

    /** The furthest that a match reaches back. */
    static final int WINDOW = 1 << 15;

    /** Input that one turn of an inner loop may look at. */
    private static final int INPUT_MARGIN = 24;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final byte[] NOWHERE = new byte[0];

    private enum State {
        BLOCK_HEAD,
        STORED,
        CODED,
        FINISHED
    }

    private final FileBytes in;
    private final HuffmanTable literals = new HuffmanTable(DeflateCodes.literalsAndLengths(), 11, 2400, true);
    private final HuffmanTable distances = new HuffmanTable(DeflateCodes.distances(), 8, 450, true);
    private final HuffmanTable codeLengths = new HuffmanTable(DeflateCodes.codeLengths(), 7, 128, false);
    private final byte[] lengths = new byte[320];

    /** The next bits of the stream, lowest first. Bits above {@code bitCount} are zero or those of {@code in.buffer[in.next]}. */
    private long bits;

    private int bitCount;
    private State state = State.BLOCK_HEAD;
    private boolean lastBlock;
    private int storedLeft;
    private long produced;

    Inflate(FileBytes in) {
        this.in = in;
    }

    /** Begins a new stream at the input's position. */
    void reset() {
        bits = 0;
        bitCount = 0;
        state = State.BLOCK_HEAD;
        produced = 0;
    }

    /** Whether the stream has ended; the input then stands on the byte behind it. */
    boolean finished() {
        return state == State.FINISHED;
    }

    /** How many bytes the stream has given so far, written or passed over. */
    long produced() {
        return produced;
    }

    /**
     * Decodes until {@code stop} is reached or the stream ends.
     *
     * @param out where to write; holds the last {@link #WINDOW} bytes of the stream before {@code at}, and has {@link #SLACK} bytes of room behind {@code stop}
     * @param at where to write first
     * @param stop where to stop, give or take the slack
     * @return where the bytes written end
     * @throws BrokenRecord where the stream is damaged or ends too early
     */
    int decode(byte[] out, int at, int stop) throws IOException {
        int to = at;
        while (to < stop && state != State.FINISHED) {
            if (state == State.BLOCK_HEAD) {
                blockHead();
            } else if (state == State.STORED) {
                to = copyStored(out, to, stop);
            } else if (inputAhead()) {
                to = decodeCoded(out, to, stop);
            } else {
                to += careful(out, to, true);
            }
        }
        return to;
    }

    /**
     * Passes over the stream until it ends or has produced more than {@code most} bytes in all. Nothing can be decoded any more after it.
     *
     * @throws BrokenRecord where the stream is damaged or ends too early
     */
    void pass(long most) throws IOException {
        while (produced <= most && state != State.FINISHED) {
            if (state == State.BLOCK_HEAD) {
                blockHead();
            } else if (state == State.STORED) {
                passStored();
            } else if (inputAhead()) {
                passCoded(most);
            } else {
                careful(NOWHERE, 0, false);
            }
        }
    }

    private boolean inputAhead() throws IOException {
        return in.limit - in.next >= INPUT_MARGIN || in.has(INPUT_MARGIN);
    }

    private int decodeCoded(byte[] out, int at, int stop) throws BrokenRecord {
        final byte[] input = in.buffer;
        final int[] literalTable = literals.entries;
        final int[] distanceTable = distances.entries;
        final int literalMask = (1 << literals.rootBits) - 1;
        final int distanceMask = (1 << distances.rootBits) - 1;
        final int lastNext = in.limit - INPUT_MARGIN;
        final long before = produced - at; // produced = before + to
        int next = in.next;
        int to = at;
        long hold = bits;
        int count = bitCount;
        while (to < stop && next <= lastNext) {
            hold |= (long) LONG.get(input, next) << count;
            next += (63 - count) >>> 3;
            count |= 56;
            int entry = literalTable[(int) hold & literalMask];
            if (entry < 0) {
                hold >>>= entry & 31;
                count -= entry & 31;
                out[to++] = (byte) (entry >> 16);
                entry = literalTable[(int) hold & literalMask];
                if (entry < 0) {
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    out[to++] = (byte) (entry >> 16);
                    entry = literalTable[(int) hold & literalMask];
                    if (entry < 0) {
                        hold >>>= entry & 31;
                        count -= entry & 31;
                        out[to++] = (byte) (entry >> 16);
                        continue;
                    }
                }
                hold |= (long) LONG.get(input, next) << count;
                next += (63 - count) >>> 3;
                count |= 56;
            }
            if ((entry & (SUBTABLE | EXCEPTIONAL)) != 0) {
                if ((entry & SUBTABLE) != 0) {
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    entry = literalTable[(entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
                    if (entry < 0) {
                        hold >>>= entry & 31;
                        count -= entry & 31;
                        out[to++] = (byte) (entry >> 16);
                        continue;
                    }
                }
                if ((entry & EXCEPTIONAL) != 0) {
                    endOfBlock(entry);
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    break;
                }
            }
            int dropped = entry & 31;
            int length = (entry >>> 16) + (int) ((hold & ((1L << dropped) - 1)) >>> (entry >>> 8 & 31));
            hold >>>= dropped;
            count -= dropped;
            hold |= (long) LONG.get(input, next) << count;
            next += (63 - count) >>> 3;
            count |= 56;
            entry = distanceTable[(int) hold & distanceMask];
            if ((entry & SUBTABLE) != 0) {
                hold >>>= entry & 31;
                count -= entry & 31;
                entry = distanceTable[(entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
            }
            dropped = entry & 31;
            int distance = (entry >>> 16) + (int) ((hold & ((1L << dropped) - 1)) >>> (entry >>> 8 & 31));
            checkDistance(entry, distance, before + to);
            hold >>>= dropped;
            count -= dropped;
            copyMatch(out, to, distance, length);
            to += length;
        }
        keep(next, hold, count, before + to);
        return to;
    }

    private void passCoded(long most) throws BrokenRecord {
        final byte[] input = in.buffer;
        final int[] literalTable = literals.entries;
        final int[] distanceTable = distances.entries;
        final int literalMask = (1 << literals.rootBits) - 1;
        final int distanceMask = (1 << distances.rootBits) - 1;
        final int lastNext = in.limit - INPUT_MARGIN;
        int next = in.next;
        long total = produced;
        long hold = bits;
        int count = bitCount;
        while (total <= most && next <= lastNext) {
            hold |= (long) LONG.get(input, next) << count;
            next += (63 - count) >>> 3;
            count |= 56;
            int entry = literalTable[(int) hold & literalMask];
            if (entry < 0) {
                hold >>>= entry & 31;
                count -= entry & 31;
                total++;
                entry = literalTable[(int) hold & literalMask];
                if (entry < 0) {
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    total++;
                    entry = literalTable[(int) hold & literalMask];
                    if (entry < 0) {
                        hold >>>= entry & 31;
                        count -= entry & 31;
                        total++;
                        continue;
                    }
                }
                hold |= (long) LONG.get(input, next) << count;
                next += (63 - count) >>> 3;
                count |= 56;
            }
            if ((entry & (SUBTABLE | EXCEPTIONAL)) != 0) {
                if ((entry & SUBTABLE) != 0) {
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    entry = literalTable[(entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
                    if (entry < 0) {
                        hold >>>= entry & 31;
                        count -= entry & 31;
                        total++;
                        continue;
                    }
                }
                if ((entry & EXCEPTIONAL) != 0) {
                    endOfBlock(entry);
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    break;
                }
            }
            int dropped = entry & 31;
            int length = (entry >>> 16) + (int) ((hold & ((1L << dropped) - 1)) >>> (entry >>> 8 & 31));
            hold >>>= dropped;
            count -= dropped;
            hold |= (long) LONG.get(input, next) << count;
            next += (63 - count) >>> 3;
            count |= 56;
            entry = distanceTable[(int) hold & distanceMask];
            if ((entry & SUBTABLE) != 0) {
                hold >>>= entry & 31;
                count -= entry & 31;
                entry = distanceTable[(entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
            }
            dropped = entry & 31;
            int distance = (entry >>> 16) + (int) ((hold & ((1L << dropped) - 1)) >>> (entry >>> 8 & 31));
            checkDistance(entry, distance, total);
            hold >>>= dropped;
            count -= dropped;
            total += length;
        }
        keep(next, hold, count, total);
    }

    private void keep(int next, long hold, int count, long total) {
        in.next = next;
        bits = hold;
        bitCount = count;
        produced = total;
        if (state == State.FINISHED) {
            giveBack();
        }
    }

    private void endOfBlock(int entry) throws BrokenRecord {
        if ((entry & HuffmanTable.END_OF_BLOCK) != HuffmanTable.END_OF_BLOCK) {
            throw BrokenRecord.corrupt("deflate: no such code");
        }
        state = lastBlock ? State.FINISHED : State.BLOCK_HEAD;
    }

    private static void checkDistance(int entry, int distance, long total) throws BrokenRecord {
        if ((entry & EXCEPTIONAL) != 0 || distance > total) {
            throw BrokenRecord.corrupt("deflate: a distance that reaches too far back");
        }
    }

    private static void copyMatch(byte[] out, int to, int distance, int length) {
        int from = to - distance;
        if (distance >= 8) {
            int end = to + length;
            for (int at = to; at < end; at += 8, from += 8) {
                LONG.set(out, at, (long) LONG.get(out, from));
            }
        } else if (distance == 1) {
            Arrays.fill(out, to, to + length, out[from]);
        } else {
            for (int i = 0; i < length; i++) {
                out[to + i] = out[from + i];
            }
        }
    }

    /** One symbol near the end of the file, bit by bit. Returns how many bytes it stands for. */
    private int careful(byte[] out, int to, boolean write) throws IOException {
        int entry = symbol(literals);
        if ((entry & EXCEPTIONAL) != 0 && entry >= 0) {
            endOfBlock(entry);
            if (state == State.FINISHED) {
                giveBack();
            }
            return 0;
        }
        if (entry < 0) {
            if (write) {
                out[to] = (byte) (entry >> 16);
            }
            produced++;
            return 1;
        }
        int length = value(entry);
        int distanceEntry = symbol(distances);
        int distance = (distanceEntry & EXCEPTIONAL) != 0 ? 0 : value(distanceEntry);
        checkDistance(distanceEntry, distance, produced);
        if (write) {
            copyMatch(out, to, distance, length);
        }
        produced += length;
        return length;
    }

    /** The entry of the next code, which is dropped; its extra bits are not. */
    private int symbol(HuffmanTable table) throws IOException {
        while (bitCount < 15) {
            int read = in.read();
            if (read < 0) {
                break;
            }
            bits |= (long) read << bitCount;
            bitCount += 8;
        }
        int available = bitCount;
        int entry = table.entries[(int) bits & ((1 << table.rootBits) - 1)];
        int codeBits = 0;
        if (entry >= 0 && (entry & SUBTABLE) != 0) {
            codeBits = table.rootBits;
            entry = table.entries[(entry >>> 16) + ((int) (bits >>> codeBits) & ((1 << (entry >>> 8 & 31)) - 1))];
        }
        codeBits += entry >>> 8 & 31;
        if (codeBits > available || entry == EXCEPTIONAL && available < 15) {
            throw BrokenRecord.truncated();
        }
        bits >>>= codeBits;
        bitCount -= codeBits;
        return entry;
    }

    private int value(int entry) throws IOException {
        return (entry >>> 16) + take((entry & 31) - (entry >>> 8 & 31));
    }

    private int take(int wanted) throws IOException {
        while (bitCount < wanted) {
            int read = in.read();
            if (read < 0) {
                throw BrokenRecord.truncated();
            }
            bits |= (long) read << bitCount;
            bitCount += 8;
        }
        int taken = (int) bits & ((1 << wanted) - 1);
        bits >>>= wanted;
        bitCount -= wanted;
        return taken;
    }

    /** Goes to the next byte of the input that has not been used. */
    private void giveBack() {
        in.next -= bitCount >>> 3;
        bits = 0;
        bitCount = 0;
    }

    private void blockHead() throws IOException {
        lastBlock = take(1) == 1;
        switch (take(2)) {
            case 0 -> {
                giveBack();
                storedLeft = take(16);
                if ((storedLeft ^ 0xffff) != take(16)) {
                    throw BrokenRecord.corrupt("deflate: length of a stored block");
                }
                state = storedLeft > 0 ? State.STORED : endOfStored();
            }
            case 1 -> {
                DeflateCodes.fixedLengths(lengths);
                literals.build(lengths, 0, 288);
                distances.build(lengths, 288, 32);
                state = State.CODED;
            }
            case 2 -> {
                dynamicCodes();
                state = State.CODED;
            }
            default -> throw BrokenRecord.corrupt("deflate: no such block");
        }
    }

    private State endOfStored() {
        return lastBlock ? State.FINISHED : State.BLOCK_HEAD;
    }

    private int copyStored(byte[] out, int to, int stop) throws IOException {
        if (in.next == in.limit && !in.fill()) {
            throw BrokenRecord.truncated();
        }
        int length = Math.min(Math.min(storedLeft, stop - to), in.limit - in.next);
        System.arraycopy(in.buffer, in.next, out, to, length);
        tookStored(length);
        return to + length;
    }

    private void passStored() throws IOException {
        if (in.next == in.limit && !in.fill()) {
            throw BrokenRecord.truncated();
        }
        tookStored(Math.min(storedLeft, in.limit - in.next));
    }

    private void tookStored(int length) {
        in.next += length;
        storedLeft -= length;
        produced += length;
        if (storedLeft == 0) {
            state = endOfStored();
        }
    }

    private void dynamicCodes() throws IOException {
        int literalCount = take(5) + 257;
        int distanceCount = take(5) + 1;
        int codeCount = take(4) + 4;
        if (literalCount > 286 || distanceCount > 30) {
            throw BrokenRecord.corrupt("deflate: too many codes");
        }
        Arrays.fill(lengths, 0, LENGTH_ORDER.length, (byte) 0);
        for (int i = 0; i < codeCount; i++) {
            lengths[LENGTH_ORDER[i]] = (byte) take(3);
        }
        if (!codeLengths.build(lengths, 0, LENGTH_ORDER.length)) {
            throw BrokenRecord.corrupt("deflate: code lengths");
        }
        readLengths(literalCount + distanceCount);
        if (lengths[256] == 0 || !literals.build(lengths, 0, literalCount) || !distances.build(lengths, literalCount, distanceCount)) {
            throw BrokenRecord.corrupt("deflate: codes");
        }
    }

    private void readLengths(int wanted) throws IOException {
        int at = 0;
        while (at < wanted) {
            int symbol = symbol(codeLengths) >>> 16;
            if (symbol < 16) {
                lengths[at++] = (byte) symbol;
                continue;
            }
            if (symbol == 16 && at == 0) {
                throw BrokenRecord.corrupt("deflate: a repeat of nothing");
            }
            byte repeated = symbol == 16 ? lengths[at - 1] : 0;
            int times = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
            if (times > wanted - at) {
                throw BrokenRecord.corrupt("deflate: too many code lengths");
            }
            Arrays.fill(lengths, at, at + times, repeated);
            at += times;
        }
    }
}
