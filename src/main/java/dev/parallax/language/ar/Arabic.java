package dev.parallax.language.ar;

import dev.parallax.language.Language;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic. Letters fold as in Lucene's normaliser (alef, teh marbuta, alef maksura; marks and tatweel off). Clitics come off in keys only, and not from a word
 * that is known to be whole: one in {@code /language/ar/whole-words.tsv} or, for one-letter clitics, one that LanguageTool's dictionary holds.
 */
public final class Arabic implements Language {
    private final Set<String> abbreviations = read("/language/ar/abbreviations.tsv", "abbreviation");
    private final Clitics clitics = new Clitics(read("/language/ar/whole-words.tsv", "word"));

    private static Set<String> read(String resource, String column) {
        Set<String> read = new LinkedHashSet<>();
        Table.resource(resource).column(column).forEach(word -> read.add(Letters.fold(word)));
        return Set.copyOf(read);
    }

    @Override
    public String code() {
        return "ar";
    }

    @Override
    public String normalise(String word) {
        return Letters.fold(word);
    }

    @Override
    public List<String> keys(String word) {
        return clitics.keys(Letters.fold(word));
    }

    @Override
    public List<String> formKeys(String word) {
        String normal = Letters.fold(word);
        List<String> keys = new ArrayList<>(List.of(normal));
        if (normal.startsWith("ال") && normal.length() > 4 && !clitics.whole(normal)) {
            keys.add(normal.substring(2));
        }
        return keys;
    }

    /** A key that the word ends in, as a conjunction or preposition is written on to its front: {@code واحتجز} is "and held". */
    @Override
    public List<String> withoutProclitics(List<String> keys) {
        String word = keys.get(0);
        return keys.stream()
                .filter(key -> key.length() < word.length() && word.endsWith(key))
                .toList();
    }

    @Override
    public Set<String> abbreviations() {
        return abbreviations;
    }

    @Override
    public boolean cased() {
        return false;
    }
}
