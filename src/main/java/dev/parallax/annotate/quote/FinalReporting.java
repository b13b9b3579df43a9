package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Languages whose verb ends the sentence: Azerbaijani, Turkish, and Persian where nothing follows the verb. The speaker stands first, what he said (a clause
 * made a noun) between him and the verb; or the content follows {@code ki} or a comma behind the verb.
 */
record FinalReporting() implements Reporting {
    private static final int TO_THAT = 3;
    private static final Pattern PASSIVE =
            Pattern.compile(".*(?:[ıiuü]l|[ıiuü]n|nıl|nil)(?:[ıiuü]b|[ıiuü]r|d[ıiuü]|m[ıiuü]ş)\\p{L}*");

    /** To talk tells of what stands in the ablative; without it, two talk with each other. */
    private static final Pattern TALKS = Pattern.compile("(?:danış|konuş)\\p{L}*");

    private static final Pattern PEOPLE = Pattern.compile("\\p{L}{2,}l[əae]r[iı]");
    private static final Pattern LOCATIVE = Pattern.compile("\\p{L}+[dt][aeə]");
    private static final Pattern ABLATIVE = Pattern.compile("\\p{L}+[dt][aeə]n");
    /** To make public tells something where a clause made a noun stands before it; results and lists are only handed out. */
    private static final Pattern ANNOUNCES = Pattern.compile("şikayət|(?:açıqla|açıkla|duyur)\\p{L}*");

    /** Words before a verb that announce what follows it: thus he said, these things. */
    private static final Set<String> FOLLOWS =
            Set.of("şöyle", "şunları", "şunu", "böyle", "belə", "bunları", "bunu", "aşağıdakıları");

    private static final Pattern CONVERB = Pattern.compile("\\p{L}{2,}(?:[ae]r[ae]k|araq|ərək)");
    private static final int OCCASION = 9;
    /** Nouns of occasions in the locative. */
    private static final Pattern OCCASIONS = Pattern.compile(
            "(?:açıklama|haber|konuşma|paylaşım|röportaj|toplantı|görüşme|mesaj|demeç|söyleşi|basın|bildiri|yazı|tören|program|oturum)"
                    + "(?:s[ıi]n|[ıiuü]n|l[ae]r[ıi]n|l[ae]r)?[dt][ae]"
                    + "|(?:açıqlama|çıxış|müsahibə|bəyanat|görüş|məktub|paylaşım|brifinq|iclas|tədbir|konfrans|söhbət|status|mərasim)"
                    + "(?:s[ıi]n|[ıiuü]n|l[aə]r[ıi]n|l[aə]r)?[dt][aə]");

