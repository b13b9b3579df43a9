package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.ContrastEvidence;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.MeasureWords;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SharpContrasts;
import dev.parallax.cli.report.Words;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Event;
import dev.parallax.model.Measure;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between groups: a sentence, the interval as a picture, what may be claimed, and the words of both sides. */
final class ContrastSection {
    /** Owners a side that a test needs (DESIGN section 5). */
    private static final int OWNERS_OF_A_TEST = 5;

    private static final double SURE = 0.05;
    private static final int MOST = 10;
    private static final int MOST_OF_A_MEASURE = 3;
    private static final String OVERALL = "-";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\" x([0-9,]+)");

    private final ReleaseTables tables;
    private final Map<String, ArticleHead> heads;
    private final Cast cast;
    private final ConceptLabels labels;
    private final MeasureWords words;
    private final GroupColours colours;
    private final Map<String, String> events = new HashMap<>();
    private final List<Measure> measures;

    ContrastSection(
            ReleaseTables tables,
            Map<String, ArticleHead> heads,
            Cast cast,
            ConceptLabels labels,
            GroupColours colours,
            List<Event> events)
            throws IOException {
        this.tables = tables;
        this.heads = heads;
        this.cast = cast;
        this.labels = labels;
        this.words = new MeasureWords(labels);
        this.colours = colours;
        events.forEach(event -> this.events.put(event.eventId(), event.label()));
        this.measures = tables.all("measures", Measure.class);
    }

    void write(Html html) throws IOException {
        List<Contrast> all = tables.all("contrasts", Contrast.class);
        List<Contrast> shown = SharpContrasts.of(all, MOST, MOST_OF_A_MEASURE);
        html.text(
                "p",
                "Of " + Figures.count(all.size(), "comparison") + ", "
                        + Figures.count(count(all, ClaimStatus.TESTED))
                        + " could be tested (five owners or more on each side), "
                        + Figures.count(count(all, ClaimStatus.TOO_FEW_OUTLETS) + count(all, ClaimStatus.DESCRIBED))
                        + " are described only, and "
                        + Figures.count(count(all, ClaimStatus.NOT_COMPARABLE))
                        + " cannot be compared, since languages stand against each other that no measure is known to read alike. Here are those that tell most, the tested ones first; "
                        + "below, each with the words of both sides. A difference that was not tested may be chance.");
        if (shown.isEmpty()) {
            html.text("p", "Nothing differs between groups of one language.");
            return;
        }
        html.open("ol");
        for (int i = 0; i < shown.size(); i++) {
            html.open("li")
                    .text("a", summary(shown.get(i)), "href", "#difference-" + (i + 1))
                    .close();
        }
        html.close().line();
        ContrastEvidence evidence = ContrastEvidence.of(tables, shown, heads, cast);
        for (int i = 0; i < shown.size(); i++) {
            card(html, i, shown.get(i), evidence);
        }
    }

    /** One line: who, on what, what of it, and how sure. */
    private String summary(Contrast contrast) {
        double value = Optional.ofNullable(contrast.value()).orElse(0.0);
        String sure = contrast.pAdjusted() == null
                ? "not tested, may be chance"
                : sure(contrast) ? "tested, unlikely to be chance" : "tested, may be chance";
        return told(contrast) + ": " + more(contrast, value) + " outlets more than " + less(contrast, value) + " ones. "
                + asked(contrast) + ", by " + size(contrast, Math.abs(value)) + " (" + language(contrast) + "; " + sure
                + ")";
    }

    private String asked(Contrast contrast) {
        String item = words.item(contrast.featureId(), contrast.plainItem());
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

    private static String side(long articles, long owners) {
        return Figures.count(articles, "article") + " of " + Figures.count(owners, "owner");
    }

    private void card(Html html, int number, Contrast contrast, ContrastEvidence evidence) {
        html.open("article", "class", "card", "id", "difference-" + (number + 1));
        html.open("h3");
        group(html, contrast.unitA());
        html.text(" against ");
        group(html, contrast.unitB());
        html.text(": " + told(contrast));
        html.close();
        html.text("p", asked(contrast), "class", "headline");
        html.text("p", where(contrast), "class", "dim");
        double value = Optional.ofNullable(contrast.value()).orElse(0.0);
        html.open("p").text(sentence(contrast, value) + " ");
        chip(html, contrast);
        html.close();
        html.text("p", certainty(contrast), "class", "dim");
        interval(html, contrast, value);
        if (evidence.hasWords(number)) {
            html.open("div", "class", "sides");
            for (String unit : List.of(contrast.unitA(), contrast.unitB())) {
                html.open("div").open("p", "class", "side");
                group(html, unit);
                html.close().open("p");
                isolated(html, evidence.side(number, contrast, unit, item -> words.item(contrast.featureId(), item)));
                html.close().close();
            }
            html.close();
        }
        measure(contrast).ifPresent(measure -> html.open("details")
                .text("summary", "What is measured (" + contrast.featureId() + ")")
                .text("p", measure.definition())
                .text(
                        "p",
                        "Formula: " + measure.formula() + ". Unit: " + measure.unit() + ". Source: " + measure.source()
                                + ".")
                .close());
        html.close().line();
    }

    /** Words of any script between their quotation marks, each kept from turning the line around. */
    private static void isolated(Html html, String words) {
        Matcher quoted = QUOTED.matcher(words);
        int end = 0;
        while (quoted.find()) {
            html.text(words.substring(end, quoted.start()))
                    .text("\u201C")
                    .text("bdi", quoted.group(1))
                    .text("\u201D \u00D7")
                    .text(quoted.group(2));
            end = quoted.end();
        }
        html.text(words.substring(end));
    }

    /** The event, or that all are meant. */
    private String told(Contrast contrast) {
        return events.getOrDefault(
                contrast.eventId(), contrast.eventId().equals(OVERALL) ? "All events" : contrast.eventId());
    }

    private static String where(Contrast contrast) {
        return Words.voice(contrast) + " · " + language(contrast) + " · "
                + side(contrast.nA(), contrast.ownersA()) + " (" + Words.group(contrast.unitA()) + ") and "
                + side(contrast.nB(), contrast.ownersB()) + " (" + Words.group(contrast.unitB()) + ")";
    }

    private String sentence(Contrast contrast, double value) {
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
    private static String certainty(Contrast contrast) {
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

    private boolean isShare(Contrast contrast) {
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

    private void chip(Html html, Contrast contrast) {
        boolean tested = contrast.status() == ClaimStatus.TESTED;
        html.text("span", tested ? "tested" : "described, not tested", "class", tested ? "chip sure" : "chip");
        measure(contrast).ifPresent(measure -> html.text(" ")
                .text("span", Words.standing(measure.standing(), measure.validation()), "class", "chip"));
    }

    /**
     * The value as a dot and the interval as a line, around 0; the scale reaches to the farthest of them, at least to 1. A value without an interval whose scale has no end
     * is no picture: its dot would always stand at the edge.
     */
    private void interval(Html html, Contrast contrast, double value) {
        if (contrast.low() == null && !isShare(contrast)) {
            return;
        }
        double low = Optional.ofNullable(contrast.low()).orElse(value);
        double high = Optional.ofNullable(contrast.high()).orElse(value);
        double reach = Math.max(1, Math.max(Math.abs(value), Math.max(Math.abs(low), Math.abs(high))));
        // a is to the right of 0 where it has more: both sides named under the line
        html.open(
                "svg", "width", "100%", "height", "22", "role", "img", "aria-label", "value " + Figures.signed(value));
        html.empty("line", "x1", "0", "x2", "100%", "y1", "11", "y2", "11", "class", "base");
        html.empty("line", "x1", "50%", "x2", "50%", "y1", "2", "y2", "20", "class", "base");
        if (low < high) {
            html.empty(
                    "line",
                    "x1",
                    place(low, reach),
                    "x2",
                    place(high, reach),
                    "y1",
                    "11",
                    "y2",
                    "11",
                    "class",
                    "interval");
        }
        html.empty(
                "circle",
                "cx",
                place(value, reach),
                "cy",
                "11",
                "r",
                "5",
                "class",
                colours.of(value > 0 ? contrast.unitA() : contrast.unitB()));
        html.close();
        html.open("div", "class", "axis")
                .text("span", "← more among " + Words.group(contrast.unitB()))
                .text("span", "0")
                .text("span", "more among " + Words.group(contrast.unitA()) + " →")
                .close();
    }

    private static String place(double value, double reach) {
        return Chart.inside(0.5 + value / reach / 2);
    }

    private void group(Html html, String group) {
        html.text("span", Words.group(group), "class", "group " + colours.of(group));
    }

    private Optional<Measure> measure(Contrast contrast) {
        return measures.stream()
                .filter(measure -> measure.featureId().equals(contrast.featureId())
                        && measure.language().equals(contrast.language()))
                .findFirst();
    }

    private static long count(List<Contrast> all, ClaimStatus status) {
        return all.stream().filter(contrast -> contrast.status() == status).count();
    }
}
