package dev.parallax.frame.lexicon;

import dev.parallax.catalog.Lexicon;
import dev.parallax.frame.Telling;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.model.Ids;
import dev.parallax.model.Part;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All lexicons of a catalog, which meet an article together in one pass. Immutable. */
public final class Lexica {
    private final SortedMap<String, SortedMap<String, Lexicon>> lexicons = new TreeMap<>();
    private final SortedMap<String, LexiconIndex> indexes = new TreeMap<>();

    /**
     * What the pass finds in one article.
     *
     * @param terms terms of each part
     * @param hits by part and lexicon, in text order
     * @param voices voice of each term, by part
     * @param spoken terms of each voice that speaks
     */
    public record Pass(
            Map<Part, List<Term>> terms,
            Map<Part, SortedMap<String, List<LexiconIndex.Hit>>> hits,
            Map<Part, List<Voice>> voices,
            Map<Voice, Integer> spoken) {
        static final Pass EMPTY = new Pass(Map.of(), Map.of(), Map.of(), Map.of());

        public Pass {
            terms = Collections.unmodifiableMap(terms);
            hits = Collections.unmodifiableMap(hits);
            voices = Collections.unmodifiableMap(voices);
            spoken = Collections.unmodifiableMap(spoken);
        }

        /** The terms of a part. */
        public List<Term> terms(Part part) {
            return terms.getOrDefault(part, List.of());
        }

        /** The hits of a lexicon in a part. */
        public List<LexiconIndex.Hit> hits(Part part, String lexiconId) {
            return hits.getOrDefault(part, new TreeMap<>()).getOrDefault(lexiconId, List.of());
        }

        /** Who speaks the first word of a hit, and with it the whole. */
        public Voice voice(Part part, LexiconIndex.Hit hit) {
            return voices.getOrDefault(part, List.of()).get(hit.first());
        }
    }

    /** Indexes lexicons; those of a language that the program does not read are left out. */
    public Lexica(Collection<Lexicon> all) {
        TreeMap<String, List<Lexicon>> byLanguage = new TreeMap<>();
        for (Lexicon lexicon : all) {
            if (Languages.CODES.contains(lexicon.language())) {
                lexicons.computeIfAbsent(lexicon.lexiconId(), id -> new TreeMap<>())
                        .put(lexicon.language(), lexicon);
                byLanguage
                        .computeIfAbsent(lexicon.language(), code -> new ArrayList<>())
                        .add(lexicon);
            }
        }
        byLanguage.forEach((code, list) ->
                Languages.of(code).ifPresent(language -> indexes.put(code, new LexiconIndex(language, list))));
    }

    /** A lexicon in a language. */
    public Optional<Lexicon> lexicon(String lexiconId, String language) {
        return Optional.ofNullable(
                lexicons.getOrDefault(lexiconId, new TreeMap<>()).get(language));
    }

    /** Whether a lexicon is there in a language. */
    public boolean holds(String lexiconId, String language) {
        return lexicon(lexiconId, language).isPresent();
    }

    /** Hash of a lexicon in a language; NULL where it is not there. */
    public @Nullable String sha256(String lexiconId, String language) {
        return lexicon(lexiconId, language).map(Lexicon::sha256).orElse(null);
    }

    /** One hash of several lexicons, in their order; one that the language does not have counts as empty. */
    public String sha256(List<String> lexiconIds, String language) {
        return Ids.textSha256(lexiconIds.stream()
                .map(id -> id + " " + lexicon(id, language).map(Lexicon::sha256).orElse(""))
                .collect(Collectors.joining("\n")));
    }

    /** The pass over an article, made once for all its events and measures. */
    public Pass pass(Telling telling) {
        return telling.once(this, () -> made(telling));
    }

    private Pass made(Telling telling) {
        String code = telling.article().language();
        Optional<Language> language = Languages.of(code);
        LexiconIndex index = indexes.get(code);
        if (language.isEmpty() || index == null) {
            return Pass.EMPTY;
        }
        Map<Part, List<Term>> cut = new EnumMap<>(Part.class);
        Map<Part, SortedMap<String, List<LexiconIndex.Hit>>> hits = new EnumMap<>(Part.class);
        Map<Part, List<Voice>> voices = new EnumMap<>(Part.class);
        Map<Voice, Integer> spoken = new EnumMap<>(Voice.class);
        for (Part part : Part.values()) {
            List<Term> terms = Terms.of(telling.points(part), telling.string(part), language.get());
            List<Voice> speaking = new ArrayList<>(terms.size());
            for (Term term : terms) {
                Voice voice = telling.voices().at(part, term.span());
                speaking.add(voice);
                spoken.merge(voice, 1, Integer::sum);
            }
            cut.put(part, terms);
            voices.put(part, List.copyOf(speaking));
            hits.put(part, index.hits(terms));
        }
        return new Pass(cut, hits, voices, spoken);
    }
}
