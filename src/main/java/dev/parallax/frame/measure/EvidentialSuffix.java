package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Verb endings that say "as one hears". Item {@code copular}: the copula imiş, as a word or an ending behind a vowel (-ymış), in Turkish and Azerbaijani; item {@code
 * finite}, Turkish alone: a verb in -mIş that ends its sentence (before a comma the next verb's ending may be meant for it too). In Azerbaijani -mış is an ordinary perfect and is not counted; nor are Turkish -mIştI
 * (a past before a past) and -mIştIr (an assertion).
 */
public record EvidentialSuffix(MeasureCard card, Lexica lexica) implements FrameMeasure {
    private static final double PER_WORDS = 1_000;
    private static final Locale TURKIC = Locale.forLanguageTag("tr");
    private static final Pattern COPULAR =
            Pattern.compile("(?:\\p{L}*[aeıioöuüə]ym(?:ış|iş|uş|üş)|imiş)(?:l[ae]r|lər)?");
    private static final Pattern FINITE = Pattern.compile("\\p{L}{2,}m(?:ış|iş|uş|üş)(?:l[ae]r)?");
    /** Words that end so and are no verb. */
    private static final Set<String> OTHERS =
            Set.of("geçmiş", "yemiş", "gümüş", "kamış", "ermiş", "dolmuş", "gelişmiş", "yetmiş", "altmış");

    private static final String ENDS = ".!?…;";

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        boolean turkish = telling.article().language().equals("tr");
        Map<Voice, List<Evidence>> copular = new EnumMap<>(Voice.class);
        Map<Voice, List<Evidence>> finite = new EnumMap<>(Voice.class);
        for (Part part : Part.values()) {
            String text = telling.string(part);
            for (Word word : Words.of(text)) {
                String small = word.surface().toLowerCase(TURKIC);
                if (COPULAR.matcher(small).matches()) {
                    add(copular, telling, part, word);
                } else if (turkish
                        && FINITE.matcher(small).matches()
                        && !OTHERS.contains(small)
                        && endsSentence(text, word.end())) {
                    add(finite, telling, part, word);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        lexica.pass(telling).spoken().forEach((voice, spoken) -> {
            findings.add(finding("copular", voice, copular.getOrDefault(voice, List.of()), spoken));
            if (turkish) {
                findings.add(finding("finite", voice, finite.getOrDefault(voice, List.of()), spoken));
            }
        });
        return findings;
    }

    private static Finding finding(String item, Voice voice, List<Evidence> evidence, int spoken) {
        return new Finding(item, voice, PER_WORDS * evidence.size() / spoken, (double) spoken, evidence);
    }

    private static boolean endsSentence(String text, int end) {
        return end >= text.length() || text.charAt(end) == '\n' || ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private static void add(Map<Voice, List<Evidence>> found, Telling telling, Part part, Word word) {
        Span span = telling.points(part).span(word.begin(), word.end());
        found.computeIfAbsent(telling.voices().at(part, span), voice -> new ArrayList<>())
                .add(telling.evidence(part, span, null, null));
    }
}
