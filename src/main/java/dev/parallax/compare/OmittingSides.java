package dev.parallax.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The owners of a group and all others, in the languages that both write; in all of theirs, and not comparable, where there is none. An owner with outlets on both
 * sides is left out: it would be compared with itself.
 *
 * @param own articles of the group's owners
 * @param others articles of the other owners
 * @param comparable whether anybody else writes a language of the group
 */
record OmittingSides(OwnersTellings own, OwnersTellings others, boolean comparable) {
    static OmittingSides of(List<EventArticle> articles, String group) {
        Set<String> inside = new HashSet<>();
        Set<String> outside = new HashSet<>();
        articles.forEach(article -> (article.group().equals(group) ? inside : outside).add(article.ownerGroup()));
        OwnersTellings own = only(articles, inside, outside);
        OwnersTellings others = only(articles, outside, inside);
        SortedSet<String> shared = new TreeSet<>(own.languages());
        shared.retainAll(others.languages());
        return shared.isEmpty()
                ? new OmittingSides(own, others, false)
                : new OmittingSides(own.in(shared), others.in(shared), true);
    }

    private static OwnersTellings only(List<EventArticle> articles, Set<String> owners, Set<String> except) {
        return OwnersTellings.of(articles.stream()
                .filter(article -> owners.contains(article.ownerGroup()) && !except.contains(article.ownerGroup()))
                .toList());
    }

    boolean oneIsEmpty() {
        return own.owners() == 0 || others.owners() == 0;
    }

    boolean testable() {
        return comparable
                && own.owners() >= AnsweringSides.FEWEST_OWNERS
                && others.owners() >= AnsweringSides.FEWEST_OWNERS;
    }

    List<EventArticle> articles() {
        List<EventArticle> both = new ArrayList<>(own.articles());
        both.addAll(others.articles());
        return both;
    }

    NamingShare share(String concept) {
        return NamingShare.of(own, concept, own.units());
    }

    /** The share of the others; weighted like the group's languages where they are shared. */
    NamingShare othersShare(String concept) {
        SortedMap<String, Integer> weights = comparable ? own.units() : others.units();
        return NamingShare.of(others, concept, weights);
    }
}
