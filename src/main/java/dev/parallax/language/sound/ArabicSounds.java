package dev.parallax.language.sound;

/**
 * Sound classes of Arabic script, Arabic and Persian: و is v or a vowel, ج in Arabic is j or g, تش in Arabic is ch, an ا before س or ش at the beginning may only
 * make a cluster speakable, and an ه at the end is a vowel.
 */
final class ArabicSounds {
    private ArabicSounds() {}

    static void read(String word, String language, KeyBuilder keys) {
        boolean arabic = !language.equals("fa");
        for (int index = 0; index < word.length(); index++) {
            char letter = word.charAt(index);
            char next = index + 1 < word.length() ? word.charAt(index + 1) : ' ';
            switch (letter) {
                case 'ا', 'ع', 'ی', 'ء' -> {
                    if (index == 0) {
                        beginning(letter, next, word, keys);
                    }
                }
                case 'و' -> wav(word, index, keys);
                case 'ت' -> {
                    if (arabic && next == 'ش') {
                        keys.append("C");
                        index++;
                    } else {
                        keys.append("T");
                    }
                }
                case 'د' -> {
                    if (arabic && next == 'ج') {
                        keys.append("J");
                        index++;
                    } else {
                        keys.append("D");
                    }
                }
                case 'ه' -> {
                    if (index < word.length() - 1) {
                        keys.append("H");
                    }
                }
                case 'ج' -> {
                    if (arabic) {
                        keys.append("J", "K");
                    } else {
                        keys.append("J");
                    }
                }
                case 'ث' -> keys.append(arabic ? "T" : "S");
                case 'ذ' -> keys.append(arabic ? "D" : "Z");
                case 'ض' -> keys.append(arabic ? "D" : "Z");
                default -> consonant(letter, keys);
            }
        }
    }

    private static void beginning(char letter, char next, String word, KeyBuilder keys) {
        boolean cluster = letter == 'ا' && (next == 'س' || next == 'ش') && word.length() > 3;
        if (cluster) {
            keys.append("A", "");
        } else {
            keys.append("A");
        }
    }

    private static void wav(String word, int index, KeyBuilder keys) {
        if (index == 0) {
            keys.append("F");
        } else if (index == word.length() - 1) {
            return;
        } else if (word.charAt(index - 1) == 'ا' || word.charAt(index + 1) == 'ا') {
            keys.append("F", "");
        } else {
            keys.append("", "F");
        }
    }

    private static void consonant(char letter, KeyBuilder keys) {
        switch (letter) {
            case 'ب', 'پ' -> keys.append("P");
            case 'ف', 'ڤ' -> keys.append("F");
            case 'ط' -> keys.append("T");
            case 'ک', 'گ', 'ق', 'غ', 'ڨ' -> keys.append("K");
            case 'خ', 'ح' -> keys.append("H");
            case 'ژ' -> keys.append("J");
            case 'چ' -> keys.append("C");
            case 'ش' -> keys.append("X");
            case 'س', 'ص' -> keys.append("S");
            case 'ز', 'ظ' -> keys.append("Z");
            case 'ل' -> keys.append("L");
            case 'م' -> keys.append("M");
            case 'ن' -> keys.append("N");
            case 'ر' -> keys.append("R");
            default -> {}
        }
    }
}
