package dev.parallax.frame.measure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A plural of an event's label in a sentence about recent years or decades tells of many of a kind ("raids have grown more frequent in recent years") and names none
 * of them. A singular may still be the event: the worst crash in recent years.
 */
final class OverYears {
    private record Words(Pattern plural, Pattern years) {}

    private static final Map<String, Words> WORDS = Map.of(
            "en",
            words("\\p{L}+s", "(?:recent|past|last|over the) (?:\\p{L}+ )?(?:years|decades?)|for (?:years|decades)"),
            "ru",
            words(
                    "\\p{L}+(?:ы|и|ства|ов|ев|ий|ей|ам|ям|ами|ями|ах|ях)(?: .*)?",
                    "последни[ех] (?:\\p{L}+ )?(?:год|лет|десятилети)\\p{L}*|много лет|десятилетиями|годами"),
            "az",
            words("\\p{L}+l[aə]r\\p{L}*", "son (?:\\p{L}+ )?(?:illər|onillik)\\p{L}*|illərdir|uzun illər"),
            "tr",
            words("\\p{L}+l[ae]r\\p{L}*", "son (?:\\p{L}+ )?yıllar\\p{L}*|yıllardır|uzun yıllar"),
            "fa",
            words(
                    "\\p{L}+\\u200c?(?:ها|های|هایی)",
                    "سال\\u200c?های (?:\\p{L}+ )?(?:اخیر|گذشته)|دهه\\u200c?های (?:اخیر|گذشته)|سال\\u200c?هاست"),
            "ar",
            words("\\p{L}+(?:ات|ون|ين)", "السنوات (?:الأخيرة|الماضية)|منذ سنوات|العقود (?:الأخيرة|الماضية)"));

    private OverYears() {}

    private static Words words(String plural, String years) {
        return new Words(Pattern.compile(plural), Pattern.compile("(?<!\\p{L})(?:" + years + ")(?!\\p{L})"));
    }

    /** Whether a label's words, as written, are many over years in their sentence. */
    static boolean tell(String language, String surface, String sentence) {
        Words words = WORDS.get(language);
        return words != null
                && words.plural().matcher(surface.toLowerCase(Locale.ROOT)).matches()
                && words.years().matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }
}
