package dev.parallax.compare;

import dev.parallax.compare.resample.Stratum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The owners of a group and all others, by language, with the concepts that each of them names in any article on an event. An owner on both sides is left
 * out; an owner who publishes in two languages is one unit in each.
 */
final class NamingOwners {
    /** Concepts by owner, by language. */
    private final SortedMap<String, SortedMap<String, Set<String>>> side;

    private final SortedMap<String, SortedMap<String, Set<String>>> others;

    private NamingOwners(
            SortedMap<String, SortedMap<String, Set<String>>> side,
            SortedMap<String, SortedMap<String, Set<String>>> others) {
        this.side = side;
        this.others = others;
    }

    static NamingOwners of(Collection<EventArticle> articles, String group) {
        Set<String> inside = new HashSet<>();
        Set<String> outside = new HashSet<>();
        articles.forEach(article -> (article.group().equals(group) ? inside : outside).add(article.ownerGroup()));
        NamingOwners owners = new NamingOwners(new TreeMap<>(), new TreeMap<>());
        for (EventArticle article : articles) {
            String owner = article.ownerGroup();
            if (!(inside.contains(owner) && outside.contains(owner))) {
                (inside.contains(owner) ? owners.side : owners.others)
                        .computeIfAbsent(article.language(), key -> new TreeMap<>())
                        .computeIfAbsent(owner, key -> new HashSet<>())
                        .addAll(article.concepts());
            }
        }
        return owners;
    }

    /** Whether anybody else writes a language of the group. */
    boolean sharesLanguage() {
        return side.keySet().stream().anyMatch(others::containsKey);
    }

    /** Only the languages that both sides write. */
    NamingOwners inSharedLanguages() {
        SortedMap<String, SortedMap<String, Set<String>>> kept = new TreeMap<>(side);
        SortedMap<String, SortedMap<String, Set<String>>> keptOthers = new TreeMap<>(others);
        kept.keySet().retainAll(others.keySet());
        keptOthers.keySet().retainAll(side.keySet());
        return new NamingOwners(kept, keptOthers);
    }

    /** Different owners of the group. */
    int side() {
        return distinct(side);
    }

    /** Different other owners. */
    int others() {
        return distinct(others);
    }

    /** Owners of either side that name a concept. */
    int naming(String concept) {
        SortedSet<String> naming = new TreeSet<>();
        for (SortedMap<String, SortedMap<String, Set<String>>> half : List.of(side, others)) {
            half.values()
                    .forEach(owners -> owners.forEach((owner, concepts) -> {
                        if (concepts.contains(concept)) {
                            naming.add(owner);
                        }
                    }));
        }
        return naming.size();
    }

    /** Share of the group's owners that name a concept. */
    double share(String concept) {
        return with(side, concept) / (double) units(side);
    }

    /** Share of the others; weighted like the group's languages where they are shared, else over all. */
    double othersShare(String concept, boolean weighted) {
        if (!weighted) {
            return with(others, concept) / (double) units(others);
        }
        double sum = 0;
        for (Stratum stratum : strata(concept)) {
            sum += stratum.side() * stratum.othersWith() / (double) stratum.others();
        }
        return sum / units(side);
    }

    /** Owners that the group's share is as exact as. */
    double effectiveSide() {
        return units(side);
    }

    /** Owners that the others' weighted share is as exact as. */
    double effectiveOthers() {
        double sum = 0;
        for (String language : side.keySet()) {
            double weight = owners(side, language).size() / (double) units(side);
            sum += weight * weight / owners(others, language).size();
        }
        return 1 / sum;
    }

    /** One stratum per shared language. */
    List<Stratum> strata(String concept) {
        List<Stratum> strata = new ArrayList<>();
        for (String language : side.keySet()) {
            SortedMap<String, Set<String>> own = owners(side, language);
            SortedMap<String, Set<String>> other = owners(others, language);
            strata.add(new Stratum(naming(own, concept), own.size(), naming(other, concept), other.size()));
        }
        return strata;
    }

    private static SortedMap<String, Set<String>> owners(
            SortedMap<String, SortedMap<String, Set<String>>> half, String language) {
        return half.getOrDefault(language, new TreeMap<>());
    }

    private static int distinct(SortedMap<String, SortedMap<String, Set<String>>> half) {
        Set<String> distinct = new HashSet<>();
        half.values().forEach(owners -> distinct.addAll(owners.keySet()));
        return distinct.size();
    }

    private static int units(SortedMap<String, SortedMap<String, Set<String>>> half) {
        return half.values().stream().mapToInt(SortedMap::size).sum();
    }

    private static int with(SortedMap<String, SortedMap<String, Set<String>>> half, String concept) {
        return half.values().stream()
                .mapToInt(owners -> naming(owners, concept))
                .sum();
    }

    private static int naming(SortedMap<String, Set<String>> owners, String concept) {
        return (int) owners.values().stream()
                .filter(concepts -> concepts.contains(concept))
                .count();
    }
}
