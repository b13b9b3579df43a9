package dev.parallax.annotate.quote;

import java.util.Map;
import java.util.regex.Pattern;

/** The formula of newsrooms for a source that is not to be named: "asked not to be named". It tells how the source spoke and nothing that it said. */
final class Anonymity {
    private static final Map<String, Pattern> FORMULAS = Map.of(
            "en",
            Pattern.compile(
                    "(?i)^(?:not to be (?:named|identified|quoted)|to (?:remain|stay) anonymous|(?:for )?anonymity"
                            + "|that (?:his|her|their) names? not be).*"),
            "ru",
            Pattern.compile(
                    "(?i)^(?:не (?:называть|указывать|раскрывать|упоминать) (?:(?:его|ее|её|их|своего|свое|своё) )?"
                            + "(?:им|фамили|мест|должност)|(?:об|сохранить) анонимност).*"),
            "ar",
            Pattern.compile("^(?:عدم (?:الكشف عن|ذكر|نشر) (?:اسم|هوي)).*"),
            "az",
            Pattern.compile("(?i)^(?:öz )?(?:adının|kimliyinin) (?:çəkil|açıqlan|göstəril)\\p{L}*(?: \\p{L}+)?$"),
            "tr",
            Pattern.compile(
                    "(?i)^(?:adının|isminin|kimliğinin) (?:açıklan|yazıl|belirtil|verilme)\\p{L}*(?: \\p{L}+)?$"),
            "fa",
            Pattern.compile("^(?:که )?(?:نامش|نام او|نامشان|هویتش) (?:فاش|ذکر|منتشر|برده) .*"));

    private Anonymity() {}

    /** Whether the words of a report are the wish not to be named. */
    static boolean asked(String language, String content) {
        Pattern formula = FORMULAS.get(language);
        return formula != null && formula.matcher(content.strip()).matches();
    }
}
