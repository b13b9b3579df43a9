package dev.parallax.extract.language;

/** Languages that their letters give away. Shares are of all letters of the text's beginning; each rule needs both what a language has and what it lacks. */
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

    /**
     * ə is Azerbaijani: no other language of the Latin script with news pages uses it in running text. Without it ı and ğ are Turkish. ł with ą or ę is Polish, ř
     * with ě or ů Czech, ő Hungarian.
     */
    private static String latin(String text) {
        double schwa = share(text, "əƏ");
        if (schwa > 0.02) {
            return "az";
        }
        if (schwa < 0.001 && share(text, "ı") > 0.015 && share(text, "ğĞ") > 0.002) {
            return "tr";
        }
        if (share(text, "łŁ") > 0.004 && share(text, "ąęśćńżź") > 0.015) {
            return "pl";
        }
        if (share(text, "řŘ") > 0.003 && share(text, "ěů") > 0.006) {
            return "cs";
        }
        return share(text, "őŐ") > 0.004 && share(text, "áéöü") > 0.03 ? "hu" : "";
    }

    /** Russian has ы, э, ъ and none of the letters that its neighbours have. */
    private static String cyrillic(String text) {
        double foreign = share(text, "іїєґўјљњћђџѓќѕәғқңөұүһҳҷӣӯӗҫӑӕӏӀҐІЇЄЎ");
        if (foreign > 0.003) {
            return "";
        }
        return share(text, "ыэЫЭ") > 0.007 && share(text, "ъЪ") < 0.005 && share(text, "иИ") > 0.02 ? "ru" : "";
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
        for (int index = 0; index < Math.min(text.length(), Scripts.SAMPLE); index++) {
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
