package dev.parallax.cli.report.html;

import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Contrast;
import java.util.Optional;

/** A difference as a picture. */
final class IntervalPicture {
    private IntervalPicture() {}

    /**
     * The value as a dot and the interval as a line, around 0; the scale reaches to the farthest of them, at least to 1. A value without an interval whose scale has no end
     * is no picture: its dot would always stand at the edge.
     */
    static void write(Html html, Contrast contrast, double value, boolean share, GroupColours colours) {
        if (contrast.low() == null && !share) {
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
}
