package dev.parallax.language.az;

import java.util.Locale;
import java.util.Map;

/** The scripts Azerbaijani is written in, folded to the Latin one. */
final class Scripts {
    /** The alphabet of 1958 to 1991, letter by letter; ц, щ, э, ю, я of Russian words as Latin spelling writes them. */
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "q"),
            Map.entry('ғ', "ğ"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ә', "ə"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('ы', "ı"),
            Map.entry('ј', "y"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('ҝ', "g"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('ө', "ö"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ү', "ü"),
            Map.entry('ф', "f"),
            Map.entry('х', "x"),
            Map.entry('һ', "h"),
            Map.entry('ч', "ç"),
            Map.entry('ҹ', "c"),
            Map.entry('ш', "ş"),
            Map.entry('ц', "s"),
            Map.entry('щ', "ş"),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ъ', ""),
            Map.entry('ь', ""));

    /** Consonants of the Arabic script of Azerbaijani; letters for one sound fold together. Vowel letters are left out. */
    private static final Map<Character, Character> ARABIC = Map.ofEntries(
            Map.entry('ب', 'b'),
            Map.entry('پ', 'p'),
            Map.entry('ت', 't'),
            Map.entry('ط', 't'),
            Map.entry('ث', 's'),
            Map.entry('س', 's'),
            Map.entry('ص', 's'),
            Map.entry('ج', 'c'),
            Map.entry('چ', 'ç'),
            Map.entry('ح', 'h'),
            Map.entry('ه', 'h'),
            Map.entry('خ', 'x'),
            Map.entry('د', 'd'),
            Map.entry('ذ', 'z'),
            Map.entry('ز', 'z'),
            Map.entry('ض', 'z'),
            Map.entry('ظ', 'z'),
            Map.entry('ر', 'r'),
            Map.entry('ژ', 'j'),
            Map.entry('ش', 'ş'),
            Map.entry('غ', 'ğ'),
            Map.entry('ف', 'f'),
            Map.entry('ق', 'q'),
            Map.entry('ک', 'k'),
            Map.entry('ك', 'k'),
            Map.entry('گ', 'g'),
            Map.entry('ل', 'l'),
            Map.entry('م', 'm'),
            Map.entry('ن', 'n'));

    private Scripts() {}

    /** Whether the word begins with a letter of the Arabic script. */
    static boolean arabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Cyrillic letters as Latin ones; everything else stays. */
    static String latin(String word) {
        if (Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.CYRILLIC) {
            return word;
        }
        StringBuilder latin = new StringBuilder(word.length());
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            latin.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
        }
        return latin.toString();
    }

    /** Lower case with the dotted and the dotless i kept apart. */
    static String lower(String word) {
        return word.replace('I', 'ı').replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    /** {@code #} and the consonants of a word in Arabic script; final he is a vowel, v and y between are left out as they may be vowels. */
    static String skeletonOfArabic(String word) {
        StringBuilder consonants = new StringBuilder("#");
        int last = word.length() - 1;
        for (int index = 0; index <= last; index++) {
            Character consonant = ARABIC.get(word.charAt(index));
            if (consonant != null && !(index == last && word.charAt(index) == 'ه')) {
                consonants.append(consonant.charValue());
            }
        }
        return consonants.toString();
    }

    /** The same of a word in Latin script, in lower case. */
    static String skeletonOfLatin(String word) {
        StringBuilder consonants = new StringBuilder("#");
        for (char letter : word.toCharArray()) {
            if ("aeəıioöuüvy".indexOf(letter) < 0) {
                consonants.append(letter);
            }
        }
        return consonants.toString();
    }
}
