package dev.parallax.annotate.claim;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.language.Fold;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number in digits, with its groups of thousands and its decimals.
 *
 * @param end behind its last token
 * @param value the number, where a mark before three digits parts thousands
 * @param scaled the number before a number word for thousands or more, where the decimal mark of the language parts decimals before three digits as well: 1,254 млн
 */
record Digits(int end, double value, double scaled) {
    private static final Set<String> GROUP = Set.of(" ", "\u00a0", "\u202f", "\u2009", ",", "٬", "،", ".");
    private static final Set<String> DECIMAL = Set.of(",", ".", "٫");
    /** The decimal mark of languages whose thousands another mark parts (CLDR). */
    private static final Map<String, String> MARK =
            Map.of("ru", ",", "az", ",", "tr", ",", "en", ".", "fa", "٫", "ar", "٫");
    /** Letters for number words, behind an amount of money alone: $5m. */
    private static final Map<String, Double> LETTERS = Map.of("k", 1e3, "m", 1e6, "b", 1e9);

    private static final int LONGEST = 15;

    /** The number that begins at a token in digits; empty where it is too long to be one. */
    static Optional<Digits> read(Passage passage, int first) {
        StringBuilder written = new StringBuilder(digits(passage, first));
        int end = first + 1;
        String mark = "";
        int groups = 0;
        while (end < passage.tokens().size() && passage.tokens().get(end).word().numeric()) {
            String gap = passage.gap(end - 1);
            String next = digits(passage, end);
            boolean group = next.length() == 3
                    && written.indexOf(".") < 0
                    && written.length() <= 3 * (end - first)
                    && written.charAt(0) != '0'
                    && (GROUP.contains(gap) || gap.equals(", ") && next.equals("000")) // 3, 000, as mistyped
                    && (groups == 0 || gap.equals(mark));
            if (group) {
                written.append(next);
                mark = gap;
                groups++;
            } else if ((DECIMAL.contains(gap)
                                    && (next.length() <= 2 || written.toString().equals("0"))
                            || slash(passage, gap, end))
                    && written.indexOf(".") < 0) {
                written.append('.').append(next);
            } else {
                break;
            }
            end++;
        }
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        double value = Double.parseDouble(written.toString());
        boolean decimals = groups == 1
                && written.indexOf(".") < 0
                && mark.equals(MARK.get(passage.language().code()));
        double scaled = decimals ? value / 1000 : value;
        boolean percent = Units.percentSign(passage.gap(end - 1)); // 3.417%: no share is that large
        return Optional.of(new Digits(end, percent ? scaled : value, scaled));
    }

    /** What a letter at a token multiplies an amount of money by, that a sign stands before; 1 where none does. */
    static double letter(Passage passage, int token) {
        if (!passage.gap(token - 1).isEmpty()
                || !passage.tokens().get(token - 1).word().numeric()) {
            return 1;
        }
        int number = token - 1;
        while (number > 0
                && passage.tokens().get(number - 1).word().numeric()
                && DECIMAL.contains(passage.gap(number - 1))) {
            number--;
        }
        String gap = passage.gap(number - 1);
        boolean sign = !gap.isEmpty() && Character.getType(gap.charAt(gap.length() - 1)) == Character.CURRENCY_SYMBOL;
        String letter = passage.tokens().get(token).word().surface().toLowerCase(Locale.ROOT);
        return sign ? LETTERS.getOrDefault(letter, 1.0) : 1;
    }

    /** Persian writes decimals behind a slash too, which is told from a date by what follows: ۲/۵ درصد. */
    private static boolean slash(Passage passage, String gap, int token) {
        if (!passage.language().code().equals("fa")
                || !gap.equals("/")
                || token + 1 >= passage.tokens().size()) {
            return false;
        }
        String next = passage.tokens().get(token + 1).normal();
        return passage.adjacent(token) && (next.equals("درصد") || next.startsWith("میلی"));
    }

    private static String digits(Passage passage, int token) {
        return Fold.digits(passage.tokens().get(token).word().surface());
    }
}
