package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.ContrastEvidence;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SharpContrasts;
import dev.parallax.cli.report.Words;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Event;
import dev.parallax.model.Measure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between groups: a sentence, the interval as a picture, what may be claimed, and the words of both sides. */
final class ContrastSection {
    private static final int MOST = 10;
    private static final int MOST_OF_A_MEASURE = 3;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\" x([0-9,]+)");

    private final ReleaseTables tables;
    private final Map<String, ArticleHead> heads;
    private final Cast cast;
    private final GroupColours colours;
    private final ContrastWords words;

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
        this.colours = colours;
        this.words = new ContrastWords(labels, events, tables.all("measures", Measure.class));
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
                    .text("a", words.summary(shown.get(i)), "href", "#difference-" + (i + 1))
                    .close();
        }
        html.close().line();
        ContrastEvidence evidence = ContrastEvidence.of(tables, shown, heads, cast);
        for (int i = 0; i < shown.size(); i++) {
            card(html, i, shown.get(i), evidence);
        }
    }

    private void card(Html html, int number, Contrast contrast, ContrastEvidence evidence) {
        html.open("article", "class", "card", "id", "difference-" + (number + 1));
        html.open("h3");
        group(html, contrast.unitA());
        html.text(" against ");
        group(html, contrast.unitB());
        html.text(": " + words.told(contrast));
        html.close();
        html.text("p", words.asked(contrast), "class", "headline");
        html.text("p", ContrastWords.where(contrast), "class", "dim");
        double value = Optional.ofNullable(contrast.value()).orElse(0.0);
        html.open("p").text(words.sentence(contrast, value) + " ");
        chip(html, contrast);
        html.close();
        html.text("p", ContrastWords.certainty(contrast), "class", "dim");
        IntervalPicture.write(html, contrast, value, words.isShare(contrast), colours);
        if (evidence.hasWords(number)) {
            html.open("div", "class", "sides");
            for (String unit : List.of(contrast.unitA(), contrast.unitB())) {
                html.open("div").open("p", "class", "side");
                group(html, unit);
                html.close().open("p");
                isolated(html, evidence.side(number, contrast, unit, item -> words.item(contrast, item)));
                html.close().close();
            }
            html.close();
        }
        words.measure(contrast).ifPresent(measure -> html.open("details")
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

    private void chip(Html html, Contrast contrast) {
        boolean tested = contrast.status() == ClaimStatus.TESTED;
        html.text("span", tested ? "tested" : "described, not tested", "class", tested ? "chip sure" : "chip");
        words.measure(contrast).ifPresent(measure -> html.text(" ")
                .text("span", Words.standing(measure.standing(), measure.validation()), "class", "chip"));
    }

    private void group(Html html, String group) {
        html.text("span", Words.group(group), "class", "group " + colours.of(group));
    }

    private static long count(List<Contrast> all, ClaimStatus status) {
        return all.stream().filter(contrast -> contrast.status() == status).count();
    }
}
