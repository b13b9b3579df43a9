package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.Claim;
import dev.parallax.model.Quantity;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Numbers as told: item the quantity (with its unit, where it is not people that are counted: {@code money:USD}), value the number told most often in that voice (the one told first where several are told as often). */
public record Claims(MeasureCard card) implements FrameMeasure {
    /** What is counted, in which unit, and who tells it: dollars and manats, years and months are never one cell. */
    record Cell(Quantity quantity, String unit, Voice voice) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::quantity).thenComparing(Cell::unit).thenComparing(Cell::voice);

        static Cell of(Claim claim) {
            return new Cell(claim.quantity(), claim.unit(), claim.voice());
        }

        String item() {
            String name = quantity.name().toLowerCase(Locale.ROOT);
            return quantity.people() ? name : name + ":" + unit;
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Map<Cell, Map<Double, List<Evidence>>> told = new TreeMap<>();
        for (Claim claim : telling.claims()) {
            told.computeIfAbsent(Cell.of(claim), key -> new LinkedHashMap<>())
                    .computeIfAbsent(claim.value(), key -> new ArrayList<>())
                    .add(evidence(claim));
        }
        List<Finding> findings = new ArrayList<>();
        told.forEach((cell, values) -> findings.add(finding(cell, values)));
        return findings;
    }

    /** The words of a claim, held by its speaker. */
    static Evidence evidence(Claim claim) {
        return new Evidence(claim.part(), claim.span(), null, null, claim.speakerConceptId());
    }

    private static Finding finding(Cell cell, Map<Double, List<Evidence>> values) {
        double most = Double.NaN;
        List<Evidence> evidence = List.of();
        for (Map.Entry<Double, List<Evidence>> value : values.entrySet()) {
            if (value.getValue().size() > evidence.size()) {
                most = value.getKey();
                evidence = value.getValue();
            }
        }
        return new Finding(cell.item(), cell.voice(), most, null, evidence);
    }
}
