package dev.parallax.release;

import dev.parallax.model.CodePoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a text, from the left, the longest first; of two as long the one that is hidden. A given name alone is common and stays, but not beside a
 * hidden name: "Huseyn and [person-3f9a]" would give him away.
 */
final class NameScan {
    /** How many words away a given name stands beside a hidden one: "Huseyn, his brother [person-3f9a]". */
    private static final int NEAR = 3;

    private static final int SHORTEST_GIVEN = 4;

    /** Names by the first two letters of their first word. */
    private final Map<String, List<Name>> byBeginning;

    private final List<Name> names;

    private NameScan(List<Name> names) {
        this.names = List.copyOf(names);
        this.byBeginning = new TreeMap<>();
        for (Name name : names) {
            byBeginning
                    .computeIfAbsent(beginning(name.words().get(0).stem(), 0), letters -> new ArrayList<>())
                    .add(name);
        }
    }

    static NameScan of(List<Name> names) {
        return new NameScan(names);
    }

    /** The same with more names. */
    NameScan with(List<Name> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Name> all = new ArrayList<>(names);
        all.addAll(more);
        return new NameScan(all);
    }

    /** What the names found in a text are replaced by, in code points of the text; names that stay are not among it. */
    List<Edit> edits(String text) {
        if (names.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<FoldedWords.Word> words = FoldedWords.of(text);
        CodePoints points = CodePoints.of(text);
        List<Edit> found = new ArrayList<>();
        boolean[] taken = new boolean[words.size()];
        List<Integer> beside = new ArrayList<>();
        int number = 0;
        while (number < words.size()) {
            Name best = null;
            for (Name name : candidates(words.get(number).folded())) {
                if (better(name, best) && stands(name, text, words, number)) {
                    best = name;
                }
            }
            if (best == null) {
                number++;
                continue;
            }
            int last = number + best.words().size() - 1;
            Arrays.fill(taken, number, last + 1, true);
            if (best.hidden()) {
                for (int distance = 1; distance <= NEAR; distance++) {
                    beside.addAll(List.of(number - distance, last + distance));
                }
                found.add(new Edit(
                        points.span(words.get(number).begin(), words.get(last).end()), best.replacement()));
            }
            number = last + 1;
        }
        for (int near : beside) {
            if (near >= 0 && near < words.size() && !taken[near]) {
                FoldedWords.Word word = words.get(near);
                given(word)
                        .ifPresent(
                                name -> found.add(new Edit(points.span(word.begin(), word.end()), name.replacement())));
            }
        }
        return found;
    }

    /** The hidden name whose given name this is. */
    private Optional<Name> given(FoldedWords.Word word) {
        return candidates(word.folded()).stream()
                .filter(name -> name.hidden() && name.given())
                .filter(name -> name.words().get(0).stem().length() >= SHORTEST_GIVEN
                        && name.words().get(0).meets(word.folded()))
                .findFirst();
    }

    private List<Name> candidates(String folded) {
        List<Name> direct = byBeginning.getOrDefault(beginning(folded, 0), List.of());
        if (!NameWord.mayCarryPrefix(folded)) {
            return direct;
        }
        List<Name> both = new ArrayList<>(direct);
        both.addAll(byBeginning.getOrDefault(beginning(folded, 1), List.of()));
        return both;
    }

    private static String beginning(String folded, int from) {
        return folded.substring(from, Math.min(folded.length(), from + 2));
    }

    private static boolean better(Name name, @Nullable Name best) {
        if (best == null || name.words().size() != best.words().size()) {
            return best == null || name.words().size() > best.words().size();
        }
        return name.hidden() && !best.hidden();
    }

    private static boolean stands(Name name, String text, List<FoldedWords.Word> words, int first) {
        if (first + name.words().size() > words.size()) {
            return false;
        }
        for (int number = 0; number < name.words().size(); number++) {
            FoldedWords.Word word = words.get(first + number);
            if (!name.words().get(number).meets(word.folded())
                    || (number > 0 && !close(text, words.get(first + number - 1).end(), word.begin()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words stand side by side: nothing but a few spaces, hyphens, underscores or plus signs between them. */
    private static boolean close(String text, int end, int begin) {
        for (int index = end; index < begin; index++) {
            char between = text.charAt(index);
            boolean joins = Character.isSpaceChar(between) || between == '-' || between == '_' || between == '+';
            if (!joins && between != '‐' && between != '‑') {
                return false;
            }
        }
        return begin - end <= 3;
    }
}
