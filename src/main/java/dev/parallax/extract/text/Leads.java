package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Standfirsts between headline and text that do not read as prose: written as a subhead, or without a full stop. */
final class Leads {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A standfirst has as many letters. */
    private static final int SHORTEST = 40;

    /** A subhead as long as this is a standfirst without a full stop. */
    private static final int LONG = 60;

    /** Share of the headline's words, from which on a line is the headline again. */
    private static final double SAME = 0.7;

    private Leads() {}

    /** Keeps those before the first block of the text, unless many links stand between. */
    static void keep(PageShape shape, boolean[] records, boolean[] kept, int first) {
        int links = 0;
        for (int index = shape.title + 1; shape.title >= 0 && index < first; index++) {
            if (links < Selection.LEAD_LINKS && !records[index] && isLead(shape, index, first)) {
                kept[index] = true;
            }
            links += kept[index] ? 0 : shape.blocks.get(index).linkChars();
        }
    }

    private static boolean isLead(PageShape shape, int index, int first) {
        Block block = shape.blocks.get(index);
        return block.linkChars() == 0
                && shape.weight[index] >= SHORTEST
                && !shape.clutter(index)
                && !Weights.isData(block.text())
                && standsAsLead(shape, block, first)
                && !headlineAgain(shape.blocks.get(shape.title).text(), block.text());
    }

    private static boolean standsAsLead(PageShape shape, Block block, int first) {
        boolean said = Hints.any(block.box().hints(), Hints.LEAD);
        int index = block.number();
        return switch (block.kind()) {
            case HEADING ->
                said
                        || (block.level() > 1
                                && !Hints.any(shape.hints[index], Hints.TITLE)
                                && (shape.sentences[index] > 0 || shape.weight[index] >= LONG));
            case PARAGRAPH ->
                said
                        || (index == first - 1
                                && block.box().parent()
                                        == shape.blocks.get(first).box().parent());
            default -> said && block.kind() == Kind.LOOSE;
        };
    }

    /** Whether a line has most of the headline's words, as where a page writes the headline twice, once with a kicker, or is the end of it. */
    private static boolean headlineAgain(String title, String line) {
        Set<String> headline = words(title);
        int all = headline.size();
        headline.retainAll(words(line));
        return headline.size() >= SAME * all || title.contains(Selection.core(line));
    }

    private static Set<String> words(String line) {
        return new HashSet<>(List.of(NO_WORD.split(line.toLowerCase(Locale.ROOT))));
    }
}
