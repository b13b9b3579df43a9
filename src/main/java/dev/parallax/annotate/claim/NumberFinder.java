package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.Match;
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
     * @param scale what the number words behind its first figures multiply it by: 1000000 in "5 million"; 1 where none do
     */
    public record Number(int first, int end, double value, double high, boolean inDigits, boolean dual, double scale) {
        private static Number of(int first, int end, double value, double scale, boolean inDigits) {
            return new Number(first, end, value, value, inDigits, false, scale);
        }
    }

    private enum Kind {
        CARDINAL,
        MULTIPLIER,
        /** A multiplier whose plural alone says no number: آلاف. */
        MULTIPLES,
        DUAL,
        /** Adds a half to the number before it: с половиной, buçuk. */
        HALF,
        /** Many, without a number: dozens, bir çox, десятки. No number is read from it, nor from a number word inside it. */
        VAGUE
    }

    private record NumberWord(double value, Kind kind) {
        boolean multiplies() {
            return kind == Kind.MULTIPLIER || kind == Kind.MULTIPLES;
        }
    }

    static final String AND = "و";

    /** Behind a number it names a day: سه‌شنبه. */
    private static final String WEEKDAY = "شنبه";

    /** Number words cut short, with a full stop that ends no sentence: 18 тыс. 640 евро. */
    private static final Set<String> ABBREVIATED = Set.of("тыс", "млн", "млрд");

    private static final Set<String> SINGULAR = Set.of("тысячу", "тысячей", "миллиона", "миллион");

    private final FormIndex<NumberWord> words;
    private final Map<String, NumberWord> single = new HashMap<>();

    /** Reads {@code numbers.<language>.tsv}. */
    public NumberFinder(Language language) {
        words = new FormIndex<>(language);
        Table table = Table.resource("/dev/parallax/annotate/numbers." + language.code() + ".tsv");
        for (int row = 0; row < table.size(); row++) {
            Match match = Match.valueOf(table.cell(row, "match").toUpperCase(Locale.ROOT));
            Kind kind = Kind.valueOf(table.cell(row, "kind").toUpperCase(Locale.ROOT));
            String form = table.cell(row, "word");
            NumberWord word = new NumberWord(Double.parseDouble(table.cell(row, "value")), kind);
            words.add(form, match, word);
            if (match == Match.EXACT && form.indexOf(' ') < 0) {
                single.put(language.normalise(form), word);
            }
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
        tied(passage, byFirst);
        List<Number> numbers = new ArrayList<>();
        int token = 0;
        while (token < passage.tokens().size()) {
            Hit<NumberWord> vague = byFirst.get(token);
            if (vague != null && vague.value().kind() == Kind.VAGUE) {
                token = multiplied(passage, byFirst, vague.end()).end(); // several million: no number either
                continue;
            }
            Optional<Number> number = passage.tokens().get(token).word().numeric()
                    ? digits(passage, token, byFirst)
                    : spelt(passage, token, byFirst);
            number.ifPresent(numbers::add);
            token = number.map(Number::end).orElse(token + 1);
        }
        return Ranges.join(passage, numbers);
    }

    /** Number words that a non-joiner ties to what they count, where no form ends for other tables: دوازده‌درصدی. */
    private void tied(Passage passage, Map<Integer, Hit<NumberWord>> byFirst) {
        for (int token = 0; token + 1 < passage.tokens().size(); token++) {
            NumberWord word = passage.tokens().get(token + 1).word().glued()
                            && !passage.tokens().get(token).word().glued()
                    ? single.get(passage.tokens().get(token).normal())
                    : null;
            if (word != null
                    && !passage.tokens().get(token + 1).normal().equals(WEEKDAY)
                    && !passage.language()
                            .gluedSuffix(passage.tokens().get(token + 1).normal())) {
                byFirst.putIfAbsent(token, new Hit<>(token, token + 1, word, 0));
            }
        }
    }

    private static Optional<Number> digits(Passage passage, int first, Map<Integer, Hit<NumberWord>> byFirst) {
        Optional<Digits> read = Digits.read(passage, first);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Digits digits = read.get();
        Multiplied whole = multiplied(passage, byFirst, digits.end());
        double value = whole.by() == 1 ? digits.value() : digits.scaled() * whole.by();
        int end = whole.end();
        Hit<NumberWord> half = byFirst.get(end);
        if (whole.by() == 1 && half != null && half.value().kind() == Kind.HALF && passage.adjacent(end - 1)) {
            Multiplied halved = multiplied(passage, byFirst, half.end());
            if (halved.by() > 1) {
                return Optional.of(Number.of(
                        first, halved.end(), (value + half.value().value()) * halved.by(), halved.by(), true));
            }
        }
        double smallest = whole.by();
        while (smallest >= 1000) { // 2 million 300 thousand
            int next = joins(passage, end) ? end + 1 : end;
            boolean digit = next < passage.tokens().size()
                    && (passage.adjacent(next - 1) || shortened(passage, next - 1))
                    && passage.tokens().get(next).word().numeric();
            Digits more = digit ? Digits.read(passage, next).orElse(null) : null;
            Multiplied part = more == null ? null : multiplied(passage, byFirst, more.end());
            if (more == null || part == null || part.by() >= smallest || more.value() >= 1000) {
                break;
            }
            if (part.by() == 1 && (smallest > 1000 || next > end)) {
                break;
            }
            value += more.value() * part.by();
            end = part.end();
            smallest = part.by();
        }
        return Optional.of(Number.of(first, end, value, whole.by(), true));
    }

    private static boolean shortened(Passage passage, int token) {
        return passage.gap(token).equals(". ")
                && ABBREVIATED.contains(passage.tokens().get(token).normal());
    }

    private record Multiplied(double by, int end) {}

    /** The multipliers that stand at a token, growing: هزار میلیارد; 1 where none does. */
    private static Multiplied multiplied(Passage passage, Map<Integer, Hit<NumberWord>> byFirst, int token) {
        double by = 1;
        double last = 1;
        int end = token;
        Hit<NumberWord> hit = byFirst.get(end);
        while (hit != null && hit.value().multiplies() && hit.value().value() > last && passage.adjacent(end - 1)) {
            by *= hit.value().value();
            last = hit.value().value();
            end = hit.end();
            hit = byFirst.get(end);
        }
        if (by == 1 && end < passage.tokens().size()) {
            double letter = Digits.letter(passage, end);
            return new Multiplied(letter, letter == 1 ? end : end + 1);
        }
        return new Multiplied(by, end);
    }

    private static Optional<Number> spelt(Passage passage, int first, Map<Integer, Hit<NumberWord>> byFirst) {
        Hit<NumberWord> hit = byFirst.get(first);
        if (hit == null
                || hit.end() < passage.tokens().size()
                        && passage.tokens().get(hit.end()).word().glued()
                        && passage.language()
                                .gluedSuffix(passage.tokens().get(hit.end()).normal())) {
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
            return Optional.of(new Number(first, hit.end(), 2, 2, false, true, 1));
        }
        double total = 0;
        double part = 0;
        double last = Double.MAX_VALUE;
        double scale = 1;
        int end = first;
        while (hit != null && hit.value().kind() != Kind.DUAL && hit.value().kind() != Kind.VAGUE) {
            double value = hit.value().value();
            if (hit.value().kind() == Kind.HALF) {
                if (end == first) {
                    break;
                }
                if (part == 0) {
                    total += value * scale; // مليون ونصف
                } else {
                    part += value;
                }
            } else if (hit.value().multiplies()) {
                if (value >= 1000 && part == 0 && total > 0) {
                    if (value <= last) {
                        break;
                    }
                    total *= value; // هزار میلیارد
                } else {
                    part = (part == 0 ? 1 : part) * value;
                    if (value >= 1000) {
                        total += part;
                        part = 0;
                    }
                }
                scale = Math.max(scale, value >= 1000 ? value : 1);
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
        if (scale >= 1000 && end < passage.tokens().size() && passage.adjacent(end - 1)) { // одна тысяча 342
            Digits digits = passage.tokens().get(end).word().numeric()
                    ? Digits.read(passage, end).orElse(null)
                    : null;
            if (digits != null && scale == 1000 && digits.value() < scale) {
                total += digits.value();
                end = digits.end();
            }
        }
        double value = total + part;
        return end == first || value < 1 ? Optional.empty() : Optional.of(Number.of(first, end, value, scale, false));
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
}
