package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Turkic;
import dev.parallax.language.Language;
import dev.parallax.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds amounts of money, distances, shares and the terms of sentences: a number with its unit, each in the unit that is said. */
final class AmountFinder {
    /**
     * An amount.
     *
     * @param number the number that it takes; no people are counted by it
     */
    record Amount(NumberFinder.Number number, ClaimFinder.Found found) {}

    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
    private static final int MONTHS = 12;
    private static final int BETWEEN = 2;

    private final Units units;

    AmountFinder(Language language) {
        units = new Units(language);
    }

    /** The amounts of a passage, by begin. */
    List<Amount> find(Passage passage, List<NumberFinder.Number> numbers, List<Hit<CountRole>> modals) {
        List<Hit<UnitWord>> hits = units.hits(passage);
        Map<Integer, Hit<UnitWord>> behind = Units.behind(hits);
        List<Units.Measured> measured = new ArrayList<>();
        for (NumberFinder.Number number : numbers) {
            units.read(passage, number, hits, behind).ifPresent(measured::add);
        }
        twins(passage, hits, measured);
        measured.sort(Comparator.comparingInt(Units.Measured::begin));
        List<Amount> amounts = new ArrayList<>();
        for (Units.Measured one : terms(passage, ranges(passage, measured), hits)) {
            amounts.add(new Amount(one.number(), found(passage, one, modals)));
        }
        return amounts;
    }

    /** Nouns in the dual: عامين. */
    private static void twins(Passage passage, List<Hit<UnitWord>> hits, List<Units.Measured> measured) {
        for (Hit<UnitWord> hit : hits) {
            if (hit.value().role().twin()) {
                NumberFinder.Number two = new NumberFinder.Number(hit.first(), hit.end(), 2, 2, false, true, 1);
                measured.add(new Units.Measured(
                        two,
                        hit.value(),
                        hit.first(),
                        hit.end(),
                        passage.tokens().get(hit.first()).begin(),
                        passage.tokens().get(hit.end() - 1).end()));
            }
        }
    }

    /** Two amounts of one unit with a dash between them are a range: 5%–10%, $5–$10 million. */
    private static List<Units.Measured> ranges(Passage passage, List<Units.Measured> measured) {
        List<Units.Measured> joined = new ArrayList<>();
        for (Units.Measured next : measured) {
            Units.Measured before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || !range(passage, before, next)) {
                joined.add(next);
                continue;
            }
            NumberFinder.Number both = Ranges.of(before.number().first(), before.number(), next.number());
            joined.set(
                    joined.size() - 1,
                    new Units.Measured(both, next.word(), before.first(), next.end(), before.begin(), next.endIndex()));
        }
        return joined;
    }

    private static boolean range(Passage passage, Units.Measured before, Units.Measured next) {
        return before.endIndex() <= next.begin()
                && before.word().unit().equals(next.word().unit())
                && before.number().value() < next.number().value()
                && before.number().high() == before.number().value()
                && (DASH.matcher(passage.words(before.endIndex(), next.begin())).matches()
                        || cases(passage, before, next));
    }

    /** From one to the other by the cases of their units, where nothing grows or falls: bir manatdan beş manata qədər. */
    private static boolean cases(Passage passage, Units.Measured before, Units.Measured next) {
        return before.end() == next.first()
                && passage.adjacent(before.end() - 1)
                && Turkic.ablative(passage, before.end() - 1)
                && Turkic.dative(passage, next.end() - 1)
                && !CountedNoun.grown(passage, next.end());
    }

    /** Leaves out spans of time that are no punishment; years with months behind them are one term, in months. */
    private static List<Units.Measured> terms(
            Passage passage, List<Units.Measured> measured, List<Hit<UnitWord>> hits) {
        List<Units.Measured> kept = new ArrayList<>();
        for (int index = 0; index < measured.size(); index++) {
            Units.Measured one = measured.get(index);
            if (quantity(one) != Quantity.SENTENCE) {
                kept.add(one);
                continue;
            }
            Units.Measured next = index + 1 < measured.size() ? measured.get(index + 1) : null;
            if (next != null
                    && one.word().unit().equals("years")
                    && next.word().unit().equals("months")
                    && next.first() - one.end() < BETWEEN) {
                Units.Measured both = together(one, next);
                index++;
                if (Terms.is(passage, both.as(one.word()), hits)) {
                    kept.add(both);
                }
            } else if (Terms.is(passage, one, hits)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static Units.Measured together(Units.Measured years, Units.Measured months) {
        double value = years.number().value() * MONTHS + months.number().value();
        NumberFinder.Number number = new NumberFinder.Number(
                years.number().first(),
                months.number().end(),
                value,
                value,
                years.number().inDigits(),
                false,
                1);
        return new Units.Measured(number, months.word(), years.first(), months.end(), years.begin(), months.endIndex());
    }

    private static ClaimFinder.Found found(Passage passage, Units.Measured one, List<Hit<CountRole>> hits) {
        Modals modals = Modals.of(passage, one.first(), one.end(), hits);
        int begin = modals.first() < one.first()
                ? passage.tokens().get(modals.first()).begin()
                : one.begin();
        return new ClaimFinder.Found(
                begin,
                one.endIndex(),
                quantity(one),
                one.number().value(),
                one.number().high(),
                one.word().unit(),
                modals.modality(),
                null);
    }

    private static Quantity quantity(Units.Measured one) {
        return one.word().role().quantity().orElseThrow();
    }
}
