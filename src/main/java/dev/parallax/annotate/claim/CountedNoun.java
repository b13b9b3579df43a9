package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.annotate.passage.Turkic;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands around a number: the noun that it counts, the names beside that noun, an aside before the verb; and whether it counts at all. */
final class CountedNoun {
    /** "50 of the detained": the number is a part of what follows. */
    static final Set<String> PART_OF = Set.of("of", "из", "от", "از", "من", "منهم");

    /** Words that join two predicates: each has numbers of its own. */
    static final Set<String> AND = Set.of("and", "и", "а", "və", "ve", "و");

    /** Collective numerals, which count people alone. */
    private static final Pattern COLLECTIVE = Pattern.compile(
            "дво(?:е|их|им|ими)|тро(?:е|их|им|ими)|(?:четв|пят|шест|сем|восьм|девят|десят)ер(?:о|ых|ым|ыми)");

    private static final Pattern DEATHS = Pattern.compile(
            "deaths?|killings?|slayings?|murders?|гибел[ьи]ю?|смерт[ьи]ю?|убийств[оаеу]|ölüm\\p{L}*|مرگ|جان|کشته|مقتل|وفاه|مصرع|ومقتل|بمقتل");
    private static final Pattern GROWN = Pattern.compile(
            "rose|risen|rises|climbed|reached|grew|вырос\\p{L}*|возрос\\p{L}*|увелич\\p{L}*|достиг\\p{L}*|подн[яи]\\p{L}*|повы[сш]\\p{L}*|вырас\\p{L}*|сниз\\p{L}*|сниж\\p{L}*|упал\\p{L}*|сократ\\p{L}*|уменьш\\p{L}*"
                    + "|çat(?:ıb|dı|mış)\\p{L}*|yüksəl\\p{L}*|yüksel\\p{L}*|ulaş(?:tı|mış)\\p{L}*|çıktı|رسید|رسیده|افزایش|ارتفع|بلغ|وصل|وارتفع|وبلغ");
    private static final Pattern HEAD = Pattern.compile("(?:nəfər|kişi|şəxs|adam|can)\\p{L}*");
    private static final int NOUN_WITHIN = 4;
    private static final Set<String> ENGLISH_ORDINAL = Set.of("st", "nd", "rd", "th");
    private static final Pattern ORDINAL = Pattern.compile("c[ıiuü]|[ıiuü]nc[ıiuü]|d[əa]n?|го|е|й|я|му|м|ое|ая");

    private CountedNoun() {}

    /** A year, a date, a time, a score, a share or a part of a name: 2001–2011, 27 июня, 06:00, 190. */
    static boolean date(Passage passage, NumberFinder.Number number) {
        if (!number.inDigits()) {
            return false;
        }
        if (number.value() >= 1900 && number.value() <= 2100 || number.value() != Math.rint(number.value())) {
            return true;
        }
        String before = passage.gap(number.first() - 1);
        String after = passage.gap(number.end() - 1);
        if (after.equals("-")
                && number.end() < passage.tokens().size()
                && ORDINAL.matcher(passage.tokens().get(number.end()).normal()).matches()) {
            return true;
        }
        if (after.isEmpty()
                && number.end() < passage.tokens().size()
                && ENGLISH_ORDINAL.contains(passage.tokens().get(number.end()).normal())) {
            return true; // the 8th
        }
        return parted(passage, number.first() - 1)
                || parted(passage, number.end() - 1)
                || after.startsWith(":") && after.length() == 1
                || after.startsWith("%")
                || after.startsWith(" %")
                || after.startsWith("٪")
                || before.endsWith("-")
                        && number.first() > 0
                        && !passage.tokens().get(number.first() - 1).word().numeric()
                        && before.length() == 1
                || before.endsWith("№")
                || before.endsWith("$")
                || before.endsWith("€")
                || before.endsWith(":") && before.length() == 1;
    }

    /** Whether a stroke or a full stop parts two numbers, as in dates: 10/04/2025, 25.12.2024. */
    private static boolean parted(Passage passage, int before) {
        return before >= 0
                && before + 1 < passage.tokens().size()
                && passage.tokens().get(before).word().numeric()
                && passage.tokens().get(before + 1).word().numeric()
                && (passage.gap(before).equals("/") || passage.gap(before).equals("."));
    }

