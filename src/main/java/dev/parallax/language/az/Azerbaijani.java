package dev.parallax.language.az;

import dev.parallax.language.Fold;
import dev.parallax.language.Harmony;
import dev.parallax.language.Language;
import dev.parallax.language.SuffixTable;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Azerbaijani. Latin is the script of the keys; Cyrillic folds to it letter by letter, Arabic script to its consonants (most vowels are not written
 * there), which stand behind {@code #} so that they meet only one another.
 */
public final class Azerbaijani implements Language {
    private static final Pattern ABSTRACT = Pattern.compile("l[ıiuü][kqyğ].*");

    private static final Harmony HARMONY = new Harmony('ə', "aıou", "eəiöü", "ğyd", "qkt");
    private final SuffixTable suffixes = new SuffixTable(Table.resource("/language/az/suffixes.tsv"), HARMONY);
    private final Set<String> abbreviations;
    private final Set<String> glued;

    /** Reads the tables. */
    public Azerbaijani() {
        Set<String> read = new LinkedHashSet<>();
        Table.resource("/language/az/abbreviations.tsv")
                .column("abbreviation")
                .forEach(word -> read.add(normalise(word)));
        abbreviations = Set.copyOf(read);
        glued = Set.copyOf(Table.resource("/language/az/glued.tsv").column("suffix"));
    }

    @Override
    public String code() {
        return "az";
    }

    @Override
    public String normalise(String word) {
        String bare = Fold.withoutCombining(word);
        if (Scripts.arabic(bare)) {
            return Scripts.skeletonOfArabic(bare);
        }
        return Fold.digits(Scripts.lower(Scripts.latin(Fold.beforeApostrophe(bare))));
    }

    @Override
    public List<String> keys(String word) {
        String normal = normalise(word);
        if (normal.startsWith("#")) {
            return List.of(normal);
        }
        List<String> keys = new ArrayList<>(suffixes.stems(normal));
        addDotted(word, normal, keys);
        return keys;
    }

    @Override
    public List<String> formKeys(String word) {
        String normal = normalise(word);
        if (normal.startsWith("#")) {
            return List.of(normal);
        }
        List<String> keys = new ArrayList<>(List.of(normal));
        addDotted(word, normal, keys);
        String skeleton = Scripts.skeletonOfLatin(normal);
        if (skeleton.length() > 4) {
            keys.add(skeleton);
        }
        return keys;
    }

    /** A capital I without its dot may stand for İ in foreign names and careless typing: IRNA, Ilham. */
    private void addDotted(String word, String normal, List<String> keys) {
        if (word.indexOf('I') >= 0 && normal.indexOf('ı') >= 0) {
            String dotted =
                    Scripts.lower(Scripts.latin(Fold.beforeApostrophe(word)).replace('I', 'İ'));
            if (!keys.contains(dotted)) {
                suffixes.stems(dotted).stream()
                        .filter(stem -> !keys.contains(stem))
                        .forEach(keys::add);
            }
        }
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

    /** The suffix of abstract nouns: nazir is the minister, nazirlik the ministry. */
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
