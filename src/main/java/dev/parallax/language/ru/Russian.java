package dev.parallax.language.ru;

import dev.parallax.language.Fold;
import dev.parallax.language.Language;
import dev.parallax.language.Sign;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Russian. Lemmas come from LanguageTool's dictionary; a word it does not hold (most foreign names) loses its ending by {@link Endings}, and its key then
 * stands behind {@code ~}, so that guesses meet only guesses. Ё folds to е.
 */
public final class Russian implements Language {
    private final Lemmas lemmas = new Lemmas();
    private final Set<String> abbreviations;

    /** Reads the tables. */
    public Russian() {
        Set<String> read = new LinkedHashSet<>();
        Table.resource("/language/ru/abbreviations.tsv")
                .column("abbreviation")
                .forEach(word -> read.add(normalise(word)));
        abbreviations = Set.copyOf(read);
    }

    @Override
    public String code() {
        return "ru";
    }

    @Override
    public String normalise(String word) {
        return Fold.digits(Fold.withoutCombining(word).toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }

    @Override
    public List<String> keys(String word) {
        String normal = normalise(word);
        List<String> keys = new ArrayList<>(4);
        keys.add(normal);
        Set<String> found = lemmas.of(Fold.withoutCombining(word).toLowerCase(Locale.ROOT));
        for (String lemma : found) {
            String folded = lemma.toLowerCase(Locale.ROOT).replace('ё', 'е');
            if (!keys.contains(folded)) {
                keys.add(folded);
            }
        }
        if (found.isEmpty()) {
            keys.add("~" + Endings.strip(normal));
        }
        return keys;
    }

    /** The commonest of the dictionary's lemmas, folded; for a word that it does not hold what {@link #keys} guesses. */
    @Override
    public String lemma(String word) {
        return lemmas.likeliest(Fold.withoutCombining(word).toLowerCase(Locale.ROOT))
                .map(this::normalise)
                .orElseGet(() -> "~" + Endings.strip(normalise(word)));
    }

    @Override
    public List<String> formKeys(String word) {
        return keys(word);
    }

    @Override
    public Set<String> abbreviations() {
        return abbreviations;
    }

    /** Whether the dictionary knows the word in the nominative, as indeclinable, or not at all. */
    @Override
    public boolean subject(String word) {
        return lemmas.nominative(Fold.withoutCombining(word).toLowerCase(Locale.ROOT));
    }

    /** Whether the dictionary knows the word as a verb in the past, present or future, and as nothing else. */
    @Override
    public boolean finite(String word) {
        return lemmas.finite(Fold.withoutCombining(word).toLowerCase(Locale.ROOT));
    }

    /** What the dictionary's tags of the word say together. */
    @Override
    public Set<Sign> signs(String word) {
        return lemmas.signs(Fold.withoutCombining(word).toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean cased() {
        return true;
    }
}
