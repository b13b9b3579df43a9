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
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is only a lexicon: for each concept of the lexicon and each voice that speaks, the weights of its entries per 1,000 words of that voice in title
 * and text. 0 is a value: the voice speaks and does not use them.
 */
public final class LexiconMeasure implements FrameMeasure {
    private static final double PER_WORDS = 1_000;

    private final MeasureCard card;
    private final SortedMap<String, Lexicon> lexicons;
    private final Map<String, LexiconMatcher> matchers = new TreeMap<>();

    /**
     * Makes the measure.
     *
     * @param card its card
     * @param lexicons its lexicon by language; a language without one is not supported, whatever the card says
     */
    public LexiconMeasure(MeasureCard card, SortedMap<String, Lexicon> lexicons) {
        this.card = card;
        this.lexicons = new TreeMap<>(lexicons);
        this.lexicons.forEach((language, lexicon) -> matchers.put(language, new LexiconMatcher(lexicon)));
    }

    @Override
    public MeasureCard card() {
        return card;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean supports(String language) {
        return card.languages().contains(language) && lexicons.containsKey(language);
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        Lexicon lexicon = lexicons.get(language);
        return lexicon == null ? null : lexicon.sha256();
    }

    @Override
    public List<Finding> measure(Telling telling) {
        String language = telling.article().language();
        LexiconMatcher matcher = matchers.get(language);
        Lexicon lexicon = lexicons.get(language);
        if (matcher == null || lexicon == null) {
            return List.of();
        }
        Map<Voice, Integer> words = new EnumMap<>(Voice.class);
        Map<Voice, TreeMap<String, Count>> counts = new EnumMap<>(Voice.class);
        for (Part part : Part.values()) {
            List<Word> cut = Words.of(telling.string(part), language);
            cut.forEach(word -> words.merge(telling.voices().at(part, word.span()), 1, Integer::sum));
            for (LexiconMatcher.Hit hit : matcher.hits(cut)) {
                counts.computeIfAbsent(telling.voices().at(part, hit.firstWord()), key -> new TreeMap<>())
                        .computeIfAbsent(hit.entry().concept(), key -> new Count())
                        .add(hit.entry(), part, hit.span(), telling);
            }
        }
        List<Finding> findings = new ArrayList<>();
        words.forEach((voice, spoken) -> {
            TreeMap<String, Count> found = counts.getOrDefault(voice, new TreeMap<>());
            lexicon.entries().stream()
                    .map(LexiconEntry::concept)
                    .distinct()
                    .sorted()
                    .forEach(concept -> {
                        Count count = found.getOrDefault(concept, new Count());
                        double rate = PER_WORDS * count.weight / spoken;
                        findings.add(new Finding(concept, voice, rate, (double) spoken, count.evidence));
                    });
        });
        return findings;
    }

    private static final class Count {
        private double weight;
        private final List<Evidence> evidence = new ArrayList<>();

        void add(LexiconEntry entry, Part part, Span span, Telling telling) {
            weight += entry.weight();
            String holder = telling.voices().holder(part, span).orElse(null);
            evidence.add(new Evidence(part, span, null, entry.entry(), holder));
        }
    }
}