    /** A participle of saying, behind which the one who said so stands: diyen, belirten, deyən. */
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}[aeə]n");

    private static final Pattern VERBAL =
            Pattern.compile("\\p{L}+(?:[dt][ıiuü][ğyk]|[ae]ca[ğy]|əcəy|ece[ğy]|m[aeə]s|m[aeə]y)\\p{L}*");

    @Override
    public Optional<Reading> read(Scene scene, Hit<Cue> cue) {
        Sentenced sentence = scene.sentenceOf(cue.first());
        int from = clauseBegin(scene, cue, sentence);
        return switch (cue.value().type()) {
            case SOURCE, SOURCE_SELF -> source(scene, cue, sentence, from);
            case VIA ->
                MedialReporting.alone(scene, cue, sentence) ? source(scene, cue, sentence, from) : Optional.empty();
            case VERB, OBJECT, VERB_OBJECT -> verb(scene, cue, sentence, from);
            case IMPERSONAL -> papers(scene, cue, sentence) ? verb(scene, cue, sentence, from) : Optional.empty();
            case QUOTING -> Optional.empty();
        };
    }

    private static Optional<Reading> verb(Scene scene, Hit<Cue> cue, Sentenced sentence, int from) {
        if (scene.is(cue.first() - 1, Role.NOT) || scene.is(cue.end(), Role.NOT) && cue.end() < sentence.endToken()) {
            return Optional.empty();
        }
        for (int token = cue.end(); token < sentence.endToken() && token < cue.end() + TO_THAT; token++) {
            if (ClauseBounds.cueAt(scene, token)) {
                break;
            }
            if (scene.is(token, Role.THAT)) {
                if (token + 1 >= sentence.endToken()) {
                    break;
                }
                Optional<int[]> speaker = speakerBefore(scene, from, cue.first());
                return Optional.of(reading(scene, token + 1, Extent.end(scene, cue, token + 1, sentence), speaker));
            }
        }
        if (cue.first() - from < 2
                || FOLLOWS.contains(scene.normal(cue.first() - 1))
                || TALKS.matcher(scene.normal(cue.first())).matches()
                        && !ABLATIVE.matcher(scene.normal(cue.first() - 1)).matches()
                || ANNOUNCES.matcher(scene.normal(cue.first())).matches()
                        && !VERBAL.matcher(scene.normal(cue.first() - 1)).matches()) {
            return Optional.empty();
        }
        boolean passive = passive(scene, cue);
        boolean joined = from > sentence.firstToken() && scene.is(from - 1, Role.AND) && scene.is(from, Role.TIE);
        Optional<int[]> own = joined
                ? Optional.empty()
                : Subjects.first(scene, from, cue.first(), passive)
                        .filter(group -> !addressed(scene, from, sentence, group));
        int begin = own.map(s -> s[1]).orElse(from);
        boolean goesOn = own.isEmpty() && from > sentence.firstToken() && scene.is(from - 1, Role.AND);
        Optional<int[]> subject = goesOn ? Subjects.first(scene, sentence.firstToken(), from - 1, passive) : own;
        if (own.isPresent() && begin < cue.first() && scene.comma(begin - 1) && scene.is(begin, Role.TITLE)) {
            // Name, title, content: the apposition ends at the next comma.
            for (int token = begin; token < cue.first() - 1; token++) {
                if (scene.comma(token)) {
                    begin = token + 1;
                    break;
                }
            }
        }
        begin = Circumstances.afterTime(scene, begin, cue.first());
        begin = afterConverb(scene, afterOccasion(scene, begin, cue.first()), cue.first());
        begin = afterFiniteVerb(scene, begin, cue.first());
        if (begin >= cue.first()) {
            return Optional.empty();
        }
        return Optional.of(reading(scene, begin, scene.end(cue.first() - 1), subject));
    }

    /** Whether people in the plural and a case behind "and" are whom the second verb is about: və [sakinləri] çağırıb. */
    private static boolean addressed(Scene scene, int from, Sentenced sentence, int[] group) {
        return from > sentence.firstToken()
                && scene.is(from - 1, Role.AND)
                && group[1] - group[0] == 1
                && PEOPLE.matcher(scene.normal(group[0])).matches();
    }

    /** Whether a verb that else names nobody tells what stands in a document: məlumatında qeyd olunur ki. */
    private static boolean papers(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        return Subjects.turkic(scene)
                && cue.first() > sentence.firstToken()
                && scene.is(cue.first() - 1, Role.DOCUMENT)
                && LOCATIVE.matcher(scene.normal(cue.first() - 1)).matches();
    }

    /** Behind the words that say on what occasion something was told: in the statement that he made, at a meeting. */
    private static int afterOccasion(Scene scene, int from, int to) {
        for (int token = from; token < to - 1 && token - from < OCCASION; token++) {
            if (OCCASIONS.matcher(scene.normal(token)).matches()) {
                return token + 1;
            }
            if (scene.parted(token)) {
                return from;
            }
        }
        return from;
    }

    /** Behind the last converb that a comma parts from the verb: A vurğulayaraq, B bildirib, of which B is told here. */
    private static int afterConverb(Scene scene, int from, int to) {
        int begin = from;
        for (int token = from; token < to - 1; token++) {
            if (CONVERB.matcher(scene.normal(token)).matches() && scene.comma(token) && scene.quotedAt(token) < 0) {
                begin = token + 1;
            }
        }
        return begin;
    }

    /** Behind the last "and" that follows a finite verb: "X opened a case and said ...". */
    private static int afterFiniteVerb(Scene scene, int from, int to) {
        int begin = from;
        String code = scene.passage().language().code();
        for (int token = from + 1; token < to - 1; token++) {
            if (scene.is(token, Role.AND) && finite(code, scene.normal(token - 1)) && scene.quotedAt(token) < 0) {
                begin = token + 1;
            }
        }
        return begin;
    }

    private static boolean finite(String code, String word) {
        return switch (code) {
            case "az" -> AZERBAIJANI_FINITE.matcher(word).matches() && word.length() > 3;
            case "tr" -> TURKISH_FINITE.matcher(word).matches() && word.length() > 3;
            default -> FINITE.contains(word);
        };
    }

    private static final Pattern AZERBAIJANI_FINITE =
            Pattern.compile(".*(?:[ıiuü]b|d[ıiuü]|[ıiuü]r|[ıiuü]blar|[ıiuü]bl[əa]r)");
    private static final Pattern TURKISH_FINITE = Pattern.compile(".*(?:[dt][ıiuü]|yor|m[ıiuü]ş)");

    private static final Set<String> FINITE = Set.of(
            "کرد", "شد", "داد", "گذاشت", "است", "بود", "داشت", "خواند", "دانست", "نامید", "گفت", "کردند", "شدند",
            "دادند", "نمیداند", "داند", "شمرد", "رفت");

    private static Reading reading(Scene scene, int from, int end, Optional<int[]> speaker) {
        return new Reading(
                ClauseBounds.openBefore(scene, from),
                end,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1));
    }

    private static Optional<Reading> source(Scene scene, Hit<Cue> cue, Sentenced sentence, int from) {
        Optional<int[]> speaker =
                speakerBefore(scene, from, cue.first()).map(group -> toCue(scene, group, cue.first()));
        if (cue.end() >= sentence.endToken()) {
            return Optional.empty();
        }
        return Optional.of(reading(scene, cue.end(), Extent.end(scene, cue, cue.end(), sentence), speaker));
    }

    /** The source stands right before its cue, whatever describes it before: "by the [examination] made in Baku". */
    private static int[] toCue(Scene scene, int[] group, int cue) {
        for (int token = group[1] - 1; token < cue - 1; token++) {
            if (scene.parted(token)) {
                return group;
            }
        }
        return new int[] {group[0], Math.max(group[1], cue)};
    }

    private static Optional<int[]> speakerBefore(Scene scene, int from, int end) {
        Optional<int[]> near = Nouns.before(scene, from, end);
        return near.isPresent() ? near : Subjects.first(scene, from, end);
    }

    /** Behind the cue before this one in the sentence, or behind a long quote. */
    private static int clauseBegin(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int begin = sentence.firstToken();
        for (Hit<Cue> other : scene.cues()) {
            if (other.end() <= cue.first()
                    && other.first() >= sentence.firstToken()
                    && other.value().type() != Cue.Type.IMPERSONAL
                    && scene.quotedAt(other.first()) < 0
                    && other.end() < cue.first()) {
                int and = joined(scene, other, cue);
                if (and > 0) {
                    begin = and + 1;
                } else if (scene.is(other.end(), Role.AND)) {
                    begin = other.end() + 1;
                } else if (PARTICIPLE.matcher(scene.normal(other.end() - 1)).matches()
                        && Subjects.turkic(scene)
                        && !scene.parted(other.end() - 1)) {
                    begin = other.end(); // "..." diyen X, ... söyledi
                } else if (scene.parted(other.end() - 1)
                        && cue.value().type() != Cue.Type.SOURCE
                        && cue.value().type() != Cue.Type.VIA
                        && (other.value().type() != Cue.Type.SOURCE
                                        && other.value().type() != Cue.Type.VIA
                                || Subjects.first(scene, other.end(), cue.first())
                                        .isPresent())) {
                    begin = other.end();
                }
            }
        }
        for (int token = begin; token < cue.first() - 1; token++) {
            if (scene.between(token, ":;؛") && scene.quotedAt(token) < 0) {
                begin = token + 1;
            }
        }
        return begin;
    }

    /** The "and" with a preposition behind it that begins the second of two Persian reports: said that ..., and [from] Y asked; -1 where there is none. */
    private static int joined(Scene scene, Hit<Cue> first, Hit<Cue> second) {
        if (!scene.passage().language().code().equals("fa")) {
            return -1;
        }
        for (int token = second.first() - 2; token > first.end(); token--) {
            if (scene.is(token, Role.AND) && scene.is(token + 1, Role.TIE) && second.first() - token < 10) {
                return token;
            }
        }
        return -1;
    }

    @Override
    public Optional<int[]> speaker(Scene scene, Hit<Cue> cue, Quoted quote) {
        Sentenced sentence = scene.sentenceOf(cue.first());
        if (cue.value().type() == Cue.Type.SOURCE) {
            return speakerBefore(scene, sentence.firstToken(), cue.first());
        }
        int behind = scene.passage().tokenAt(quote.close());
        if (quote.close() <= scene.begin(cue.first())) {
            if (behind < cue.first()) {
                int begin = Math.max(behind, sentence.firstToken());
                Optional<int[]> named =
                        passive(scene, cue) ? Optional.empty() : Subjects.nameBefore(scene, begin, cue.first());
                Optional<int[]> subject =
                        named.or(() -> Subjects.first(scene, begin, cue.first(), passive(scene, cue)));
                return subject.or(() -> Nouns.before(scene, Math.max(behind, sentence.firstToken()), cue.first()))
                        .or(() -> leading(scene, quote, passive(scene, cue)));
            }
            Optional<int[]> after = Nouns.after(scene, cue.end(), sentence.endToken());
            return leading(scene, quote, passive(scene, cue)).or(() -> after);
        }
        return Subjects.first(scene, sentence.firstToken(), cue.first(), passive(scene, cue))
                .or(() -> alone(scene, sentence, cue));
    }

    /** The subject that stands before a quote in the sentence that the quote begins in. */
    private static Optional<int[]> leading(Scene scene, Quoted quote, boolean passive) {
        Sentenced opening = scene.passage().sentences().get(scene.passage().sentenceAt(quote.open()));
        int open = scene.passage().tokenAt(quote.open());
        int first = open;
        while (first > opening.firstToken()
                && scene.capital(first - 1)
                && (first == open || !scene.parted(first - 1))) {
            first--;
        }
        boolean name = first < open
                && Subjects.turkic(scene)
                && Surnames.at(scene, open - 1)
                && !Subjects.oblique(scene, open - 1);
        if (name && !passive) {
            return Optional.of(new int[] {first, open}); // when the prosecutors reminded him, Sanford "..."
        }
        return open > opening.firstToken()
                ? Subjects.first(scene, opening.firstToken(), open, passive)
                        .or(() -> passive ? Optional.empty() : Subjects.all(scene, opening.firstToken(), open))
                : Optional.empty();
    }

    /** A name in upper case and nothing else before the verb. */
    private static Optional<int[]> alone(Scene scene, Sentenced sentence, Hit<Cue> cue) {
        int first = sentence.firstToken();
        boolean name = cue.first() > first && cue.first() - first <= 3;
        for (int token = first; token < cue.first(); token++) {
            name &= scene.capital(token) && !Subjects.oblique(scene, token) && !scene.parted(token);
        }
        return name ? Optional.of(new int[] {first, cue.first()}) : Optional.empty();
    }

    private static boolean passive(Scene scene, Hit<Cue> cue) {
        String word = scene.normal(cue.end() - 1);
        return PASSIVE.matcher(word).matches();
    }

    @Override
    public Optional<int[]> subject(Scene scene, Sentenced sentence, int before) {
        return Subjects.first(scene, sentence.firstToken(), before);
    }
}
