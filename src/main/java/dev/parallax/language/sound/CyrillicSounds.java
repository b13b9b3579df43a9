package dev.parallax.language.sound;

/** Sound classes of Cyrillic script as Russian writes names: г is g or, from languages with an h, h; у before a vowel is w. */
final class CyrillicSounds {
    private static final String VOWELS = "аеиоуыэюяйьъ";

    private CyrillicSounds() {}

    static void read(String word, KeyBuilder keys) {
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            char next = index + 1 < word.length() ? word.charAt(index + 1) : ' ';
            if (VOWELS.indexOf(letter) >= 0) {
                vowel(letter, next, index, keys);
                continue;
            }
            if (index > 0 && letter == word.charAt(index - 1)) {
                continue;
            }
            if (letter == 'д' && next == 'ж') {
                keys.append("J");
                index++;
                continue;
            }
            consonant(letter, keys);
        }
    }

    private static void vowel(char letter, char next, int index, KeyBuilder keys) {
        boolean glide = letter == 'у' && VOWELS.indexOf(next) >= 0 && next != 'й';
        if (index == 0) {
            if (glide) {
                keys.append("F", "A");
            } else {
                keys.append("A");
            }
        } else if (glide) {
            keys.append("", "F");
        }
    }

    private static void consonant(char letter, KeyBuilder keys) {
        switch (letter) {
            case 'п', 'б' -> keys.append("P");
            case 'ф', 'в' -> keys.append("F");
            case 'т' -> keys.append("T");
            case 'д' -> keys.append("D");
            case 'к' -> keys.append("K");
            case 'г' -> keys.append("K", "H");
            case 'х' -> keys.append("H");
            case 'ж' -> keys.append("J");
            case 'ч' -> keys.append("C");
            case 'ш', 'щ' -> keys.append("X");
            case 'с' -> keys.append("S");
            case 'з' -> keys.append("Z");
            case 'ц' -> keys.append("TS");
            case 'л' -> keys.append("L");
            case 'м' -> keys.append("M");
            case 'н' -> keys.append("N");
            case 'р' -> keys.append("R");
            default -> {}
        }
    }
}
