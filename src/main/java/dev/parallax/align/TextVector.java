package dev.parallax.align;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a text lies in the space of a sentence encoder: a vector of length one, or none. Components are whole ten-thousandths and a cosine has three decimals, so that what differs in the last
 * bits between two processors does not reach a score.
 */
public final class TextVector implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The vector of a text that no encoder has read, or that it makes nothing of. */
    public static final TextVector NONE = new TextVector(new short[0]);

    private static final double UNITS = 10_000;
    private static final double DECIMALS = 1_000;

    private final short[] units;

    private TextVector(short[] units) {
        this.units = units;
    }

    /** The direction of some numbers; {@link #NONE} where they have none: all are 0, or one is no number. */
    public static TextVector of(double[] components) {
        double squares = 0;
        for (double component : components) {
            squares += component * component;
        }
        double length = Math.sqrt(squares);
        if (!(length > 0) || Double.isInfinite(length)) {
            return NONE;
        }
        short[] units = new short[components.length];
        for (int at = 0; at < units.length; at++) {
            units[at] = (short) Math.round(UNITS * components[at] / length);
        }
        return new TextVector(units);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    public static TextVector parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        short[] units = new short[bytes.remaining() / Short.BYTES];
        bytes.asShortBuffer().get(units);
        return new TextVector(units);
    }

    /** The components as Base64 of big-endian 16-bit numbers. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(units.length * Short.BYTES);
        bytes.asShortBuffer().put(units);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** Whether there is none. */
    public boolean none() {
        return units.length == 0;
    }

    /** Number of components. */
    public int size() {
        return units.length;
    }

    /** A component. (ten-thousandths) */
    public int unit(int at) {
        return units[at];
    }

    /** This vector as seen from a point (ten-thousandths of each component), of length one again. */
    public TextVector from(double[] point) {
        double[] seen = new double[units.length];
        for (int at = 0; at < seen.length; at++) {
            seen[at] = units[at] - point[at];
        }
        return of(seen);
    }

    /**
     * Cosine of the angle between two. (-1 to 1, three decimals; 0 where one is none)
     *
     * @throws IllegalArgumentException where they are of different spaces
     */
    public double cosine(TextVector other) {
        if (none() || other.none()) {
            return 0;
        }
        if (units.length != other.units.length) {
            throw new IllegalArgumentException(
                    "vectors of " + units.length + " and " + other.units.length + " components");
        }
        long product = 0;
        long own = 0;
        long others = 0;
        for (int at = 0; at < units.length; at++) {
            product += (long) units[at] * other.units[at];
            own += (long) units[at] * units[at];
            others += (long) other.units[at] * other.units[at];
        }
        double lengths = Math.sqrt((double) own) * Math.sqrt((double) others);
        return lengths == 0 ? 0 : Math.round(DECIMALS * product / lengths) / DECIMALS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextVector vector && Arrays.equals(units, vector.units);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return none() ? "no vector" : "vector of " + units.length;
    }
}
