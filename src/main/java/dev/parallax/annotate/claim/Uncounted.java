package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers beside people that do not count them: ages, relatives ("a father of two"), a word for one that is an article or a pronoun, places ("in one of"). */
final class Uncounted {
    /** Behind a number, with a hyphen or a space: 12-летняя, 20 yaşında, ۱۸ ساله, 14-man. */
    private static final Pattern AGE = Pattern.compile("летн\\p{L}+|yaş(?:ı|lı)\\p{L}*|ساله|سالگی");

    private static final Set<String> AGED = Set.of("age", "aged", "возрасте", "عمر", "عمره", "عمرها");
    private static final Set<String> BOUND = Set.of("under", "over", "between", "below", "from");
    private static final Set<String> MONTHS = months();
    private static final int LAST_DAY = 31;
    private static final int OLDEST = 120;
    private static final Set<String> KIN = Set.of(
            "father", "mother", "parent", "parents", "dad", "mom", "отец", "отца", "мать", "матери", "отцом",
            "матерью");
    private static final Set<String> IN =
            Set.of("in", "at", "on", "inside", "near", "в", "во", "на", "при", "около", "في", "در", "بر");
    /** "One" as an article or pronoun of the languages that have no other article. */
    private static final Set<String> ONE = Set.of("bir", "یک");

    private static final Pattern HEAD = Pattern.compile("(?:nəfər|kişi|şəxs|adam|can|insan)\\p{L}*");
    private static final Set<String> PRONOUN_BEFORE =
            Set.of("the", "loved", "no", "each", "every", "any", "which", "this", "that");
    private static final Set<String> LABEL = Set.of("number", "no", "victim", "suspect", "номер");

    private Uncounted() {}

    /** Whether a number, whose noun for people ends before a token, counts nobody. */
    static boolean is(Passage passage, NumberFinder.Number number, int nounEnd, List<Hit<CountRole>> hits) {
        String before = number.first() > 0 && passage.adjacent(number.first() - 1)
                ? passage.tokens().get(number.first() - 1).normal()
                : "";
        return age(passage, number, nounEnd, before)
                || day(passage, number, before)
                || compound(passage, number)
                || number.inDigits() && nounEnd - number.end() < 2 && LABEL.contains(before)
                || kin(passage, number)
                || number.value() == 1 && number.high() == 1 && one(passage, number, nounEnd, before, hits);
    }

    /** Behind the name of its month, as English writes days: Feb. 9, June 4. */
    private static boolean day(Passage passage, NumberFinder.Number number, String before) {
        int month = number.first() - 1;
        String name = month >= 0 && passage.gap(month).equals(". ")
                ? passage.tokens().get(month).normal()
                : before;
        return passage.language().code().equals("en")
                && number.inDigits()
                && number.value() <= LAST_DAY
                && MONTHS.contains(name)
                && passage.tokens().get(month).word().capital();
    }

    private static Set<String> months() {
        Set<String> names = new HashSet<>(Set.of("sept"));
        for (Month month : Month.values()) {
            names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            names.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }

    private static boolean age(Passage passage, NumberFinder.Number number, int nounEnd, String before) {
        boolean behind = number.end() < passage.tokens().size()
                && AGE.matcher(passage.tokens().get(number.end()).normal()).matches();
        boolean bare = nounEnd == number.end();
        boolean bound = number.first() > 1
                && BOUND.contains(before)
                && AGED.contains(passage.tokens().get(number.first() - 2).normal()); // children aged under five
        boolean apposed = bare
                && number.inDigits()
                && number.value() <= OLDEST
                && number.first() > 0
                && passage.tokens().get(number.first() - 1).word().capital()
                && passage.gap(number.first() - 1).equals(", ")
                && passage.gap(number.end() - 1).startsWith(","); // Stone, 47, opened fire
        return behind || bound || apposed || AGED.contains(before) || bare && number.inDigits() && before.equals("at");
    }

    /** An English or Russian number tied to a word by a hyphen: a 14-man list, a 20-minute fight. */
    private static boolean compound(Passage passage, NumberFinder.Number number) {
        String code = passage.language().code();
        return (code.equals("en") || code.equals("ru"))
                && number.end() < passage.tokens().size()
                && passage.gap(number.end() - 1).equals("-")
                && passage.tokens().get(number.end()).normal().length() > 2
                && !passage.tokens().get(number.end()).word().numeric();
    }

    private static boolean kin(Passage passage, NumberFinder.Number number) {
        int token = number.first() - 1;
        if (token > 0 && passage.tokens().get(token).normal().equals("of")) {
            token--;
        }
        return token >= 0 && KIN.contains(passage.tokens().get(token).normal());
    }

    private static boolean one(
            Passage passage, NumberFinder.Number number, int nounEnd, String before, List<Hit<CountRole>> hits) {
        boolean pronoun = nounEnd == number.end() && PRONOUN_BEFORE.contains(before);
        if (IN.contains(before) || pronoun) {
            return true;
        }
        if (number.inDigits()
                || !ONE.contains(passage.tokens().get(number.end() - 1).normal())) {
            return false;
        }
        int noun = number.end();
        boolean person = hits.stream().anyMatch(hit -> hit.value() == CountRole.PERSON && hit.first() == noun);
        boolean head = noun < passage.tokens().size()
                && HEAD.matcher(passage.tokens().get(noun).normal()).matches();
        return passage.language().code().equals("fa") ? !person : !head;
    }
}
