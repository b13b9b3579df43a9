package dev.parallax.extract;

import dev.parallax.extract.page.Anchor;
import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.BlockLink;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The stored text: paragraphs in NFC joined by one line feed, and where its links stand.
 *
 * @param text the text
 * @param links links with their code points in the text
 */
record ArticleText(String text, List<BlockLink> links) {
    /** Joins blocks. Text is brought to NFC piece by piece, between the links, so that spans stay those of the words. */
    static ArticleText of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<Anchor> anchors = new ArrayList<>();
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append('\n');
            }
            int from = text.length();
            if (Normalizer.isNormalized(block.text(), Normalizer.Form.NFC)) {
                text.append(block.text());
                for (Anchor anchor : block.anchors()) {
                    places.add(new int[] {from + anchor.begin(), from + anchor.end()});
                    anchors.add(anchor);
                }
            } else {
                append(text, block, places, anchors);
            }
        }
        String joined = text.toString();
        if (anchors.isEmpty()) {
            return new ArticleText(joined, List.of());
        }
        CodePoints points = CodePoints.of(joined);
        List<BlockLink> links = new ArrayList<>();
        for (int index = 0; index < anchors.size(); index++) {
            int[] place = places.get(index);
            Span span = points.span(place[0], place[1]);
            links.add(new BlockLink(anchors.get(index).target(), joined.substring(place[0], place[1]), span));
        }
        return new ArticleText(joined, links);
    }

    private static void append(StringBuilder text, Block block, List<int[]> places, List<Anchor> anchors) {
        String composed = Normalizer.normalize(block.text(), Normalizer.Form.NFC);
        int from = text.length();
        text.append(composed);
        for (Anchor anchor : block.anchors()) {
            int begin = Normalizer.normalize(block.text().substring(0, anchor.begin()), Normalizer.Form.NFC)
                    .length();
            int end = Normalizer.normalize(block.text().substring(0, anchor.end()), Normalizer.Form.NFC)
                    .length();
            places.add(new int[] {
                from + Math.min(begin, composed.length()), from + Math.min(Math.max(begin, end), composed.length())
            });
            anchors.add(anchor);
        }
    }
}
