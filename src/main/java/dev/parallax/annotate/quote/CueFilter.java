package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that report from words of the same shape that do not: nouns, infinitives, participles, passives, parts of names and of compounds. */
final class CueFilter {
    private static final Pattern RUSSIAN_NOT_FINITE = Pattern.compile(
            ".*(?:ть|ти|ться|тись|чь|щ(?:ий|ая|ее|ие|его|ему|им|их|ими|ую|ей|ем)|вш(?:ий|ая|ее|ие|его|ему|им|их|ими|ую|ей|ем)"
                    + "|нн(?:ый|ая|ое|ые|ого|ому|ым|ых|ыми|ую|ой|ом)|ем(?:ый|ая|ое|ые|ого|ых|ым)|им|ем)$");
    /** Participles of whatever verb, and short ones of what was done to somebody: называемый, обвиняемые, осуждены. */
    private static final Pattern RUSSIAN_PARTICIPLE = Pattern.compile(
            "\\p{L}{3,}(?:[аяеу]ем|им|нн|вш|[уюая]щ)(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|ой|ей|ом|ем|ою)"
                    + "|(?:осужд|обвин|назв|оцен|призн|показ|доказ|установл|обнаруж|опубликов|допущ|исключ|предлож|рекомендов|отвергнут|опровергнут)(?:[её]н|ена|ены|ан|ана|аны|а|ы)?");

    /** Words that "говоря" only words the sentence with: мягко говоря, по правде говоря. */
    private static final Pattern RUSSIAN_SPEAKING =
            Pattern.compile("\\p{L}{3,}[ое]|иначе|правде|сути|существу|совести");

    private static final Pattern RUSSIAN_INFINITIVE = Pattern.compile(".*(?:ть|ться|чь)$");
    private static final Pattern AZERBAIJANI_NOT_FINITE =
            Pattern.compile(".*d[ıiuü](?:ğ|y|q|k)\\p{L}*$|.*(?:ən|an|acaq\\p{L}+|əcək\\p{L}+)$");
    /** A word with the article is a noun: by way of the addition (besides), the indication. */
    private static final Pattern ARABIC_WITH_ARTICLE = Pattern.compile("[وف]?(?:[بك]?ال|لل)\\p{L}{3,}");

    /** Between, among them: a preposition that is written like the verb for stating. */
    private static final Pattern ARABIC_AMONG = Pattern.compile("[وف]?بين(?:ه|ها|هم|هما|هن|نا)?");

    /** Nouns of action with what belongs to somebody, which are written like the verb with its object: his transfer, their refusal, calls. */
    private static final Pattern ARABIC_POSSESSED =
            Pattern.compile("[وف]?(?:نقل|رفض|دعو|ذكر|كشف|توقع|رد|تابع|علق)(?:ه|ها|هم|ات|نا|هما)");

    private static final Set<String> CAME = Set.of("امده", "آمده", "آمد", "امد");
    private static final Set<String> DOCUMENTS = Set.of(
            "بیانیه",
            "گزارش",
            "متن",
            "نامه",
            "پیام",
            "اطلاعیه",
            "سند",
            "خبر",
            "ادامه",
            "یادداشت",
            "توافق",
            "اعلامیه",
            "مقاله",
            "قطعنامه",
            "حکم",
            "رای",
            "دادنامه",
            "کیفرخواست",
            "قانون");

    private static final Pattern TURKISH_NOT_FINITE = Pattern.compile(".*d[ıiuü](?:ğ|k)\\p{L}*$|.*t[ıiuü]ğ\\p{L}*$");

    private CueFilter() {}

    static boolean reports(Passage passage, Hit<Cue> cue) {
        Token last = passage.tokens().get(cue.end() - 1);
        Token first = passage.tokens().get(cue.first());
        if (cue.value().type() == Cue.Type.IMPERSONAL) {
            return true;
        }
        return switch (passage.language().code()) {
            case "en" -> EnglishCues.reports(passage, cue, first);
            case "ru" ->
                cue.length() > 1
                        || !RUSSIAN_PARTICIPLE.matcher(last.normal()).matches()
                                && !speaking(passage, cue)
                                && russianFinite(cue, last);
            case "az" ->
                cue.value().type() == Cue.Type.SOURCE
                        || cue.value().type() == Cue.Type.VIA
                        || !AZERBAIJANI_NOT_FINITE.matcher(last.normal()).matches();
            case "ar" ->
                !ARABIC_AMONG.matcher(first.normal()).matches()
                        && !ARABIC_POSSESSED.matcher(first.normal()).matches()
                        && (cue.value().type() != Cue.Type.VERB && cue.value().type() != Cue.Type.OBJECT
                                || cue.length() > 1
                                || !ARABIC_WITH_ARTICLE.matcher(first.normal()).matches());
            case "tr" ->
                cue.value().type() == Cue.Type.SOURCE
                        || cue.value().type() == Cue.Type.VIA
                        || !TURKISH_NOT_FINITE.matcher(last.normal()).matches();
            case "fa" -> !CAME.contains(first.normal()) || cue.length() > 2 || document(passage, cue);
            default -> true;
        };
    }

    private static boolean russianFinite(Hit<Cue> cue, Token word) {
        return cue.rank() == 0 && !RUSSIAN_INFINITIVE.matcher(word.normal()).matches()
                || !RUSSIAN_NOT_FINITE.matcher(word.normal()).matches();
    }

    /** Whether a gerund only words the sentence: иначе говоря. */
    private static boolean speaking(Passage passage, Hit<Cue> cue) {
        int before = cue.first() - 1;
        return passage.tokens().get(cue.first()).normal().equals("говоря")
                && passage.adjacent(before)
                && RUSSIAN_SPEAKING
                        .matcher(passage.tokens().get(before).normal())
                        .matches();
    }

    /** Whether a document stands before "has come" in Persian: in the statement it has come that. */
    private static boolean document(Passage passage, Hit<Cue> cue) {
        for (int token = Math.max(0, cue.first() - 8); token < cue.first(); token++) {
            String word = passage.tokens().get(token).normal();
            if (DOCUMENTS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
