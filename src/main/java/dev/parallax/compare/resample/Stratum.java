package dev.parallax.compare.resample;

/**
 * Owners of one language: how many there are on either side, and how many of them have a property.
 *
 * @param with owners of the side that have it
 * @param side owners of the side
 * @param othersWith other owners that have it
 * @param others other owners
 */
public record Stratum(int with, int side, int othersWith, int others) {
    public Stratum {
        if (side < 1 || others < 1 || with < 0 || with > side || othersWith < 0 || othersWith > others) {
            throw new IllegalArgumentException(
                    "no stratum: " + with + " of " + side + ", " + othersWith + " of " + others);
        }
    }
}
