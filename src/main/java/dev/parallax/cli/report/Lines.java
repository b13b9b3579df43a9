package dev.parallax.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines for a terminal, at most {@link #WIDTH} columns each; only addresses, commands and paths are never broken, so that they can be copied. Characters that steer a terminal or turn
 * the direction of what follows are taken out: words come from the web. Text from right to left has a line of its own and stands in it as it is stored.
 */
public final class Lines {
    /** Columns of a line. */
    public static final int WIDTH = 100;

    private static final int STEP = 2;

    private final List<String> lines = new ArrayList<>();

    /** A heading with an empty line before it. */
    public Lines heading(String words) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return wrapped(0, 0, words);
    }

    /** A paragraph; {@code depth} steps of indentation. */
    public Lines text(int depth, String words) {
        return wrapped(depth * STEP, depth * STEP, words);
    }

    /** An item: the lines behind the first stand one step deeper. */
    public Lines item(int depth, String words) {
        return wrapped(depth * STEP, (depth + 1) * STEP, words);
    }

    /** A command or path that has to be copied whole: one line, however long. */
    public Lines verbatim(int depth, String words) {
        add(" ".repeat(depth * STEP) + clean(words));
        return this;
    }

    /** A label with what it stands for, in a column of its own. */
    public Lines labelled(int depth, int column, String label, String words) {
        int indent = depth * STEP;
        List<String> broken = broken(clean(words), WIDTH - indent - column, WIDTH - indent - column);
        String lead = " ".repeat(indent);
        for (int i = 0; i < broken.size(); i++) {
            add(lead + DisplayWidth.padded(i == 0 ? clean(label) : "", column) + broken.get(i));
        }
        return this;
    }

    /** A table. */
    public Lines table(int depth, TextTable table) {
        table.lines(WIDTH - depth * STEP).forEach(line -> add(" ".repeat(depth * STEP) + line));
        return this;
    }

    /** The lines so far. */
    public List<String> list() {
        return List.copyOf(lines);
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private Lines wrapped(int first, int others, String words) {
        List<String> broken = broken(clean(words), WIDTH - first, WIDTH - others);
        for (int i = 0; i < broken.size(); i++) {
            add(" ".repeat(i == 0 ? first : others) + broken.get(i));
        }
        return this;
    }

    private void add(String line) {
        lines.add(line.stripTrailing());
    }

    /** Breaks at spaces; a word that is longer than a line is cut, unless it is an address. */
    static List<String> broken(String words, int first, int others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            int room = lines.isEmpty() ? first : others;
            String rest = word;
            if (!line.isEmpty() && DisplayWidth.of(line + " " + rest) > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = others;
            }
            while (line.isEmpty() && DisplayWidth.of(rest) > room && !rest.contains("://")) {
                int cut = DisplayWidth.fitting(rest, room);
                if (cut >= rest.length()) {
                    break;
                }
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                room = others;
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** One line without anything that a terminal would obey. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                clean.append(' ');
            } else if (!turns(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm, which reach beyond the words that they stand in. */
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
