package dev.parallax.gather;

import static dev.parallax.gather.HuffmanTable.EXCEPTIONAL;
import static dev.parallax.gather.HuffmanTable.ROOT_MASK;
import static dev.parallax.gather.HuffmanTable.SUBTABLE;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads a deflate stream (RFC 1951). Beside decoding it can pass over the rest of a stream, which follows the codes and counts the bytes that they stand for
 * without writing any: a good deal faster than inflating, and the reason why this is not {@link java.util.zip.Inflater}. It accepts the streams that zlib
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
    private static final int DISTANCES = HuffmanTable.capacity(288);
    private static final int CODE_LENGTHS = DISTANCES + HuffmanTable.capacity(32);

    private enum State {
        BLOCK_HEAD,
        STORED,
        CODED,
        FINISHED
    }

    private final FileBytes in;
    /** Literals and lengths first, then distances, then code lengths. */
    private final int[] entries = new int[CODE_LENGTHS + HuffmanTable.capacity(19)];

    private final HuffmanTable literals = new HuffmanTable(entries, 0, DeflateCodes.literalsAndLengths(), true);
    private final HuffmanTable distances = new HuffmanTable(entries, DISTANCES, DeflateCodes.distances(), true);
    private final HuffmanTable codeLengths = new HuffmanTable(entries, CODE_LENGTHS, DeflateCodes.codeLengths(), false);
    private final byte[] lengths = new byte[320];
    private final int[] passTable = new int[2 * PassTable.DISTANCES];
    private boolean passTableBuilt;

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
        final int[] table = entries;
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
            int entry = table[(int) hold & ROOT_MASK];
            if (entry < 0) {
                hold >>>= entry & 31;
                count -= entry & 31;
                out[to++] = (byte) (entry >> 16);
                entry = table[(int) hold & ROOT_MASK];
                if (entry < 0) {
                    hold >>>= entry & 31;
                    count -= entry & 31;
                    out[to++] = (byte) (entry >> 16);
                    entry = table[(int) hold & ROOT_MASK];
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
                    entry = table[(entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
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
            entry = table[DISTANCES + ((int) hold & ROOT_MASK)];
            if ((entry & SUBTABLE) != 0) {
                hold >>>= entry & 31;
                count -= entry & 31;
                entry = table[DISTANCES + (entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
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

    /** Distances are not checked here: without the bytes nothing would come of it. */
    private void passCoded(long most) throws IOException {
        if (!passTableBuilt) {
            PassTable.build(entries, DISTANCES, passTable);
            passTableBuilt = true;
        }
        final byte[] input = in.buffer;
        final int[] table = passTable;
        final int lastNext = in.limit - INPUT_MARGIN;
        int next = in.next;
        long total = produced;
        long hold = bits;
        int count = bitCount;
        int origin = 0; // where the next code is looked up
        while (total <= most && next <= lastNext) {
            hold |= (long) LONG.get(input, next) << count;
            next += (63 - count) >>> 3;
            count |= 56;
            useless:
            {
                int entry = table[origin | (int) hold & ROOT_MASK];
                if (entry < 0) {
                    break useless;
                }
                total += entry >>> 16;
                hold >>>= entry;
                count -= entry & 63;
                origin = entry & PassTable.DISTANCES;
                entry = table[origin | (int) hold & ROOT_MASK];
                if (entry < 0) {
                    break useless;
                }
                total += entry >>> 16;
                hold >>>= entry;
                count -= entry & 63;
                origin = entry & PassTable.DISTANCES;
                entry = table[origin | (int) hold & ROOT_MASK];
                if (entry < 0) {
                    break useless;
                }
                total += entry >>> 16;
                hold >>>= entry;
                count -= entry & 63;
                origin = entry & PassTable.DISTANCES;
                continue;
            }
            hold |= (long) LONG.get(input, next) << count;
            next += (63 - count) >>> 3;
            count |= 56;
            int codes = origin == 0 ? 0 : DISTANCES;
            int entry = entries[codes + ((int) hold & ROOT_MASK)];
            if (entry >= 0 && (entry & SUBTABLE) != 0) {
                hold >>>= entry;
                count -= entry & 31;
                entry = entries[codes + (entry >>> 16) + ((int) hold & ((1 << (entry >>> 8 & 31)) - 1))];
            }
            if (entry < 0) {
                total++;
            } else if ((entry & EXCEPTIONAL) != 0) {
                endOfBlock(entry);
                hold >>>= entry;
                count -= entry & 31;
                break;
            } else if (origin == 0) {
                total += (entry >>> 16) + (int) ((hold & ~(-1L << entry)) >>> (entry >>> 8));
            }
            hold >>>= entry;
            count -= entry & 31;
            origin = entry >= 0 && origin == 0 ? PassTable.DISTANCES : 0;
        }
        keep(next, hold, count, total);
        if (origin != 0) {
            value(distance());
        }
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
        int entry = symbol(0);
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
        int distance = value(distance());
        if (write) {
            checkDistance(0, distance, produced);
            copyMatch(out, to, distance, length);
        }
        produced += length;
        return length;
    }

    private int distance() throws IOException {
        int entry = symbol(DISTANCES);
        if ((entry & EXCEPTIONAL) != 0) {
            throw BrokenRecord.corrupt("deflate: no such distance");
        }
        return entry;
    }

    /** The entry of the next code, which is dropped; its extra bits are not. */
    private int symbol(int origin) throws IOException {
        while (bitCount < 15) {
            int read = in.read();
            if (read < 0) {
                break;
            }
            bits |= (long) read << bitCount;
            bitCount += 8;
        }
        int available = bitCount;
        int entry = entries[origin + ((int) bits & ROOT_MASK)];
        int codeBits = 0;
        if (entry >= 0 && (entry & SUBTABLE) != 0) {
            codeBits = HuffmanTable.ROOT_BITS;
            entry = entries[origin + (entry >>> 16) + ((int) (bits >>> codeBits) & ((1 << (entry >>> 8 & 31)) - 1))];
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
        passTableBuilt = false;
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
        if (lengths[256] == 0
                || !literals.build(lengths, 0, literalCount)
                || !distances.build(lengths, literalCount, distanceCount)) {
            throw BrokenRecord.corrupt("deflate: codes");
        }
    }

    private void readLengths(int wanted) throws IOException {
        int at = 0;
        while (at < wanted) {
            int symbol = symbol(CODE_LENGTHS) >>> 16;
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
