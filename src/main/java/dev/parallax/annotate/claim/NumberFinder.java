package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.Match;
import dev.parallax.language.Fold;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in digits (Western, Arabic-Indic, Persian), in words and as ranges. */
public final class NumberFinder {
    /**
     * A number in a text.
     *
     * @param first first token
     * @param end behind the last token
     * @param value the number; the lower end of a range
     * @param high the upper end of a range; equal to {@code value} where none is said
     * @param inDigits whether it is written in digits
     * @param dual whether a noun in the dual says it
     */
    public record Number(int first, int end, double value, double high, boolean inDigits, boolean dual) {}

    private enum Kind {
        CARDINAL,
        MULTIPLIER,
        /** A multiplier whose plural alone says no number: آلاف. */
        MULTIPLES,
        DUAL,
        /** Many, without a number: dozens, bir çox, десятки. No number is read from it, nor from a number word inside it. */
        VAGUE
    }

    private record NumberWord(double value, Kind kind) {
        boolean multiplies() {
            return kind == Kind.MULTIPLIER || kind == Kind.MULTIPLES;
        }
    }

    private static final String AND = "و";
    /** Words between the two ends of a range, and words before it that make "and" such a word. */
    private static final Set<String> TO = Set.of("to", "до", "تا", "الي", "ila");

    private static final Set<String> BETWEEN = Set.of("between", "بين", "بین", "от");
    private static final Set<String> SINGULAR = Set.of("тысячу", "тысячей", "миллиона", "миллион");

    private final FormIndex<NumberWord> words;

    /** Reads {@code numbers.<language>.tsv}. */
    public NumberFinder(Language language) {
        words = new FormIndex<>(language);
        Table table = Table.resource("/dev/parallax/annotate/numbers." + language.code() + ".tsv");
        for (int row = 0; row < table.size(); row++) {
            Match match = Match.valueOf(table.cell(row, "match").toUpperCase(Locale.ROOT));
            Kind kind = Kind.valueOf(table.cell(row, "kind").toUpperCase(Locale.ROOT));
            words.add(
                    table.cell(row, "word"), match, new NumberWord(Double.parseDouble(table.cell(row, "value")), kind));
        }
    }

    /** The numbers of a passage from left to right, ranges joined. */
    public List<Number> find(Passage passage) {
        Map<Integer, Hit<NumberWord>> byFirst = new HashMap<>();
        words.hits(passage).stream()
                .sorted(Comparator.<Hit<NumberWord>>comparingInt(
                                hit -> hit.value().kind() == Kind.VAGUE ? 0 : 1)
                        .thenComparingInt(hit -> -hit.length())
                        .thenComparingInt(Hit::rank))
                .forEach(hit -> byFirst.putIfAbsent(hit.first(), hit));
        List<Number> numbers = new ArrayList<>();
        int token = 0;
        while (token < passage.tokens().size()) {
            Hit<NumberWord> vague = byFirst.get(token);
            if (vague != null && vague.value().kind() == Kind.VAGUE) {
                token = vague.end();
                continue;
            }
            Optional<Number> number = passage.tokens().get(token).word().numeric()
                    ? digits(passage, token, byFirst)
                    : spelt(passage, token, byFirst);
            number.ifPresent(numbers::add);
            token = number.map(Number::end).orElse(token + 1);
        }
        return ranges(passage, numbers);
    }

    private static Optional<Number> digits(Passage passage, int first, Map<Integer, Hit<NumberWord>> byFirst) {
        StringBuilder written =
                new StringBuilder(Fold.digits(passage.tokens().get(first).word().surface()));
        int end = first + 1;
        while (end < passage.tokens().size() && passage.tokens().get(end).word().numeric()) {
            String gap = passage.gap(end - 1);
            String next = Fold.digits(passage.tokens().get(end).word().surface());
            boolean group = next.length() == 3
                    && written.length() <= 3 * (end - first)
                    && (gap.equals(" ")
                            || gap.equals("\u00a0")
                            || gap.equals("\u202f")
                            || gap.equals(",")
                            || gap.equals("٬")
                            || gap.equals("،")
                            || gap.equals("."));
            if (group) {
                written.append(next);
            } else if ((gap.equals(",") || gap.equals(".") || gap.equals("٫"))
                    && written.indexOf(".") < 0
                    && next.length() <= 2) {
                written.append('.').append(next);
            } else {
                break;
            }
            end++;
        }
        if (written.length() > 15) {
            return Optional.empty();
        }
        double value = Double.parseDouble(written.toString());
        Hit<NumberWord> multiplier = byFirst.get(end);
        if (multiplier != null && multiplier.value().multiplies() && passage.adjacent(end - 1)) {
            value *= multiplier.value().value();
            end = multiplier.end();
        }
        return Optional.of(new Number(first, end, value, value, true, false));
    }

