package dev.parallax.language.tr;

import dev.parallax.language.Fold;
import dev.parallax.language.Harmony;
import dev.parallax.language.Language;
import dev.parallax.language.SuffixTable;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turkish. Circumflexes fold away; what follows the apostrophe of a name is its ending. */
public final class Turkish implements Language {
    private static final Pattern ABSTRACT = Pattern.compile("l[ıiuü][kqyğ].*");

    private static final Harmony HARMONY = new Harmony('e', "aıou", "eiöü", "ğbcd", "kpçt");
    private final SuffixTable suffixes = new SuffixTable(Table.resource("/language/tr/suffixes.tsv"), HARMONY);
    private final Set<String> abbreviations;
    private final Set<String> glued;

    /** Reads the tables. */
    public Turkish() {
        Set<String> read = new LinkedHashSet<>();
        Table.resource("/language/tr/abbreviations.tsv")
                .column("abbreviation")
                .forEach(word -> read.add(normalise(word)));
        abbreviations = Set.copyOf(read);
        glued = Set.copyOf(Table.resource("/language/tr/glued.tsv").column("suffix"));
    }

    @Override
    public String code() {
        return "tr";
    }

    @Override
    public String normalise(String word) {
        return Fold.digits(lower(Fold.beforeApostrophe(Fold.withoutCombining(word))));
    }

    private static String lower(String word) {
        return word.replace('I', 'ı')
                .replace('İ', 'i')
                .toLowerCase(Locale.ROOT)
                .replace('â', 'a')
                .replace('î', 'i')
                .replace('û', 'u');
    }

    @Override
    public List<String> keys(String word) {
        List<String> keys = new ArrayList<>(suffixes.stems(normalise(word)));
        for (String variant : dotted(word)) {
            suffixes.stems(variant).stream()
                    .filter(stem -> !keys.contains(stem))
                    .forEach(keys::add);
        }
        return keys;
    }

    @Override
    public List<String> formKeys(String word) {
        List<String> keys = new ArrayList<>(List.of(normalise(word)));
        keys.addAll(dotted(word));
        return keys;
    }

    /** A capital I without its dot may stand for İ in foreign names and careless typing: IRNA, Ilham. */
    private static List<String> dotted(String word) {
        return word.indexOf('I') < 0
                ? List.of()
                : List.of(
                        lower(Fold.beforeApostrophe(Fold.withoutCombining(word)).replace('I', 'İ')));
    }

    @Override
    public boolean gluedSuffix(String normal) {
        return glued.contains(normal);
    }

    /** False for a word that carries a case ending, as far as its letters show: locative, ablative, genitive, or anything behind an apostrophe. */
    @Override
    public boolean subject(String word) {
        return !Endings.oblique(word);
    }

    /** The suffix of abstract nouns: bakan is the minister, bakanlık the ministry. */
    @Override
    public boolean derives(String ending) {
        return ABSTRACT.matcher(ending).matches();
    }

    @Override
    public Set<String> abbreviations() {
        return abbreviations;
    }

    @Override
    public boolean verbLast() {
        return true;
    }

    @Override
    public boolean cased() {
        return true;
    }
}
