package dev.parallax.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The articles of some owners on an event. An owner who publishes in two languages is one unit in each.
 *
 * @param byLanguage articles by language and owner
 */
record OwnersTellings(SortedMap<String, SortedMap<String, List<EventArticle>>> byLanguage) {
    static OwnersTellings of(List<EventArticle> articles) {
        SortedMap<String, SortedMap<String, List<EventArticle>>> byLanguage = new TreeMap<>();
        articles.forEach(article -> byLanguage
                .computeIfAbsent(article.language(), key -> new TreeMap<>())
                .computeIfAbsent(article.ownerGroup(), key -> new ArrayList<>())
                .add(article));
        return new OwnersTellings(byLanguage);
    }

    /** Only what is in these languages. */
    OwnersTellings in(Set<String> languages) {
        SortedMap<String, SortedMap<String, List<EventArticle>>> kept = new TreeMap<>(byLanguage);
        kept.keySet().retainAll(languages);
        return new OwnersTellings(kept);
    }

    Set<String> languages() {
        return byLanguage.keySet();
    }

    List<EventArticle> articles() {
        return byLanguage.values().stream()
                .flatMap(owners -> owners.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Different owners. */
    int owners() {
        return ownersWith(article -> true);
    }

    /** Different owners with an article that names a concept. */
    int naming(String concept) {
        return ownersWith(article -> article.names(concept));
    }

    private int ownersWith(Predicate<EventArticle> which) {
        Set<String> owners = new HashSet<>();
        articles().stream().filter(which).forEach(article -> owners.add(article.ownerGroup()));
        return owners.size();
    }

    /** Owners of each language. */
    SortedMap<String, Integer> units() {
        SortedMap<String, Integer> units = new TreeMap<>();
        byLanguage.forEach((language, owners) -> units.put(language, owners.size()));
        return units;
    }

    /** Of each owner of a language, the mean of a value of its articles. */
    List<Double> means(String language, ToDoubleFunction<EventArticle> value) {
        return byLanguage.getOrDefault(language, new TreeMap<>()).values().stream()
                .map(articles -> articles.stream().mapToDouble(value).sum() / articles.size())
                .toList();
    }
}
