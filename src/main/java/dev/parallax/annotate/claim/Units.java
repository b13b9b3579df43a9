package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the unit of a number: a word behind it, a sign or code on either side, yüzde before it. */
final class Units {
    /**
     * A number with its unit.
     *
     * @param first first token
     * @param end behind the last token
     * @param begin first UTF-16 index, that of a sign where one stands before
     * @param endIndex behind the last UTF-16 index
     */
    record Measured(NumberFinder.Number number, UnitWord word, int first, int end, int begin, int endIndex) {
        /** The same words with another unit. */
        Measured as(UnitWord other) {
            return new Measured(number, other, first, end, begin, endIndex);
        }
    }

    private static final UnitWord PERCENT = new UnitWord(AmountRole.SHARE, "percent");
    private static final Set<String> PERCENT_BEFORE = Set.of("tr", "az", "fa", "ar");
    private static final Pattern TIED = Pattern.compile("[ \\t\u00a0\u202f\u2009\u200c\u200f\\-\u2010\u2011'’]{0,3}");
    private static final Pattern ABBREVIATED = Pattern.compile("\\.?[ \u00a0\u202f]?");
    private static final Pattern PERCENT_SIGN = Pattern.compile("[ \u00a0\u202f\u2009]?[%٪﹪％]");
    private static final String PERCENT_SIGNS = "%٪﹪％";
    private static final double LARGE = 1e6;

    private final FormIndex<UnitWord> words;
    private final Map<String, UnitWord> single = new HashMap<>();
    private final Map<String, String> signs;

    Units(Language language) {
        words = new FormIndex<>(language);
        signs = Currencies.signs();
        Currencies.names(language.code())
                .forEach((name, code) -> words.add(name, Match.LEMMA, new UnitWord(AmountRole.MONEY, code)));
        Table table = Table.resource("/dev/parallax/annotate/amounts." + language.code() + ".tsv");
        for (int row = 0; row < table.size(); row++) {
            String form = table.cell(row, "word");
            UnitWord word = new UnitWord(
                    AmountRole.valueOf(table.cell(row, "role").toUpperCase(Locale.ROOT)), table.cell(row, "unit"));
            words.add(form, Match.valueOf(table.cell(row, "match").toUpperCase(Locale.ROOT)), word);
            if (word.role().behind() && form.indexOf(' ') < 0) {
                single.put(language.normalise(form), word);
            }
        }
    }

    /** All words of the table in a passage. */
    List<Hit<UnitWord>> hits(Passage passage) {
        return words.hits(passage);
    }

    /** The longest unit, or form that is none, at each token; of two as long the surer one, and the table's before CLDR's. */
    static Map<Integer, Hit<UnitWord>> behind(List<Hit<UnitWord>> hits) {
        Map<Integer, Hit<UnitWord>> longest = new HashMap<>();
        for (Hit<UnitWord> hit : hits) {
            if (hit.value().role().behind()) {
                longest.merge(
                        hit.first(),
                        hit,
                        (one, two) ->
                                two.length() > one.length() || two.length() == one.length() && two.rank() < one.rank()
                                        ? two
                                        : one);
            }
        }
        return longest;
    }

    /** The unit of a number; empty where it has none. */
    Optional<Measured> read(
            Passage passage, NumberFinder.Number number, List<Hit<UnitWord>> hits, Map<Integer, Hit<UnitWord>> behind) {
        return percent(passage, number)
                .or(() -> word(passage, number, unit(passage, number, behind)))
                .or(() -> sign(passage, number))
                .or(() -> before(passage, number, hits))
                .filter(measured -> !speed(passage, measured, hits) && !sure(measured, hits));
    }

    /** Whether a sign for percent begins what stands behind a number. */
    static boolean percentSign(String gap) {
        return PERCENT_SIGN.matcher(gap).lookingAt();
    }

    private static Optional<Measured> percent(Passage passage, NumberFinder.Number number) {
        String after = passage.gap(number.end() - 1);
        int begin = passage.tokens().get(number.first()).begin();
        int end = passage.tokens().get(number.end() - 1).end();
        var sign = PERCENT_SIGN.matcher(after);
        if (sign.lookingAt()) {
            return Optional.of(new Measured(number, PERCENT, number.first(), number.end(), begin, end + sign.end()));
        }
        String before = passage.gap(number.first() - 1);
        boolean led = PERCENT_BEFORE.contains(passage.language().code())
                && !before.isEmpty()
                && PERCENT_SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0
                && (before.length() > 1
                        || number.first() == 0
                        || !passage.tokens().get(number.first() - 1).word().numeric());
        return led
                ? Optional.of(new Measured(number, PERCENT, number.first(), number.end(), begin - 1, end))
                : Optional.empty();
    }

    private @Nullable Hit<UnitWord> unit(
            Passage passage, NumberFinder.Number number, Map<Integer, Hit<UnitWord>> behind) {
        Hit<UnitWord> hit = behind.get(number.end());
        return hit == null ? glued(passage, number) : hit;
    }

