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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Institutions and offices whose country a text leaves unsaid (the catalog's label ends in {@code (country not said)}): "the interior ministry". The country
 * is that of a place or person right beside the name ("in Baku", "President X"), and where the catalog has no such institution of that country, or an unknown
 * name stands there, the name stays unqualified. With nothing beside it is the outlet's country, else that of the same institution as last named with its
 * country, else that to which most places and persons named shortly before belong.
 */
final class Unqualified {
    private static final String MARK = "(country not said)";
    private static final int BESIDE = 2;
    private static final int PARENTS = 6;
    private static final String NOWHERE = "";

    /**
     * The qualified concepts of an unqualified one, by country.
     *
     * @param named those with a name that adds nothing but the country
     * @param chief the same, and institutions with a name that adds one word more: the general prosecutor's office
     */
    private record Candidates(Map<String, String> named, Map<String, String> chief) {
        static final Candidates NONE = new Candidates(Map.of(), Map.of());
    }

    private final Concepts concepts;
    private final Map<String, Candidates> byGeneral = new HashMap<>();

    Unqualified(Concepts concepts, Language language) {
        this.concepts = concepts;
        Map<String, List<List<Set<String>>>> forms = new TreeMap<>();
        Map<String, Set<String>> placeWords = new HashMap<>();
        for (NameForm form : concepts.names(language.code())) {
            List<Set<String>> words = new ArrayList<>();
            for (Word word : Words.of(form.form())) {
                words.add(new HashSet<>(language.keys(word.surface())));
            }
            forms.computeIfAbsent(form.conceptId(), id -> new ArrayList<>()).add(words);
            ConceptEntry entry = concepts.entries().get(form.conceptId());
            if (entry != null && entry.kind() == ConceptKind.PLACE) {
                words.forEach(placeWords.computeIfAbsent(form.conceptId(), id -> new HashSet<>())::addAll);
            }
        }
        Set<String> places = new HashSet<>();
        placeWords.values().forEach(places::addAll);
        for (ConceptEntry general : concepts.entries().values()) {
            if (general.label().endsWith(MARK)) {
                byGeneral.put(general.conceptId(), candidates(general, language, forms, placeWords, places));
            }
        }
    }

    private Candidates candidates(
            ConceptEntry general,
            Language language,
            Map<String, List<List<Set<String>>>> forms,
            Map<String, Set<String>> placeWords,
            Set<String> places) {
        Map<String, String> named = new HashMap<>();
        Map<String, String> chief = new HashMap<>();
        List<List<List<String>>> names = concepts.names(language.code()).stream()
                .filter(form -> form.conceptId().equals(general.conceptId()))
                .map(form -> Words.of(form.form()).stream()
                        .map(word -> language.formKeys(word.surface()))
                        .toList())
                .toList();
        for (ConceptEntry other : concepts.entries().values()) {
            Optional<String> country = other.kind() == general.kind() && !other.equals(general)
                    ? country(other.conceptId())
                    : Optional.empty();
            if (country.isEmpty()) {
                continue;
            }
            Set<String> own = placeWords.getOrDefault(country.get(), Set.of());
            int more = Integer.MAX_VALUE;
            for (List<Set<String>> words : forms.getOrDefault(other.conceptId(), List.of())) {
                for (List<List<String>> name : names) {
                    more = Math.min(more, more(words, name, own, places));
                }
            }
            if (more == 0) {
                named.putIfAbsent(country.get(), other.conceptId());
            } else if (more == 1 && general.kind() == ConceptKind.INSTITUTION) {
                chief.putIfAbsent(country.get(), other.conceptId());
            }
        }
        chief.putAll(named);
        return new Candidates(Map.copyOf(named), Map.copyOf(chief));
    }

    /** How many words a name has besides those of the unqualified name and of its country; too many where one is missing or names another place. */
    private static int more(List<Set<String>> words, List<List<String>> name, Set<String> country, Set<String> places) {
        if (!name.stream().allMatch(part -> words.stream().anyMatch(word -> meet(word, part)))) {
            return Integer.MAX_VALUE;
        }
        int more = 0;
        for (Set<String> word : words) {
            if (name.stream().anyMatch(part -> meet(word, part)) || !Collections.disjoint(word, country)) {
                continue;
            }
            if (!Collections.disjoint(word, places)) {
                return Integer.MAX_VALUE;
            }
            more++;
        }
        return more;
    }

    private static boolean meet(Set<String> word, List<String> part) {
        return part.stream().anyMatch(word::contains);
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

    /** Whether the parent of a concept is another. */
    boolean within(String conceptId, String other) {
        ConceptEntry entry = concepts.entries().get(conceptId);
        return entry != null && other.equals(entry.parent());
    }

    /** The mention with the concept that is meant, or as it is. */
    Named resolve(Passage passage, Named mention, List<Named> mentions, String home) {
        Candidates candidates = byGeneral.getOrDefault(mention.conceptId(), Candidates.NONE);
        if (candidates.chief().isEmpty()) {
            return mention;
        }
        Optional<String> beside = beside(passage, mention, mentions);
        Optional<String> meant = beside.isPresent()
                ? beside.map((mention.end() - mention.first() > 1 ? candidates.chief() : candidates.named())::get)
                : Optional.ofNullable(candidates.chief().get(home))
                        .or(() -> named(mention, mentions, candidates.named()))
                        .or(() -> most(passage, mention, mentions, candidates.named()));
        return new Named(
                mention.first(),
                mention.end(),
                mention.begin(),
                mention.endIndex(),
                mention.kind(),
                meant.orElse(mention.conceptId()),
                mention.variant());
    }

    /** The country of a place or person right beside a name, {@link #NOWHERE} where what stands there is of no known one; empty where nothing does. */
    private Optional<String> beside(Passage passage, Named mention, List<Named> mentions) {
        for (Named other : mentions) {
            int gap = other.first() - mention.end();
            boolean behind = gap >= 0 && gap < BESIDE && together(passage, mention.endIndex(), other.begin());
            boolean before = other.end() == mention.first() && together(passage, other.endIndex(), mention.begin());
            if (!behind && !before || passage.sentenceAt(other.begin()) != passage.sentenceAt(mention.begin())) {
                continue;
            }
            if (other.kind() == ConceptKind.PLACE) {
                // The government of a town or region is its own; "in" the town it is the country's.
                Optional<String> country = country(other.conceptId());
                boolean state = country.filter(other.conceptId()::equals).isPresent();
                return Optional.of(state || gap > 0 ? country.orElse(NOWHERE) : NOWHERE);
            }
            if (other.kind() == ConceptKind.PERSON && mention.kind() == ConceptKind.OFFICE && gap == 0) {
                return Optional.of(country(other.conceptId()).orElse(NOWHERE));
            }
        }
        return stranger(passage, mention, mentions) ? Optional.of(NOWHERE) : Optional.empty();
    }

    /** Whether an office is followed by a name that the catalog does not know: "President Smith", "the president of Nowhere". */
    private static boolean stranger(Passage passage, Named mention, List<Named> mentions) {
        int next = mention.end();
        if (mention.kind() != ConceptKind.OFFICE
                || !passage.language().cased()
                || next >= passage.tokens().size()
                || !passage.adjacent(next - 1)) {
            return false;
        }
        boolean of = passage.tokens().get(next).normal().equals("of");
        int name = of ? next + 1 : next;
        return name < passage.tokens().size()
                && passage.adjacent(name - 1)
                && passage.tokens().get(name).word().capital()
                && mentions.stream().noneMatch(other -> other.first() <= name && name < other.end());
    }

    /** "The ministry: in Yekaterinburg ..." says no more of the ministry's country than two sentences would. */
    private static boolean together(Passage passage, int from, int to) {
        return passage.text().substring(from, to).chars().noneMatch(c -> ":;—–\n".indexOf(c) >= 0);
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

    /** That of the country to which two in three of the places and persons belong that are named before it in its paragraph and the one before. */
    private Optional<String> most(
            Passage passage, Named mention, List<Named> mentions, Map<String, String> candidates) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        int paragraph = paragraph(passage, mention);
        for (Named other : mentions) {
            boolean tells = other.kind() == ConceptKind.PLACE || other.kind() == ConceptKind.PERSON;
            if (tells && other.begin() < mention.begin() && paragraph - paragraph(passage, other) <= 1) {
                counts.merge(country(other.conceptId()).orElse(NOWHERE), 1, Integer::sum);
                all++;
            }
        }
        int named = all;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= 2 && 3 * count.getValue() >= 2 * named)
                .findFirst()
                .map(count -> candidates.get(count.getKey()));
    }

    private static int paragraph(Passage passage, Named mention) {
        return passage.sentences().get(passage.sentenceAt(mention.begin())).paragraph();
    }
}
