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
    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "did",
            "went",
            "took",
            "gave",
            "sent",
            "made",
            "began",
            "told",
            "said",
            "withdrew",
            "held",
            "brought",
            "left",
            "met",
            "kept",
            "paid",
            "threw",
            "broke",
            "drew",
            "flew",
            "wrote",
            "came");

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

    /** Whether the word has the ending of the regular past, or is one of the commonest irregular ones that are nothing else. */
    @Override
    public boolean finite(String word) {
        String normal = normalise(word);
        return normal.length() > 4 && normal.endsWith("ed") || PAST.contains(normal);
    }

    @Override
    public boolean cased() {
        return true;
    }
}
