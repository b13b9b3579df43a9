package dev.parallax.release;

import dev.parallax.model.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds names in a text, from the left, the longest first; of two as long the one that is hidden. */
final class NameScan {
    /** Names by the first letter of their first word. */
    private final Map<Character, List<Name>> byLetter;

    private final List<Name> names;

    private NameScan(List<Name> names) {
        this.names = List.copyOf(names);
        this.byLetter = new TreeMap<>();
        for (Name name : names) {
            byLetter.computeIfAbsent(name.words().get(0).stem().charAt(0), letter -> new ArrayList<>())
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

    /** What a name found in a text is replaced by, in order and in code points of the text; names that stay are not among it. */
    List<Edit> edits(String text) {
        if (names.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<FoldedWords.Word> words = FoldedWords.of(text);
        CodePoints points = CodePoints.of(text);
        List<Edit> found = new ArrayList<>();
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
            if (best.hidden()) {
                found.add(new Edit(
                        points.span(words.get(number).begin(), words.get(last).end()), best.replacement()));
            }
            number = last + 1;
        }
        return found;
    }

    private List<Name> candidates(String folded) {
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Name> direct = byLetter.getOrDefault(folded.charAt(0), List.of());
        if (folded.length() < 2) {
            return direct;
        }
        List<Name> behindPrefix = byLetter.getOrDefault(folded.charAt(1), List.of());
        if ("وفبلک".indexOf(folded.charAt(0)) < 0 || behindPrefix.isEmpty()) {
            return direct;
        }
        List<Name> both = new ArrayList<>(direct);
        both.addAll(behindPrefix);
        return both;
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
