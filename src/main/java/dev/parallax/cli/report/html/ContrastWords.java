package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.MeasureWords;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Contrast;
import dev.parallax.model.Event;
import dev.parallax.model.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A difference in sentences: who tells more of what, by how much, on which event, and how sure that is. */
final class ContrastWords {
    /** Owners a side that a test needs (DESIGN section 5). */
    private static final int OWNERS_OF_A_TEST = 5;

    private static final double SURE = 0.05;
    private static final String OVERALL = "-";

    private final MeasureWords words;
    private final Map<String, String> events = new HashMap<>();
    private final List<Measure> measures;

    ContrastWords(ConceptLabels labels, List<Event> events, List<Measure> measures) {
        this.words = new MeasureWords(labels);
        events.forEach(event -> this.events.put(event.eventId(), event.label()));
        this.measures = List.copyOf(measures);
    }

    /** One line: who, on what, what of it, in whose voice, and how sure. */
    String summary(Contrast contrast) {
        double value = Optional.ofNullable(contrast.value()).orElse(0.0);
        String sure = contrast.pAdjusted() == null
                ? "not tested, may be chance"
                : sure(contrast) ? "tested, unlikely to be chance" : "tested, may be chance";
        return told(contrast) + ": " + more(contrast, value) + " outlets more than " + less(contrast, value) + " ones. "
                + asked(contrast) + ", by " + size(contrast, Math.abs(value)) + " (" + Words.voice(contrast) + "; "
                + language(contrast) + "; " + sure + ")";
    }

    /** What the measure asks, and of what. */
    String asked(Contrast contrast) {
        String item = item(contrast, contrast.plainItem());
        return words.asked(contrast.featureId()) + (item.isEmpty() ? "" : ": " + item);
    }

    private static String more(Contrast contrast, double value) {
        return Words.group(value > 0 ? contrast.unitA() : contrast.unitB());
    }

    private static String less(Contrast contrast, double value) {
        return Words.group(value > 0 ? contrast.unitB() : contrast.unitA());
    }

    private static boolean sure(Contrast contrast) {
        Double adjusted = contrast.pAdjusted();
        return adjusted != null && adjusted <= SURE;
    }

    private static String language(Contrast contrast) {
        return contrast.language().equals(OVERALL) ? "across languages" : "in " + Languages.name(contrast.language());
    }

    /** The event, or that all are meant. */
    String told(Contrast contrast) {
        return events.getOrDefault(
                contrast.eventId(), contrast.eventId().equals(OVERALL) ? "All events" : contrast.eventId());
    }

    /** Voice, language, and how much stands on each side. */
    static String where(Contrast contrast) {
        return Words.voice(contrast) + " · " + language(contrast) + " · "
                + side(contrast.nA(), contrast.ownersA()) + " (" + Words.group(contrast.unitA()) + ") and "
                + side(contrast.nB(), contrast.ownersB()) + " (" + Words.group(contrast.unitB()) + ")";
    }

    /** Who has more, by how much, and how far that reaches. */
    String sentence(Contrast contrast, double value) {
        StringBuilder words = new StringBuilder(
                "More among " + more(contrast, value) + " outlets, by " + size(contrast, Math.abs(value)));
        Double low = contrast.low();
        Double high = contrast.high();
        if (low != null && high != null) {
            words.append(" (95 % interval ")
                    .append(range(isShare(contrast), value, low, high))
                    .append(")");
        }
        Double adjusted = contrast.pAdjusted();
        words.append(adjusted == null ? "." : ", adjusted p " + Figures.decimal(adjusted, 3) + ".");
        Double least = contrast.leaveOneOutLow();
        Double greatest = contrast.leaveOneOutHigh();
        if (least != null && greatest != null) {
            words.append(" Leaving any one owner out gives ")
                    .append(range(isShare(contrast), value, least, greatest))
                    .append(" (")
                    .append(more(contrast, value))
                    .append(" less ")
                    .append(less(contrast, value))
                    .append(").");
        }
        return words.toString();
    }

    /** How sure it is, in words: what a reader has to know before he repeats it. */
    static String certainty(Contrast contrast) {
        long fewest = Math.min(contrast.ownersA(), contrast.ownersB());
        Double adjusted = contrast.pAdjusted();
        if (adjusted == null) {
            return fewest < OWNERS_OF_A_TEST
                    ? "How sure: unknown. One side has the outlets of " + Figures.count(fewest, "owner") + "; under "
                            + OWNERS_OF_A_TEST + " nothing is tested, and the words below are all there is."
                    : "How sure: unknown. It was described and not tested.";
        }
        return sure(contrast)
                ? "How sure: unlikely to be chance. Owners dealt to the two sides at random hardly ever differ as much, "
                        + "even seen among all comparisons made together."
                : "How sure: it may be chance. Owners dealt to the two sides at random often differ as much.";
    }

    /** The difference in the measure's unit, as a person says it. */
    private String size(Contrast contrast, double size) {
        if (contrast.statistic().contains("log_odds")) {
            return Figures.decimal(StrictMath.exp(size), 1) + " times the odds (log-odds " + Figures.decimal(size, 2)
                    + ")";
        }
        String unit = unit(contrast);
        if (isShare(contrast)) {
            return Figures.decimal(100 * size, decimals(true, size)) + " percentage points";
        }
        return Figures.decimal(size, decimals(false, size))
                + (unit.startsWith("per ") ? " " + unit : unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** Two ends in the unit and the direction in which the difference is told. */
    static String range(boolean share, double value, double low, double high) {
        double least = value > 0 ? low : -high;
        double greatest = value > 0 ? high : -low;
        boolean turns = least < 0 && greatest > 0;
        double scale = share ? 100 : 1;
        int decimals = decimals(share, Math.abs(value));
        return end(turns, scale * least, decimals) + " to " + end(turns, scale * greatest, decimals)
                + (share ? " percentage points" : "");
    }

    /** An end of a range has its sign where the ends have two. */
    private static String end(boolean signed, double value, int decimals) {
        return signed || value < 0 ? Figures.signed(value, decimals) : Figures.decimal(value, decimals);
    }

    private static int decimals(boolean share, double size) {
        return share || size >= 10 ? 0 : 2;
    }

    /** Whether the difference is one of shares, from -1 to 1. */
    boolean isShare(Contrast contrast) {
        return !contrast.statistic().contains("log_odds") && unit(contrast).startsWith("share");
    }

    private String unit(Contrast contrast) {
        return measure(contrast)
                .map(measure -> unit(measure.unit(), contrast.item()))
                .orElse("");
    }

    /** The unit of an item, where a card gives each item its own: {@code bits (entropy), share (top_source)}. */
    static String unit(String units, String item) {
        for (String unit : units.split(", ")) {
            if (unit.endsWith(" (" + item + ")")) {
                return unit.substring(0, unit.length() - item.length() - 3);
            }
        }
        return units;
    }

    private static String side(long articles, long owners) {
        return Figures.count(articles, "article") + " of " + Figures.count(owners, "owner");
    }

    /** What an item of its measure says. */
    String item(Contrast contrast, String item) {
        return words.item(contrast.featureId(), item);
    }

    /** The measure as it stands in the language. */
    Optional<Measure> measure(Contrast contrast) {
        return measures.stream()
                .filter(measure -> measure.featureId().equals(contrast.featureId())
                        && measure.language().equals(contrast.language()))
                .findFirst();
    }
}
