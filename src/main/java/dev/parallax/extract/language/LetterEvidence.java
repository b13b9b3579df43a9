package dev.parallax.extract.language;

/** Languages that their letters give away. Shares are of all letters of the text; each rule needs both what a language has and what it lacks. */
final class LetterEvidence {
    private LetterEvidence() {}

    /** ISO 639-1 code, or nothing where letters do not decide. */
    static String language(String text, String script) {
        return switch (script) {
            case "Armn" -> "hy";
            case "Geor" -> "ka";
            case "Grek" -> "el";
            case "Hebr" -> "he";
            case "Thai" -> "th";
            case "Kore" -> "ko";
            case "Jpan" -> "ja";
            case "Hani" -> "zh";
            case "Latn" -> latin(text);
            case "Cyrl" -> cyrillic(text);
            case "Arab" -> arabic(text);
            default -> "";
        };
    }

    /** ə is Azerbaijani: no other language of the Latin script with news pages uses it in running text. */
    private static String latin(String text) {
        double schwa = share(text, "əƏ");
        return schwa > 0.02 ? "az" : "";
    }

    /** Russian has ы, э, ъ and none of the letters that its neighbours have. */
    private static String cyrillic(String text) {
        double foreign = share(text, "іїєґўјљњћђџѓќѕәғқңөұүһҳҷӣӯҐІЇЄЎ");
        if (foreign > 0.003) {
            return "";
        }
        return share(text, "ыэЫЭ") > 0.01 && share(text, "ъЪ") < 0.005 && share(text, "иИ") > 0.02 ? "ru" : "";
    }

    /** Persian has پ چ ژ گ and the yeh and kaf of its own; Arabic has ة, ى and أ; Urdu has ٹ ڈ ڑ ے ہ. */
    private static String arabic(String text) {
        double urdu = share(text, "ٹڈڑےہںھ");
        double kurdish = share(text, "ێۆڵڕە");
        double persian = share(text, "پچژگ");
        double arabic = share(text, "ةىأإؤئ");
        if (urdu > 0.02 || kurdish > 0.02) {
            return urdu > kurdish ? "ur" : "ckb";
        }
        if (persian > 0.012 && arabic < 0.02) {
            return "fa";
        }
        return persian < 0.003 && arabic > 0.02 ? "ar" : "";
    }

    private static double share(String text, String letters) {
        int hits = 0;
        int all = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isLetter(c)) {
                all++;
                if (letters.indexOf(c) >= 0) {
                    hits++;
                }
            }
        }
        return all == 0 ? 0 : hits / (double) all;
    }
}
