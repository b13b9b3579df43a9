package dev.parallax.catalog.load;

import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.NearestWord;
import dev.parallax.catalog.Words;
import dev.parallax.model.ConceptKind;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is taken from a dump of Wikidata.
 *
 * @param kinds the kind of concept by class; an item is of a class where its P31 (instance of) names it: subclasses are not followed, since a stream does not
 *     know them
 * @param languages languages of names
 * @param sitelinks the least number of pages that an item has in the Wikimedia projects: who is written of
 */
@SuppressWarnings("NonApiType") // must be serializable classes
public record WikidataChoice(TreeMap<String, ConceptKind> kinds, TreeSet<String> languages, int sitelinks)
        implements Serializable {
    /** Persons, countries, cities, towns, organisations, parties, newspapers and agencies, ministries, armed groups, wars. */
    public static final List<String> USUAL = List.of(
            "Q5=person", "Q6256=place", "Q3624078=place", "Q515=place", "Q1549591=place", "Q43229=institution",
            "Q7278=institution", "Q11032=institution", "Q192283=institution", "Q327333=institution", "Q198=happening");

    public WikidataChoice {
        kinds = new TreeMap<>(kinds);
        languages = new TreeSet<>(languages);
    }

    /**
     * A choice as it is asked for.
     *
     * @param classes {@code Q5=person}
     * @throws IllegalArgumentException for a class, kind or language that is none
     */
    public static WikidataChoice of(Collection<String> classes, Collection<String> languages, int sitelinks) {
        SortedMap<String, ConceptKind> kinds = new TreeMap<>();
        List<String> words = ConceptsReader.KINDS.stream().map(Words::of).toList();
        for (String asked : classes) {
            String[] parts = asked.split("=", 2);
            if (!parts[0].matches("Q[1-9][0-9]*") || parts.length < 2) {
                throw new IllegalArgumentException(
                        "the class is \"" + asked + "\"; expected an item and a kind, such as Q5=person");
            }
            if (!words.contains(parts[1])) {
                throw new IllegalArgumentException(asked + ": " + NearestWord.unknown("kind", parts[1], words));
            }
            kinds.put(parts[0], ConceptsReader.KINDS.get(words.indexOf(parts[1])));
        }
        SortedSet<String> kept = new TreeSet<>(languages);
        for (String language : kept) {
            if (!KnownNames.LANGUAGES.contains(language)) {
                throw new IllegalArgumentException(
                        NearestWord.unknown("language here", language, KnownNames.LANGUAGES));
            }
        }
        return new WikidataChoice(new TreeMap<>(kinds), new TreeSet<>(kept), sitelinks);
    }
}