    /** A number behind the name of a type or a flight: Embraer 190. */
    static boolean name(Passage passage, NumberFinder.Number number) {
        int before = number.first() - 1;
        return before >= 0
                && passage.adjacent(before)
                && passage.language().cased()
                && passage.tokens().get(before).word().capital()
                && passage.sentences()
                                .get(passage.sentenceAt(
                                        passage.tokens().get(before).begin()))
                                .firstToken()
                        != before;
    }

    /** Tokens between the two commas that enclose an aside before the verb; 0 where there are not just two. */
    static int aside(Passage passage, int from, int to) {
        int open = -1;
        int close = -1;
        for (int token = Math.max(0, from - 1); token < to - 1; token++) {
            String gap = passage.gap(token);
            if (gap.contains(",") || gap.contains("،")) {
                if (close >= 0) {
                    return 0;
                }
                if (open < 0) {
                    open = token;
                } else {
                    close = token;
                }
            }
        }
        return close < 0 ? 0 : close - open;
    }

    /** Whether just two commas, the first and the last thing between two tokens, enclose what stands there. */
    static boolean enclosed(Passage passage, int from, int to) {
        if (to - from < 2
                || !passage.gap(from - 1).equals(", ")
                || !passage.gap(to - 1).equals(", ")) {
            return false;
        }
        for (int token = from; token < to - 1; token++) {
            if (!passage.adjacent(token)) {
                return false;
            }
        }
        return true;
    }

    /** Behind names between commas that stand beside the noun: two brothers, Ziyaddin and Huseyn Safarov, were killed. */
    static int afterNames(Passage passage, int nounEnd) {
        if (!passage.language().cased()
                || nounEnd >= passage.tokens().size()
                || !passage.gap(nounEnd - 1).matches("[,\\s–—]+")) {
            return nounEnd;
        }
        int token = nounEnd;
        while (token < passage.tokens().size()
                && token - nounEnd < 8
                && (passage.tokens().get(token).word().capital()
                        || passage.tokens().get(token).word().surface().length() <= 3)) {
            token++;
            if (!passage.adjacent(token - 1)) {
                return token;
            }
        }
        return nounEnd;
    }

    /** Behind the noun for people that the number counts; behind the number where no noun follows; -1 where it counts something else. */
    static int noun(Passage passage, NumberFinder.Number number, Sentenced sentence, List<Hit<CountRole>> hits) {
        if (number.dual()) {
            return number.end();
        }
        int limit = Math.min(sentence.endToken(), number.end() + NOUN_WITHIN + 1);
        boolean english = passage.language().code().equals("en"); // one of the detained men
        int person = -1;
        int other = Integer.MAX_VALUE;
        int quantity = Integer.MAX_VALUE;
        for (Hit<CountRole> hit : hits) {
            if (hit.first() < number.end() || hit.first() >= limit || !joined(passage, number.end(), hit.first())) {
                continue;
            }
            if (hit.value() == CountRole.DEED && hit.first() - number.end() <= 1 && person < 0) {
                return -1;
            }
            if (hit.value() == CountRole.PERSON && article(passage, number, hit)) {
                return -1;
            }
            if (hit.value() == CountRole.PERSON
                    && (quantity >= hit.first() || quantity == number.end() || quantity == hit.first() - 1 && english)
                    && (hit.first() - number.end() <= 1 || !told(hit.first(), hits))
                    && (person < 0
                            || hit.first() == person && passage.adjacent(person - 1) && !told(hit.first(), hits))) {
                person = Math.max(person, hit.end()); // eight other Russian citizens
            } else if (hit.value() == CountRole.OTHER) {
                other = Math.min(other, hit.first());
            } else if (hit.value().predicate()) {
                quantity = Math.min(quantity, hit.first());
            }
        }
        if (person > 0 && other >= person) {
            return person;
        }
        if (other != Integer.MAX_VALUE && other - number.end() <= 1) {
            return -1;
        }
        // No noun: the predicate must stand right beside, or nothing at all.
        boolean said = hits.stream().anyMatch(hit -> hit.value().quantity().isPresent() && hit.end() == number.first());
        if (COLLECTIVE.matcher(passage.tokens().get(number.end() - 1).normal()).matches()
                || toll(passage, number, sentence, hits)
                || deaths(passage, number, hits)) {
            return number.end();
        }
        boolean part = number.end() < sentence.endToken()
                && PART_OF.contains(passage.tokens().get(number.end()).normal());
        boolean ends = number.end() >= sentence.endToken() || !passage.adjacent(number.end() - 1);
        return quantity - number.end() <= 2 || ends || said && part ? number.end() : -1;
    }

