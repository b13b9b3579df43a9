package dev.parallax.release;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a name may stand in an address: in Latin letters without accents. Cyrillic by the three habits of newsrooms' systems (passport: kh, y, yu; short: h, j,
 * ju; scholarly x), Latin with and without the h of sh and ch, other scripts as ICU's Any-Latin has them.
 */
final class LatinSpellings {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[][] HABITS = {
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".split(" "),
        "a b v g d e e zh z i j k l m n o p r s t u f h c ch sh sch _ y _ e ju ja".split(" "),
        "a b v g d e yo zh z i i k l m n o p r s t u f x ts ch sh sh _ i _ e iu ia".split(" "),
    };

    private LatinSpellings() {}

    /** The spellings of a form, lower case, words parted by one space; without those that are too short to be looked for. */
    static SortedSet<String> of(String form) {
        SortedSet<String> spellings = new TreeSet<>();
        String lower = form.toLowerCase(Locale.ROOT);
        String plain = FoldedWords.line(form);
        if (lower.chars().anyMatch(letter -> CYRILLIC.indexOf(letter) >= 0)) {
            for (String[] habit : HABITS) {
                spellings.add(FoldedWords.line(cyrillic(lower, habit)));
            }
        } else if (plain.chars().allMatch(letter -> letter < 128)) {
            spellings.add(plain);
            // ə is written e or a; ş and ç with and without h.
            spellings.add(FoldedWords.line(lower.replace('ə', 'a')));
            spellings.add(
                    FoldedWords.line(lower.replace("ş", "sh").replace("ç", "ch").replace('x', 'h')));
            spellings.add(FoldedWords.line(lower.replace('ə', 'a')
                    .replace("ş", "sh")
                    .replace("ç", "ch")
                    .replace("x", "kh")));
        } else {
            spellings.add(FoldedWords.line(
                    Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(plain)));
        }
        spellings.removeIf(spelling -> spelling.length() < 5);
        return spellings;
    }

    private static String cyrillic(String lower, String[] habit) {
        StringBuilder latin = new StringBuilder();
        for (int index = 0; index < lower.length(); index++) {
            int letter = CYRILLIC.indexOf(lower.charAt(index));
            if (letter < 0) {
                latin.append(lower.charAt(index));
            } else if (!habit[letter].equals("_")) {
                latin.append(habit[letter]);
            }
        }
        return latin.toString();
    }
}
