package dev.parallax.cli.draft;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.signature.Signatures;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.language.Languages;
import dev.parallax.model.ConceptKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How common concepts are where there is no corpus yet to count them in: as if each declared event were told in one article, which names all that its declaration
 * asks for. States and capitals are common then, as they are in the news, and what one event alone asks for is rare.
 */
final class AsIfTold {
    private AsIfTold() {}

    /** The counts, the same in every language. */
    static DocumentFrequencies frequencies(Collection<DeclaredEvent> events, Concepts concepts) {
        HashMap<String, Long> counts = new HashMap<>();
        for (DeclaredEvent event : events) {
            Set<String> asked = new TreeSet<>(event.should());
            event.must().forEach(asked::addAll);
            String place = event.event().placeConceptId();
            if (place != null) {
                asked.add(place);
            }
            asked.forEach(concept -> counts.merge(key(concept, concepts), 1L, Long::sum));
        }
        TreeMap<String, Long> articles = new TreeMap<>();
        TreeMap<String, HashMap<String, Long>> byLanguage = new TreeMap<>();
        for (String language : Languages.CODES) {
            articles.put(language, (long) events.size());
            byLanguage.put(language, counts);
        }
        return new DocumentFrequencies(articles, byLanguage);
    }

    private static String key(String concept, Concepts concepts) {
        ConceptKind kind = concepts.entries().containsKey(concept)
                ? concepts.entries().get(concept).kind()
                : ConceptKind.THING;
        return new Feature(Signatures.kind(kind), concept, 1).key();
    }
}
