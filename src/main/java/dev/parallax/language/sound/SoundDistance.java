package dev.parallax.language.sound;

/**
 * How far two sequences of sound classes are apart: the least cost of making one of the other. A class of its own costs one; an {@code A}, an {@code H} and an
 * {@code F} (و, в, w) that one script writes and another leaves out, and a class written twice, cost less, and so does one class for another that scripts confuse;
 * two neighbours may change places.
 */
final class SoundDistance {
    private static final double CONFUSED = .4;
    private static final double SILENT = .4;
    private static final double DOUBLED = .3;
    private static final double EXCHANGED = .6;
    private static final String[] CONFUSABLE = {
        "PF", "TD", "SZ", "SX", "ZJ", "JC", "XC", "KH", "KJ", "MN", "DZ", "SC", "TS", "JX", "JD", "KC", "TC"
    };

    private SoundDistance() {}

    static double of(String one, String two) {
        double[][] cost = new double[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double least = Double.MAX_VALUE;
                if (i > 0) {
                    least = Math.min(least, cost[i - 1][j] + gap(one, i - 1));
                }
                if (j > 0) {
                    least = Math.min(least, cost[i][j - 1] + gap(two, j - 1));
                }
                if (i > 0 && j > 0) {
                    least = Math.min(least, cost[i - 1][j - 1] + exchange(one.charAt(i - 1), two.charAt(j - 1)));
                }
                boolean crossed = i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
                if (crossed) {
                    least = Math.min(least, cost[i - 2][j - 2] + EXCHANGED);
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][two.length()];
    }

    /** Whether two sequences differ in the order of one pair of neighbours alone. */
    static boolean exchanged(String one, String two) {
        if (one.length() != two.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == two.charAt(at + 1)
                && one.charAt(at + 1) == two.charAt(at)
                && one.substring(at + 2).equals(two.substring(at + 2));
    }

    private static double gap(String sequence, int index) {
        char c = sequence.charAt(index);
        if (index > 0 && sequence.charAt(index - 1) == c) {
            return DOUBLED;
        }
        return c == 'A' || c == 'H' || c == 'F' ? SILENT : 1;
    }

    private static double exchange(char one, char two) {
        if (one == two) {
            return 0;
        }
        for (String pair : CONFUSABLE) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(two) >= 0) {
                return CONFUSED;
            }
        }
        return 1;
    }
}
