package dev.parallax.annotate.mention;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.NameForm;
import dev.parallax.language.Language;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Institutions and offices whose country a text leaves unsaid (the catalog's label ends in {@code (country not said)}): "the interior ministry". The country
 * is that of a place right beside the name ("in Baku"), else of the outlet, else of the same institution as last named with its country, else of the country
 * whose places are named most before it in the same paragraph and the one before, of several the one named last.
 */
final class Unqualified {
    private static final String MARK = "(country not said)";
    private static final int BESIDE = 2;
    private static final int PARENTS = 6;

    private final Concepts concepts;
    /** For each unqualified concept its qualified ones by country. */
    private final Map<String, Map<String, String>> byCountry = new HashMap<>();

    Unqualified(Concepts concepts, Language language) {
        this.concepts = concepts;
        Map<String, List<Set<String>>> forms = new TreeMap<>();
        for (NameForm form : concepts.names(language.code())) {
            Set<String> keys = new HashSet<>();
            for (Word word : Words.of(form.form())) {
                keys.addAll(language.keys(word.surface()));
            }
            forms.computeIfAbsent(form.conceptId(), id -> new ArrayList<>()).add(keys);
        }
        for (ConceptEntry general : concepts.entries().values()) {
            if (general.label().endsWith(MARK)) {
                byCountry.put(general.conceptId(), qualified(general, concepts, language, forms));
            }
        }
    }

    /** Country by country the one concept of the same kind that has a name with all words of a name of the general one. */
    private Map<String, String> qualified(
            ConceptEntry general, Concepts concepts, Language language, Map<String, List<Set<String>>> forms) {
        Map<String, String> found = new HashMap<>();
        for (NameForm form : concepts.names(language.code())) {
            if (!form.conceptId().equals(general.conceptId())) {
                continue;
            }
            List<Word> words = Words.of(form.form());
            for (ConceptEntry other : concepts.entries().values()) {
                Optional<String> country = other.kind() == general.kind() && !other.equals(general)
                        ? country(other.conceptId())
                        : Optional.empty();
                if (country.isPresent()
                        && forms.getOrDefault(other.conceptId(), List.of()).stream()
                                .anyMatch(keys -> words.stream()
                                        .allMatch(word -> language.formKeys(word.surface()).stream()
                                                .anyMatch(keys::contains)))) {
                    found.putIfAbsent(country.get(), other.conceptId());
                }
            }
        }
        return Map.copyOf(found);
    }

    /** The country that a concept belongs to: itself or the last place up its parents. */
    Optional<String> country(String conceptId) {
        String country = null;
        String id = conceptId;
        for (int step = 0; step < PARENTS && id != null; step++) {
            ConceptEntry entry = concepts.entries().get(id);
            if (entry == null) {
                break;
            }
            if (entry.kind() == ConceptKind.PLACE) {
                country = id;
            }
            id = entry.parent();
        }
        return Optional.ofNullable(country);
    }

    /** The mention with the concept that is meant, or as it is. */
    Named resolve(Passage passage, Named mention, List<Named> mentions, String home) {
        Map<String, String> candidates = byCountry.getOrDefault(mention.conceptId(), Map.of());
        if (candidates.isEmpty()) {
            return mention;
        }
        String concept = beside(passage, mention, mentions, candidates)
                .or(() -> Optional.ofNullable(candidates.get(home)))
                .or(() -> named(mention, mentions, candidates))
                .or(() -> before(passage, mention, mentions, candidates))
                .orElse(mention.conceptId());
        return new Named(
                mention.first(),
                mention.end(),
                mention.begin(),
                mention.endIndex(),
                mention.kind(),
                concept,
                mention.variant());
    }

    private Optional<String> beside(
            Passage passage, Named mention, List<Named> mentions, Map<String, String> candidates) {
        for (Named place : mentions) {
            if (place.kind() != ConceptKind.PLACE
                    || passage.sentenceAt(place.begin()) != passage.sentenceAt(mention.begin())) {
                continue;
            }
            boolean near = place.first() >= mention.end()
                            && place.first() - mention.end() < BESIDE
                            && together(passage, mention.endIndex(), place.begin())
                    || place.end() == mention.first() && together(passage, place.endIndex(), mention.begin());
            Optional<String> concept = near ? country(place.conceptId()).map(candidates::get) : Optional.empty();
            if (concept.isPresent()) {
                return concept;
            }
        }
        return Optional.empty();
    }

    /** "The ministry: in Yekaterinburg ..." says no more of the ministry's country than two sentences would. */
    private static boolean together(Passage passage, int from, int to) {
        return passage.text().substring(from, to).chars().noneMatch(c -> ":;—–".indexOf(c) >= 0);
    }

    /** The last of the candidates that a longer name before it names. */
    private static Optional<String> named(Named mention, List<Named> mentions, Map<String, String> candidates) {
        Optional<String> found = Optional.empty();
        for (Named other : mentions) {
            if (other.begin() < mention.begin() && candidates.containsValue(other.conceptId())) {
                found = Optional.of(other.conceptId());
            }
        }
        return found;
    }

    private Optional<String> before(
            Passage passage, Named mention, List<Named> mentions, Map<String, String> candidates) {
        Map<String, Integer> counts = new TreeMap<>();
        String last = null;
        int paragraph =
                passage.sentences().get(passage.sentenceAt(mention.begin())).paragraph();
        for (Named place : mentions) {
            if (place.kind() == ConceptKind.PLACE
                    && place.begin() < mention.begin()
                    && paragraph
                                    - passage.sentences()
                                            .get(passage.sentenceAt(place.begin()))
                                            .paragraph()
                            <= 1) {
                String concept = country(place.conceptId()).map(candidates::get).orElse(null);
                if (concept != null) {
                    counts.merge(concept, 1, Integer::sum);
                    last = concept;
                }
            }
        }
        String found = last;
        int most = last == null ? 0 : counts.getOrDefault(last, 0);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                found = count.getKey();
                most = count.getValue();
            }
        }
        return Optional.ofNullable(found);
    }
}
