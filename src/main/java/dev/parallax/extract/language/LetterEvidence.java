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
            case "Latn" -> latin(Letters.of(text));
            case "Cyrl" -> cyrillic(Letters.of(text));
            case "Arab" -> arabic(Letters.of(text));
            default -> "";
        };
    }

    /**
     * ə is Azerbaijani: no other language of the Latin script with news pages uses it in running text. Without it ı and ğ are Turkish. ł with ą or ę is Polish, ř
     * with ě or ů Czech, ő Hungarian, ơ, ư and đ Vietnamese, ð and þ Icelandic, ė with ų or į Lithuanian, long vowels with ļ, ņ or ķ Latvian.
     */
    private static String latin(Letters text) {
        double schwa = text.share("əƏ");
        if (schwa > 0.02) {
            return "az";
        }
        if (schwa < 0.001 && text.share("ı") > 0.015 && text.share("ğĞ") > 0.002) {
            return "tr";
        }
        if (text.share("łŁ") > 0.004 && text.share("ąęśćńżź") > 0.015) {
            return "pl";
        }
        if (text.share("řŘ") > 0.003 && text.share("ěů") > 0.006) {
            return "cs";
        }
        if (text.share("őŐ") > 0.004 && text.share("áéöü") > 0.03) {
            return "hu";
        }
        if (text.share("đĐơƠưƯ") > 0.02) {
            return "vi";
        }
        if (text.share("ðÐ") > 0.01 && text.share("þÞ") > 0.002 && text.share("áíóúæö") > 0.02) {
            return "is";
        }
        if (text.share("ėĖ") > 0.006 && text.share("ųūįšž") > 0.012) {
            return "lt";
        }
        return text.share("āīē") > 0.03 && text.share("ļņķģšž") > 0.008 ? "lv" : "";
    }

    /** Russian has ы, э, ъ and none of the letters that its neighbours have. */
    private static String cyrillic(Letters text) {
        double foreign = text.share("іїєґўјљњћђџѓќѕәғқңөұүһҳҷӣӯӗҫӑӕӏӀҐІЇЄЎ");
        if (foreign > 0.003) {
            return "";
        }
        return text.share("ыэЫЭ") > 0.007 && text.share("ъЪ") < 0.005 && text.share("иИ") > 0.02 ? "ru" : "";
    }

    /** Persian has پ چ ژ گ and the yeh and kaf of its own; Arabic has ة, ى and أ; Urdu has ٹ ڈ ڑ ے ہ. */
    private static String arabic(Letters text) {
        double urdu = text.share("ٹڈڑےہںھ");
        double kurdish = text.share("ێۆڵڕە");
        double persian = text.share("پچژگ");
        double arabic = text.share("ةىأإؤئ");
        if (urdu > 0.02 || kurdish > 0.02) {
            return urdu > kurdish ? "ur" : "ckb";
        }
        if (persian > 0.012 && arabic < 0.02) {
            return "fa";
        }
        return persian < 0.003 && arabic > 0.02 ? "ar" : "";
    }

    /** How often each letter of the scripts at hand stands in a text's beginning, and how many letters there are. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Letters(int[] counts, int all) {
        private static final int LAST = 0x700;

        static Letters of(String text) {
            int[] counts = new int[LAST];
            int all = 0;
            for (int index = 0; index < Math.min(text.length(), Scripts.SAMPLE); index++) {
                char c = text.charAt(index);
                if (Character.isLetter(c)) {
                    all++;
                    if (c < LAST) {
                        counts[c]++;
                    }
                }
            }
            return new Letters(counts, all);
        }

        double share(String letters) {
            int hits = 0;
            for (int index = 0; index < letters.length(); index++) {
                hits += counts[letters.charAt(index)];
            }
            return all == 0 ? 0 : hits / (double) all;
        }
    }
}
