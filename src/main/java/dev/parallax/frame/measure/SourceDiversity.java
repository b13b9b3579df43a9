package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.Quote;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How evenly the word is given: item {@code entropy}, Shannon's entropy of the speakers in bits, and {@code top_source}, the share of the most quoted one.
 * Over quotes whose speaker is known by concept or by name; articles with fewer than two such quotes give nothing.
 */
public record SourceDiversity(MeasureCard card, String conceptsSha256) implements FrameMeasure {
    private static final int FEWEST = 2;

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public String lexiconSha256(String language) {
        return conceptsSha256;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Quote quote : telling.quotes()) {
            speaker(quote).ifPresent(speaker -> {
                counts.merge(speaker, 1, Integer::sum);
                evidence.add(QuoteEvidence.of(quote));
            });
        }
        double all = evidence.size();
        if (all < FEWEST) {
            return List.of();
        }
        double entropy = 0;
        int top = 0;
        for (int count : counts.values()) {
            double share = count / all;
            entropy -= share * StrictMath.log(share) / StrictMath.log(2);
            top = Math.max(top, count);
        }
        return List.of(
                // a single speaker gives -0.0, which is another number to Parquet
                new Finding("entropy", Voice.OUTLET, Math.max(0.0, entropy), all, evidence),
                new Finding("top_source", Voice.OUTLET, top / all, all, evidence));
    }

    private static Optional<String> speaker(Quote quote) {
        String concept = quote.speakerConceptId();
        String surface = quote.speakerSurface();
        if (concept != null) {
            return Optional.of("concept " + concept);
        }
        return surface == null
                ? Optional.empty()
                : Optional.of("name " + surface.strip().toLowerCase(Locale.ROOT));
    }
}
