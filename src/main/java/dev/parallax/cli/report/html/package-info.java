/**
 * The report of a corpus as one HTML file that opens from disk: no script, no request, its one style sheet allowed by its hash and nothing else.
 *
 * <p>Charts are a few lines of SVG with coordinates in per cent, so that they fit a telephone and a wide screen without a script. A charting library was weighed
 * and left: the charts are dots, bars and intervals, every library draws them with a script, and a page that holds other people's texts is safest where its policy
 * can forbid scripts altogether.
 */
@NullMarked
package dev.parallax.cli.report.html;

import org.jspecify.annotations.NullMarked;
