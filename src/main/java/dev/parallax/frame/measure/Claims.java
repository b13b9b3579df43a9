package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.Claim;
import dev.parallax.model.Quantity;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Numbers as told: item the quantity, value the number told most often in that voice (the one told first where several are told as often). */
public record Claims(MeasureCard card) implements FrameMeasure {
    private record Cell(Quantity quantity, Voice voice) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byQuantity = quantity.compareTo(other.quantity);
            return byQuantity != 0 ? byQuantity : voice.compareTo(other.voice);
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        return null;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Map<Cell, Map<Double, List<Evidence>>> told = new TreeMap<>();
        for (Claim claim : telling.claims()) {
            Span span = new Span(claim.beginChar(), claim.endChar());
            told.computeIfAbsent(new Cell(claim.quantity(), claim.voice()), key -> new LinkedHashMap<>())
                    .computeIfAbsent(claim.value(), key -> new ArrayList<>())
                    .add(new Evidence(claim.part(), span, null, null, claim.speakerConceptId()));
        }
        List<Finding> findings = new ArrayList<>();
        told.forEach((cell, values) -> findings.add(finding(cell, values)));
        return findings;
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
        return new Finding(cell.quantity().name().toLowerCase(Locale.ROOT), cell.voice(), most, null, evidence);
    }
}
