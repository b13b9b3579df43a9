package dev.parallax.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes inflection off words of a language that strings suffixes: Azerbaijani and Turkish. The suffixes stand in a table; a capital in one is a vowel
 * that follows the harmony of the stem ({@code A} two ways, {@code I} four ways) or a consonant that follows its voice ({@code D}). Slots are taken off from
 * the right in falling order, so that a case ending never stands before a plural.
 */
public final class SuffixTable {
    private static final int MIN_STEM = 3;
    private static final int MAX_SUFFIXES = 4;

    /** One suffix with its vowels and consonants spelt out. */
    private record Suffix(int slot, String letters, char after) {}

    private final List<Suffix> suffixes = new ArrayList<>();
    private final Harmony harmony;

    /** Spells out the rows {@code slot suffix after note} of a table. */
    public SuffixTable(Table table, Harmony harmony) {
        this.harmony = harmony;
        Set<Suffix> seen = new LinkedHashSet<>();
        for (int row = 0; row < table.size(); row++) {
            int slot = Integer.parseInt(table.cell(row, "slot"));
            char after = table.cell(row, "after").charAt(0);
            for (String letters : harmony.spellings(table.cell(row, "suffix"))) {
                seen.add(new Suffix(slot, letters, after));
            }
        }
        suffixes.addAll(seen);
    }

    /** The word and the stems it may have, by the number of suffixes taken off. */
    public List<String> stems(String word) {
        Set<String> found = new LinkedHashSet<>();
        found.add(word);
        List<String> level = List.of(word);
        List<Integer> limits = List.of(Integer.MAX_VALUE);
        for (int depth = 0; depth < MAX_SUFFIXES && !level.isEmpty(); depth++) {
            List<String> next = new ArrayList<>();
            List<Integer> nextLimits = new ArrayList<>();
            for (int index = 0; index < level.size(); index++) {
                strip(level.get(index), limits.get(index), next, nextLimits, found);
            }
            level = next;
            limits = nextLimits;
        }
        return List.copyOf(found);
    }

    private void strip(String word, int limit, List<String> next, List<Integer> nextLimits, Set<String> found) {
        for (Suffix suffix : suffixes) {
            if (suffix.slot() >= limit || !word.endsWith(suffix.letters())) {
                continue;
            }
            int length = word.length() - suffix.letters().length();
            if (length < MIN_STEM) {
                continue;
            }
            String stem = word.substring(0, length);
            boolean vowel = harmony.vowel(stem.charAt(length - 1));
            if (suffix.after() == 'V' && !vowel
                    || suffix.after() == 'C' && vowel
                    || !harmony.agrees(stem, suffix.letters())) {
                continue;
            }
            next.add(stem);
            nextLimits.add(suffix.slot());
            found.add(stem);
            if (harmony.vowel(suffix.letters().charAt(0))) {
                String hardened = harmony.hardened(stem);
                if (!hardened.equals(stem)) {
                    found.add(hardened);
                }
            }
        }
    }
}
