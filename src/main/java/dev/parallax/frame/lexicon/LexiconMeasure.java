package dev.parallax.frame.lexicon;

import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconEntry;
import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is only a lexicon: for each concept of the lexicon and each voice that speaks, the weights of its entries per 1,000 words of that voice in title
 * and text. 0 is a value: the voice speaks and does not use them. An entry of weight 0 counts for nothing and keeps its words from shorter entries ("claimed
 * responsibility" from "claimed").
 */
public final class LexiconMeasure implements FrameMeasure {
    private static final double PER_WORDS = 1_000;

    private final MeasureCard card;
    private final String lexiconId;
    private final Lexica lexica;

    /**
     * Makes the measure.
     *
     * @param card its card; a language without the lexicon is not supported, whatever the card says
     * @param lexiconId its lexicon
     * @param lexica lexicons of the catalog
     */
    public LexiconMeasure(MeasureCard card, String lexiconId, Lexica lexica) {
        this.card = card;
        this.lexiconId = lexiconId;
        this.lexica = lexica;
    }

    @Override
    public MeasureCard card() {
        return card;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public boolean supports(String language) {
        return card.languages().contains(language) && lexica.holds(lexiconId, language);
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        return lexica.sha256(lexiconId, language);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Optional<Lexicon> lexicon = lexica.lexicon(lexiconId, telling.article().language());
        if (lexicon.isEmpty()) {
            return List.of();
        }
        Lexica.Pass pass = lexica.pass(telling);
        Map<Voice, TreeMap<String, Count>> counts = new EnumMap<>(Voice.class);
        for (Part part : Part.values()) {
            for (LexiconIndex.Hit hit : pass.hits(part, lexiconId)) {
                if (hit.entry().weight() != 0) {
                    counts.computeIfAbsent(pass.voice(part, hit), key -> new TreeMap<>())
                            .computeIfAbsent(hit.entry().concept(), key -> new Count())
                            .add(hit.entry(), part, hit.span(), telling);
                }
            }
        }
        List<String> concepts = lexicon.get().entries().stream()
                .filter(entry -> entry.weight() != 0)
                .map(LexiconEntry::concept)
                .distinct()
                .sorted()
                .toList();
        List<Finding> findings = new ArrayList<>();
        pass.spoken().forEach((voice, spoken) -> {
            TreeMap<String, Count> found = counts.getOrDefault(voice, new TreeMap<>());
            for (String concept : concepts) {
                Count count = found.getOrDefault(concept, new Count());
                double rate = PER_WORDS * count.weight / spoken;
                findings.add(new Finding(concept, voice, rate, (double) spoken, count.evidence));
            }
        });
        return findings;
    }

    private static final class Count {
        private double weight;
        private final List<Evidence> evidence = new ArrayList<>();

        void add(LexiconEntry entry, Part part, Span span, Telling telling) {
            weight += entry.weight();
            evidence.add(telling.evidence(part, span, null, entry.entry()));
        }
    }
}
