package dev.parallax.annotate.mention;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.language.Language;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.language.sound.PersonNames;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Persons of the catalog whose family name a text spells in another way: the given name has to stand right before it, and the family name sound the same or
 * have two neighbouring sounds exchanged. The given name is the second kind of evidence that a key alone is not.
 */
final class Misspelt {
    private static final Set<String> AND = Set.of("و", "и", "and", "və", "ve");

    private record Full(ConceptEntry person, String family) {}

    private final Language language;
    /** Full names by the keys of their first word. */
    private final Map<String, List<Full>> byGiven = new HashMap<>();

    Misspelt(Concepts concepts, Language language) {
        this.language = language;
        for (NameForm form : concepts.names(language.code())) {
            ConceptEntry entry = concepts.entries().get(form.conceptId());
            List<Word> words = Words.of(form.form());
            if (entry == null
                    || entry.kind() != ConceptKind.PERSON
                    || form.match() != Match.LEMMA
                    || words.size() != 2) {
                continue;
            }
            Full full = new Full(entry, words.get(1).surface());
            for (String key : language.formKeys(words.get(0).surface())) {
                byGiven.computeIfAbsent(key, unused -> new ArrayList<>()).add(full);
            }
        }
    }

    /** Adds what the names of a passage left out. */
    void add(Passage passage, List<Named> mentions) {
        for (int first = 0; first + 1 < passage.tokens().size(); first++) {
            int family = first + 1;
            if (!passage.adjacent(first)) {
                continue;
            }
            // The look-up of a key is cheap and nearly always empty; the scan of the mentions is neither.
            Optional<Full> full = met(passage, first, family);
            if (full.isPresent()) {
                if (!taken(mentions, family)) {
                    put(passage, mentions, first, family + 1, full.get().person());
                }
                brother(passage, mentions, first, family);
            }
        }
    }

    /** A given name tied to the full one by "and" shares its family name: ضياءالدين وحسين صروفوف. */
    private void brother(Passage passage, List<Named> mentions, int first, int family) {
        int before = first - 1;
        if (before > 0 && AND.contains(passage.tokens().get(before).normal())) {
            before--;
        }
        if (before >= 0) {
            int given = before;
            met(passage, given, family)
                    .filter(full -> !taken(mentions, given))
                    .ifPresent(full -> put(passage, mentions, given, given + 1, full.person()));
        }
    }

    private Optional<Full> met(Passage passage, int given, int family) {
        String surface = passage.tokens().get(family).word().surface();
        for (String key : passage.tokens().get(given).keys()) {
            for (Full full : byGiven.getOrDefault(key, List.of())) {
                if (PersonNames.misspelt(full.family(), surface, language.code())
                        || language.formKeys(full.family()).stream()
                                .anyMatch(passage.tokens().get(family).keys()::contains)) {
                    return Optional.of(full);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean taken(List<Named> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.first() <= token && token < mention.end());
    }

    private static void put(Passage passage, List<Named> mentions, int first, int end, ConceptEntry person) {
        mentions.removeIf(mention -> mention.first() < end && first < mention.end());
        int begin = passage.tokens().get(first).begin();
        int stop = passage.tokens().get(end - 1).end();
        mentions.add(new Named(first, end, begin, stop, person.kind(), person.conceptId(), null));
    }
}