    /** Whether a predicate begins at a token, which a word for people may be as well: 160 человек ранены. */
    private static boolean told(int token, List<Hit<CountRole>> hits) {
        return hits.stream().anyMatch(hit -> hit.first() == token && hit.value().predicate());
    }

    /** Whether "bir" is only an article: a worker; "one person" and "one man" count. */
    private static boolean article(Passage passage, NumberFinder.Number number, Hit<CountRole> noun) {
        return Turkic.is(passage)
                && passage.tokens().get(number.end() - 1).normal().equals("bir")
                && !HEAD.matcher(passage.tokens().get(noun.first()).normal()).matches();
    }

    /** Whether a noun for deaths stands right before a number, with or without "of": the deaths of two miners, гибель двух шахтёров, مرگ دو کارگر. */
    static boolean deaths(Passage passage, NumberFinder.Number number, List<Hit<CountRole>> hits) {
        int before = number.first() - 1;
        int end = before >= 0 && PART_OF.contains(passage.tokens().get(before).normal()) ? before : number.first();
        return hits.stream()
                .anyMatch(hit -> (hit.value() == CountRole.KILLED || hit.value() == CountRole.DEED)
                        && hit.end() == end
                        && DEATHS.matcher(passage.tokens().get(hit.first()).normal())
                                .matches());
    }

    /** Whether a number says how far a count has grown: the toll rose to 41, ölənlərin sayı 41-ə çatıb. */
    static boolean toll(Passage passage, NumberFinder.Number number, Sentenced sentence, List<Hit<CountRole>> hits) {
        boolean counted = hits.stream()
                .anyMatch(hit -> hit.value().quantity().isPresent()
                        && hit.first() >= sentence.firstToken()
                        && hit.end() <= number.first()
                        && number.first() - hit.end() <= 4);
        if (!counted) {
            return false;
        }
        for (int token = Math.max(sentence.firstToken(), number.first() - 3); token < number.first(); token++) {
            if (grown(passage, token)) {
                return true;
            }
        }
        return grown(passage, number.end());
    }

    /** Whether a verb of growing or reaching stands at a token, or behind the ending of the number there. */
    static boolean grown(Passage passage, int token) {
        for (int word = Math.max(0, token);
                word <= token + 1 && word < passage.tokens().size() && token >= 0;
                word++) {
            if (GROWN.matcher(passage.tokens().get(word).normal()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun of a number stands in the ablative and a smaller number follows, so that it is the whole: 67 kişiden 38'i. */
    static boolean taken(
            Passage passage,
            NumberFinder.Number number,
            int nounEnd,
            Sentenced sentence,
            List<NumberFinder.Number> all) {
        return nounEnd > number.end()
                && Turkic.ablative(passage, nounEnd - 1)
                && all.stream()
                        .anyMatch(other -> other.first() >= nounEnd
                                && other.first() - nounEnd <= 2
                                && other.end() <= sentence.endToken()
                                && other.value() < number.value());
    }

    static boolean joined(Passage passage, int from, int to) {
        for (int token = from; token < to; token++) {
            if (passage.tokens().get(token).word().numeric()) {
                return false;
            }
            if (!passage.adjacent(token) && !passage.gap(token).matches("[\\s\"“”«»„'’\u200c-]*")) {
                return false;
            }
        }
        return from == 0 || passage.adjacent(from - 1) || passage.gap(from - 1).matches("[\\s\"“”«»„-]*");
    }
}
