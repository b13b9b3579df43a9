package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks that are no title and no speech: per 1,000 words of the voice, items {@code name} (one of a concept's rival names), {@code reported}
 * (its sentence has a verb of calling: somebody's word, passed on in marks) and {@code word} (nobody's word but the writer's doubt).
 */
public record ScareQuotes(MeasureCard card, Lexica lexica) implements FrameMeasure {
    private static final String TITLED = "titled_thing";
    private static final String CALLING = "calling_verb";
    private static final double PER_WORDS = 1_000;
    private static final List<String> ITEMS = List.of("name", "reported", "word");
    private static final int MOST_WORDS = 3;
    /** A noun that calls for a title stands at most so many characters before the marks. */
    private static final int NEAR = 2;

    private static final Set<ConceptKind> NAMES = EnumSet.of(
            ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE, ConceptKind.PLACE, ConceptKind.PEOPLE);

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public @Nullable String lexiconSha256(String language) {
        return lexica.sha256(TITLED, language);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Optional<Language> language = Languages.of(telling.article().language());
        if (language.isEmpty()) {
            return List.of();
        }
        Lexica.Pass pass = lexica.pass(telling);
        Map<Voice, TreeMap<String, List<Evidence>>> found = new EnumMap<>(Voice.class);
        for (Part part : Part.values()) {
            String text = telling.string(part);
            for (MarkedWords marked : MarkedWords.in(text)) {
                Span span = telling.points(part).span(marked.begin(), marked.end());
                Optional<Mention> mention = mention(telling, part, span);
                boolean rival = mention.map(Mention::variant).isPresent();
                boolean title = titled(pass, part, span)
                        || mention.filter(one -> NAMES.contains(one.kind())).isPresent()
                        || addressed(text, marked)
                        || capital(text.substring(marked.begin(), marked.end()), language.get());
                if (isBrief(text, marked) && !isSpeech(telling, part, span) && (rival || !title)) {
                    String item = rival ? "name" : called(telling, pass, part, span) ? "reported" : "word";
                    String concept = mention.map(Mention::conceptId).orElse(null);
                    found.computeIfAbsent(telling.voices().at(part, span), voice -> new TreeMap<>())
                            .computeIfAbsent(item, key -> new ArrayList<>())
                            .add(telling.evidence(part, span, concept, null));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        pass.spoken()
                .forEach((voice, spoken) -> ITEMS.forEach(item -> {
                    List<Evidence> evidence =
                            found.getOrDefault(voice, new TreeMap<>()).getOrDefault(item, List.of());
                    double rate = PER_WORDS * evidence.size() / spoken;
                    findings.add(new Finding(item, voice, rate, (double) spoken, evidence));
                }));
        return findings;
    }

    /** Whether a verb of calling stands in the sentence of the stretch, or in its part where there are no sentences. */
    private static boolean called(Telling telling, Lexica.Pass pass, Part part, Span span) {
        Span sentence = telling.sentence(part, span);
        return pass.hits(part, CALLING).stream()
                .anyMatch(hit ->
                        sentence.begin() <= hit.span().begin() && hit.span().end() <= sentence.end());
    }

    /** Whether an Arabic preposition is tied to the marks, as to the name of a newspaper that was spoken to. */
    private static boolean addressed(String text, MarkedWords marked) {
        return marked.begin() >= 2 && text.charAt(marked.begin() - 2) == 'ـ';
    }

    private static boolean isBrief(String text, MarkedWords marked) {
        String content = text.substring(marked.begin(), marked.end());
        int count = Words.of(content).size();
        char last = content.charAt(content.length() - 1);
        return count > 0 && count <= MOST_WORDS && ".!?…؟,،".indexOf(last) < 0;
    }

    /** Whether the stretch is what somebody is reported to have said in these words. */
    private static boolean isSpeech(Telling telling, Part part, Span span) {
        for (Quote quote : telling.quotes()) {
            boolean overlaps = quote.part() == part && quote.beginChar() < span.end() && span.begin() < quote.endChar();
            boolean same = overlaps && quote.beginChar() >= span.begin() - 1 && quote.endChar() <= span.end() + 1;
            if (same || overlaps && quote.form() == QuoteForm.DIRECT) {
                return true;
            }
        }
        return false;
    }

    /** The name in the marks, one with rivals first. */
    private static Optional<Mention> mention(Telling telling, Part part, Span span) {
        Mention found = null;
        for (Mention mention : telling.mentions()) {
            boolean inside = mention.part() == part
                    && mention.conceptId() != null
                    && mention.beginChar() < span.end()
                    && span.begin() < mention.endChar();
            if (inside && (found == null || found.variant() == null)) {
                found = mention;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean capital(String content, Language language) {
        return language.cased() && Words.of(content).stream().anyMatch(Word::capital);
    }

    private static boolean titled(Lexica.Pass pass, Part part, Span span) {
        for (LexiconIndex.Hit hit : pass.hits(part, TITLED)) {
            int gap = span.begin() - hit.span().end();
            int behind = hit.span().begin() - span.end();
            if (gap >= 0 && gap <= NEAR || behind >= 0 && behind <= NEAR) {
                return true;
            }
        }
        return false;
    }
}