    /** A unit tied to its number by a non-joiner, where a word does not begin for other tables: دوازده‌درصدی. */
    private @Nullable Hit<UnitWord> glued(Passage passage, NumberFinder.Number number) {
        if (number.end() >= passage.tokens().size()
                || !passage.tokens().get(number.end()).word().glued()) {
            return null;
        }
        UnitWord word = single.get(passage.tokens().get(number.end()).normal());
        return word == null ? null : new Hit<>(number.end(), number.end() + 1, word, 0);
    }

    private static Optional<Measured> word(Passage passage, NumberFinder.Number number, @Nullable Hit<UnitWord> hit) {
        if (hit == null || hit.value().role() == AmountRole.NO) {
            return Optional.empty();
        }
        String gap = passage.gap(number.end() - 1);
        boolean digits = passage.tokens().get(number.end() - 1).word().numeric();
        if (!TIED.matcher(gap).matches() && (digits || !ABBREVIATED.matcher(gap).matches())) {
            return Optional.empty();
        }
        String surface = passage.tokens().get(hit.first()).word().surface();
        String after = passage.gap(hit.end() - 1);
        boolean letter = surface.length() == 1
                && (Character.isUpperCase(surface.charAt(0)) || gap.indexOf('-') >= 0); // Ту-154 М, в 1996-м
        boolean squared = !after.isEmpty() && "²³/".indexOf(after.charAt(0)) >= 0; // km², km/h
        boolean small = hit.value().role() == AmountRole.MONEY_SCALED && number.scale() < LARGE;
        boolean length = hit.value().role() == AmountRole.DISTANCE;
        if (length && (letter || squared) || small) {
            return Optional.empty();
        }
        return Optional.of(new Measured(
                number,
                hit.value(),
                number.first(),
                hit.end(),
                passage.tokens().get(number.first()).begin(),
                passage.tokens().get(hit.end() - 1).end()));
    }

    private Optional<Measured> sign(Passage passage, NumberFinder.Number number) {
        int begin = passage.tokens().get(number.first()).begin();
        int end = passage.tokens().get(number.end() - 1).end();
        String before = passage.gap(number.first() - 1);
        int space = before.endsWith(" ") || before.endsWith("\u00a0") ? 1 : 0;
        for (int length = Math.min(3, before.length() - space); length > 0; length--) {
            int from = before.length() - space - length;
            String sign = before.substring(from, before.length() - space);
            int start = begin - space - length;
            if (from == 0 && number.first() > 0) { // A$5
                String letters = passage.tokens().get(number.first() - 1).word().surface();
                boolean capitals = letters.length() <= 2 && letters.equals(letters.toUpperCase(Locale.ROOT));
                boolean numeric =
                        passage.tokens().get(number.first() - 1).word().numeric();
                if (capitals && !numeric && sign.equals("$")) {
                    sign = letters + sign;
                    start -= letters.length();
                }
            }
            String code = signs.get(sign);
            if (code != null) {
                return money(number, code, start, end);
            }
        }
        String after = passage.gap(number.end() - 1);
        int from = after.startsWith(" ") || after.startsWith("\u00a0") ? 1 : 0;
        if (after.length() > from && (after.length() > from + 1 || !digitAt(passage, number.end()))) {
            String code = signs.get(after.substring(from, from + 1));
            if (code != null) {
                return money(number, code, begin, end + from + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean digitAt(Passage passage, int token) {
        return token < passage.tokens().size()
                && passage.tokens().get(token).word().numeric();
    }

    private static Optional<Measured> money(NumberFinder.Number number, String code, int begin, int end) {
        return Optional.of(
                new Measured(number, new UnitWord(AmountRole.MONEY, code), number.first(), number.end(), begin, end));
    }

    /** A unit or a code right before the number: yüzde 20, USD 5 million. */
    private static Optional<Measured> before(Passage passage, NumberFinder.Number number, List<Hit<UnitWord>> hits) {
        return hits.stream()
                .filter(hit -> hit.end() == number.first()
                        && (hit.value().role() == AmountRole.BEFORE
                                || hit.value().role() == AmountRole.CODE)
                        && TIED.matcher(passage.gap(hit.end() - 1)).matches())
                .findFirst()
                .map(hit -> new Measured(
                        number,
                        hit.value(),
                        hit.first(),
                        number.end(),
                        passage.tokens().get(hit.first()).begin(),
                        passage.tokens().get(number.end() - 1).end()));
    }

    private static boolean speed(Passage passage, Measured measured, List<Hit<UnitWord>> hits) {
        return measured.word().role() == AmountRole.DISTANCE
                && hits.stream()
                        .anyMatch(hit -> hit.value().role() == AmountRole.SPEED
                                && hit.end() <= measured.first()
                                && hit.end() >= measured.first() - 2
                                && passage.sentenceAt(passage.tokens()
                                                .get(hit.first())
                                                .begin())
                                        == passage.sentenceAt(measured.begin()));
    }

    private static boolean sure(Measured measured, List<Hit<UnitWord>> hits) {
        return measured.word().unit().equals(PERCENT.unit())
                && measured.number().value() == 100
                && hits.stream()
                        .anyMatch(hit -> hit.value().role() == AmountRole.SURE
                                && hit.first() <= measured.end() + 2
                                && hit.end() >= measured.first() - 3);
    }
}
