package dev.parallax.frame;

import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts choices within bases, voice by voice, and gives each choice's share: item {@code base:choice}, denominator the choices made of that base. */
public final class Shares {
    private record Cell(Voice voice, String base) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byBase = base.compareTo(other.base);
            return byBase != 0 ? byBase : voice.compareTo(other.voice);
        }
    }

    private final TreeMap<Cell, TreeMap<String, List<Evidence>>> cells = new TreeMap<>();

    /** Counts one choice, with the words that make it. */
    public void add(String base, String choice, Voice voice, Evidence evidence) {
        cells.computeIfAbsent(new Cell(voice, base), key -> new TreeMap<>())
                .computeIfAbsent(choice, key -> new ArrayList<>())
                .add(evidence);
    }

    /** One finding per base, choice and voice that occurs. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        cells.forEach((cell, choices) -> {
            double all = choices.values().stream().mapToInt(List::size).sum();
            for (Map.Entry<String, List<Evidence>> choice : choices.entrySet()) {
                List<Evidence> evidence = choice.getValue();
                String item = cell.base() + ":" + choice.getKey();
                findings.add(new Finding(item, cell.voice(), evidence.size() / all, all, evidence));
            }
        });
        return findings;
    }
}