    private static Optional<Number> spelt(Passage passage, int first, Map<Integer, Hit<NumberWord>> byFirst) {
        Hit<NumberWord> hit = byFirst.get(first);
        if (hit == null
                || hit.end() < passage.tokens().size()
                        && passage.tokens().get(hit.end()).word().glued()) {
            return Optional.empty(); // ده‌ها: dozens
        }
        boolean inflected = hit.rank() > 0
                && hit.value().kind() == Kind.MULTIPLIER
                && hit.value().value() >= 1000;
        if (inflected && !SINGULAR.contains(passage.tokens().get(first).normal())
                || hit.value().kind() == Kind.MULTIPLES) {
            return Optional.empty(); // тысячи, آلاف: thousands
        }
        if (hit.value().kind() == Kind.DUAL) {
            return Optional.of(new Number(first, hit.end(), 2, 2, false, true));
        }
        double total = 0;
        double part = 0;
        double last = Double.MAX_VALUE;
        int end = first;
        while (hit != null && hit.value().kind() != Kind.DUAL && hit.value().kind() != Kind.VAGUE) {
            double value = hit.value().value();
            if (hit.value().multiplies()) {
                part = Math.max(part, 1) * value;
                if (value >= 1000) {
                    total += part;
                    part = 0;
                }
                last = value;
            } else if (last < 10 && value >= 20 && value < 100 && end == first + 1 && withAnd(passage, hit)) {
                part += value; // Arabic: three and twenty
                last = value;
            } else if (value < last && (last == Double.MAX_VALUE || last >= 20 && magnitude(value) < magnitude(last))) {
                part += value;
                last = value;
            } else {
                break;
            }
            end = hit.end();
            if (!passage.adjacent(end - 1)) {
                break;
            }
            hit = byFirst.get(end);
            if (hit == null && joins(passage, end) && byFirst.containsKey(end + 1)) {
                hit = byFirst.get(end + 1);
                if (hit == null || hit.value().value() >= last) {
                    break;
                }
            }
        }
        return end == first
                ? Optional.empty()
                : Optional.of(new Number(first, end, total + part, total + part, false, false));
    }

    /** Whether "and" is written together with the number word: وعشرون. */
    private static boolean withAnd(Passage passage, Hit<NumberWord> hit) {
        return passage.language().code().equals("ar")
                && passage.tokens().get(hit.first()).normal().startsWith(AND);
    }

    private static int magnitude(double value) {
        return value >= 100 ? 2 : value >= 10 ? 1 : 0;
    }

    /** Words that tie tens and units: Persian and Arabic "and". */
    private static boolean joins(Passage passage, int token) {
        if (token >= passage.tokens().size()) {
            return false;
        }
        String normal = passage.tokens().get(token).normal();
        return normal.equals(AND);
    }

    /** Where a range of two numbers begins: with a dash between them, "20 to 30", "between 20 and 30"; -1 where they are no range. */
    private static int reach(Passage passage, Number low, Number high) {
        String gap = passage.gap(low.end() - 1).strip();
        if (low.end() == high.first() && (gap.equals("-") || gap.equals("–") || gap.equals("—"))) {
            return low.first();
        }
        boolean apart = low.end() + 1 == high.first() && passage.adjacent(low.end() - 1) && passage.adjacent(low.end());
        String word = apart ? passage.tokens().get(low.end()).normal() : "";
        boolean led = low.first() > 0
                && BETWEEN.contains(passage.tokens().get(low.first() - 1).normal());
        boolean glued = low.end() == high.first()
                && passage.adjacent(low.end() - 1)
                && passage.tokens().get(high.first()).normal().startsWith(AND);
        boolean between = led && (word.equals("and") || word.equals(AND) || glued);
        if (!between && !TO.contains(word)) {
            return -1;
        }
        return low.first() - (led ? 1 : 0);
    }

    /** Numbers with ranges joined to one. */
    private static List<Number> ranges(Passage passage, List<Number> numbers) {
        List<Number> joined = new ArrayList<>();
        for (Number number : numbers) {
            Number before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.value() < number.value() && before.high() == before.value()) {
                int from = reach(passage, before, number);
                if (from >= 0) {
                    joined.set(
                            joined.size() - 1,
                            new Number(from, number.end(), before.value(), number.value(), number.inDigits(), false));
                    continue;
                }
            }
            joined.add(number);
        }
        return joined;
    }
}
