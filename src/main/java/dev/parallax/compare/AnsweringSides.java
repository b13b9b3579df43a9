package dev.parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of two groups by owner. An owner with outlets in both groups stands on neither side: it would be compared with itself.
 *
 * @param a answers of side a by owner, each in the order of article ids
 * @param b the same of side b
 */
record AnsweringSides(SortedMap<String, List<Answer>> a, SortedMap<String, List<Answer>> b) {
    /** Outlets of different owners that each side needs before anything is tested (DESIGN section 5). */
    static final int FEWEST_OWNERS = 5;

    static AnsweringSides of(Collection<Answer> answers, String groupA, String groupB) {
        SortedMap<String, List<Answer>> a = owners(answers, groupA);
        SortedMap<String, List<Answer>> b = owners(answers, groupB);
        List<String> both = a.keySet().stream().filter(b::containsKey).toList();
        both.forEach(owner -> {
            a.remove(owner);
            b.remove(owner);
        });
        return new AnsweringSides(a, b);
    }

    private static SortedMap<String, List<Answer>> owners(Collection<Answer> answers, String group) {
        SortedMap<String, List<Answer>> owners = new TreeMap<>();
        for (Answer answer : answers) {
            if (answer.article().group().equals(group)) {
                owners.computeIfAbsent(answer.article().ownerGroup(), key -> new ArrayList<>())
                        .add(answer);
            }
        }
        return owners;
    }

    boolean oneIsEmpty() {
        return a.isEmpty() || b.isEmpty();
    }

    boolean testable() {
        return a.size() >= FEWEST_OWNERS && b.size() >= FEWEST_OWNERS;
    }

    long articlesA() {
        return a.values().stream().mapToLong(List::size).sum();
    }

    long articlesB() {
        return b.values().stream().mapToLong(List::size).sum();
    }

    /** The owners of side a and behind them those of side b, each with its answers. */
    List<List<Answer>> owners() {
        List<List<Answer>> owners = new ArrayList<>(a.values());
        owners.addAll(b.values());
        return owners;
    }

    /** How many owners have an article in which the item is not 0. */
    long ownersWith(String item) {
        return owners().stream()
                .filter(answers -> answers.stream().anyMatch(answer -> answer.value(item) != 0))
                .count();
    }
}
