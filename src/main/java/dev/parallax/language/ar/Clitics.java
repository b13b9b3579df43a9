package dev.parallax.language.ar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes Arabic clitics and endings off: conjunction (wa-, fa-), preposition (bi-, li-, ka-), article, then enclitic pronouns, sound plurals, dual, teh
 * marbuta and the alef of tanwin. Words are folded before.
 */
final class Clitics {
    private static final List<String> WITH_ARTICLE =
            List.of("وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال");
    private static final List<String> SINGLE = List.of("وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك");
    private static final List<String> ENDINGS =
            List.of("هما", "ها", "هم", "هن", "نا", "كم", "ات", "ون", "ين", "ان", "يه", "ه", "ا", "ي", "ت");
    private static final int MIN_STEM = 3;

    private final Set<String> whole;
    private final Dictionary dictionary = new Dictionary();

    Clitics(Set<String> whole) {
        this.whole = whole;
    }

    /** Whether the word is known to carry no clitic in front. */
    boolean whole(String word) {
        return whole.contains(word);
    }

    /** The word, then what is left of it without clitics in front, then without endings. */
    List<String> keys(String word) {
        Set<String> fronts = new LinkedHashSet<>();
        fronts.add(word);
        if (!whole.contains(word)) {
            front(word, fronts);
        }
        Set<String> keys = new LinkedHashSet<>(fronts);
        for (String front : fronts) {
            endings(front, keys);
        }
        return new ArrayList<>(keys);
    }

    private void front(String word, Set<String> fronts) {
        for (String clitic : WITH_ARTICLE) {
            if (word.startsWith(clitic) && word.length() - clitic.length() >= MIN_STEM) {
                String rest = word.substring(clitic.length());
                fronts.add(rest);
                if (clitic.endsWith("ال") && clitic.length() == 3) {
                    fronts.add("ال" + rest);
                }
                if (clitic.length() > 2 || clitic.equals("لل")) {
                    return;
                }
            }
        }
        for (String clitic : SINGLE) {
            if (word.startsWith(clitic) && whole.contains(word.substring(clitic.length()))) {
                fronts.add(word.substring(clitic.length())); // لبوتين: to Putin, though also two lionesses
                return;
            }
        }
        if (dictionary.holds(word)) {
            return;
        }
        for (String clitic : SINGLE) {
            if (word.startsWith(clitic) && word.length() - clitic.length() >= MIN_STEM) {
                fronts.add(word.substring(clitic.length()));
            }
        }
    }

    private static void endings(String word, Set<String> keys) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= MIN_STEM && word.endsWith(ending)) {
                String stem = word.substring(0, length);
                keys.add(stem);
                if (stem.endsWith("ت") && ending.startsWith("ه") && length > MIN_STEM) {
                    keys.add(stem.substring(0, length - 1) + "ه"); // طائرته: طائرة
                }
            }
        }
    }
}
