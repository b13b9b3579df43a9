package dev.parallax.language.en;

import dev.parallax.language.Fold;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English. Diacritics fold away; the possessive is cut; plural, third person, past and participle endings come off by rule. */
public final class English implements Language {
    private final Set<String> abbreviations;

    /** Reads the tables. */
    public English() {
        Set<String> read = new LinkedHashSet<>();
        Table.resource("/language/en/abbreviations.tsv")
                .column("abbreviation")
                .forEach(word -> read.add(normalise(word)));
        abbreviations = Set.copyOf(read);
    }

    @Override
    public String code() {
        return "en";
    }

    @Override
    public String normalise(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        for (int index = 0; index < lower.length(); index++) {
            if (lower.charAt(index) > 0x7f) {
                return Fold.digits(Fold.withoutCombining(Normalizer.normalize(lower, Normalizer.Form.NFD)));
            }
        }
        return lower;
    }

    @Override
    public List<String> keys(String word) {
        String normal = normalise(word);
        List<String> keys = new ArrayList<>(4);
        keys.add(normal);
        for (String stem : Inflection.stems(normal)) {
            if (!keys.contains(stem)) {
                keys.add(stem);
            }
        }
        return keys;
    }

    @Override
    public List<String> formKeys(String word) {
        return List.of(normalise(word));
    }

    @Override
    public Set<String> abbreviations() {
        return abbreviations;
    }

    @Override
    public boolean cased() {
        return true;
    }
}
