package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.language.Sign;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What Russian grammar says of a report with an object: called A B needs B in the instrumental; a colon ends what is asked for. */
final class Russian {
    /** To call, to explain: what something is called or explained by stands in the instrumental. */
    private static final Pattern CALLS = Pattern.compile("наз(?:ва|ов|ыва)\\p{L}*|объясн\\p{L}*");

    private static final Pattern INSTRUMENTAL =
            Pattern.compile("\\p{L}{2,}(?:ом|ем|ём|ой|ей|ою|ею|ым|им|ыми|ими|ами|ями|ью)");
    private static final Pattern ANSWERS = Pattern.compile("ответ(?:ил|ила|или|ило)");
    /** Verbs of feeling with "in connection": of what, is no speech. */
    private static final Pattern EXPRESSES = Pattern.compile("выра(?:з|ж)\\p{L}*");

    private static final String CONNECTION = "связи";

    private static final Pattern GERUND = Pattern.compile("\\p{L}{3,}(?:уя|ая|яя|ив|ав|ев|вши|уясь|аясь|вшись)");

    /** Prepositions behind which an institution speaks: в министерстве. */
    private static final Set<String> WITHIN = Set.of("в", "во");

    private static final Pattern YEAR = Pattern.compile("г|год[ау]");
    private static final Pattern WAS = Pattern.compile("был[аои]?");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)");
    private static final Set<String> AS_OF = Set.of("на", "за", "к", "о", "об", "обо");
    private static final Set<String> OBJECTS = Set.of(
            "их", "его", "её", "ее", "ему", "ей", "им", "ими", "него", "неё", "нее", "них", "нас", "вас", "меня", "мне",
            "нам");
    private static final Set<String> ASKED = Set.of("кого", "кому", "кем", "чего", "чему", "чем");

    private Russian() {}

    private static boolean is(Scene scene) {
        return scene.passage().language().code().equals("ru");
    }

    /** Whether a verb lacks what makes a report of it: the instrumental of calling, or words of somebody's own behind "expressed ... in connection with". */
    static boolean lacksObject(Scene scene, Hit<Cue> cue, int from, int end) {
        if (!is(scene)) {
            return false;
        }
        boolean calls = CALLS.matcher(scene.normal(cue.first())).matches();
        boolean connection = EXPRESSES.matcher(scene.normal(cue.first())).matches()
                && from + 1 < scene.passage().tokens().size()
                && scene.normal(from + 1).equals(CONNECTION);
        if (!calls && !connection) {
            return false;
        }
        for (int token = from; token < scene.passage().tokens().size() && scene.begin(token) < end; token++) {
            if (scene.quotedAt(token) >= 0
                    || calls && INSTRUMENTAL.matcher(scene.normal(token)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence begins with its subject alone, so that what is told goes on behind an aside: [X], as Y reports, [fell]. */
    static boolean subject(Scene scene, int first, int end) {
        if (!is(scene) || end <= first) {
            return false;
        }
        boolean nominative = false;
        for (int token = first; token < end; token++) {
            Set<Sign> signs = scene.passage().language().signs(scene.word(token).surface());
            if (signs.contains(Sign.PREDICATE)
                    || token == first && (signs.contains(Sign.PREPOSITION) || scene.is(token, Role.HELPER))
                    || scene.parted(token) && token < end - 1) {
                return false;
            }
            nominative |= signs.contains(Sign.NOMINAL) && signs.contains(Sign.NOMINATIVE);
        }
        return nominative;
    }

    /** Whether a preposition begins a group, which so cannot speak; in an institution somebody does. */
    static boolean tied(Scene scene, int first) {
        return is(scene)
                && scene.passage().language().signs(scene.normal(first)).contains(Sign.PREPOSITION)
                && !WITHIN.contains(scene.normal(first));
    }

    /** Behind the subject of a compound predicate: [X] was questioned and [confessed]; the given end where no "and" stands before the verb. */
    static int subjectEnd(Scene scene, int first, int last, int verb) {
        for (int token = first + 1; is(scene) && token < last; token++) {
            if (WAS.matcher(scene.normal(token)).matches() && !scene.parted(token)) {
                return token; // X [были] уверены
            }
        }
        if (!is(scene) || last >= verb || !scene.is(last, Role.AND)) {
            return last;
        }
        for (int token = first + 1; token < last; token++) {
            boolean predicate = scene.is(token, Role.HELPER)
                    || scene.passage().language().finite(scene.word(token).surface());
            if (predicate && !Nouns.mentioned(scene, token)) {
                return token;
            }
        }
        return last;
    }

    /** Behind a gerund that leads a sentence, and the comma that closes it: [Отвечая на вопрос,] X пожала плечами. */
    static int afterGerund(Scene scene, int first, int limit) {
        if (!is(scene) || !GERUND.matcher(scene.normal(first)).matches()) {
            return first;
        }
        for (int token = first; token < limit - 1; token++) {
            if (scene.comma(token)) {
                return token + 1;
            }
        }
        return first;
    }

    /** The end of an object, which a colon outside quotation marks closes. */
    static int objectEnd(Scene scene, int from, int end) {
        for (int token = from;
                is(scene) && token + 1 < scene.passage().tokens().size() && scene.end(token) < end;
                token++) {
            if (scene.between(token, ":") && scene.quotedAt(token) < 0 && scene.quotedAt(token + 1) < 0) {
                return scene.end(token);
            }
        }
        return end;
    }

    /** Whether a verb tells of an answer, which without quotation marks may be a deed. */
    static boolean answers(Scene scene, Hit<Cue> cue) {
        return is(scene) && ANSWERS.matcher(scene.normal(cue.first())).matches();
    }

    /** Whether words behind "by data" say of when the data are and not whose: по данным на 4 января, за год. */
    static boolean asOf(Scene scene, int first) {
        return is(scene) && AS_OF.contains(scene.normal(first));
    }

    /** Whether a pronoun stands alone in a case that cannot speak: просил [их]. */
    static boolean object(Scene scene, int[] group) {
        return is(scene) && group[1] - group[0] == 1 && OBJECTS.contains(scene.normal(group[0]));
    }

    /** Whether a group of words before a verb begins with what the verb asks for: [кого] они считают. */
    static boolean asks(Scene scene, int[] group) {
        return is(scene) && ASKED.contains(scene.normal(group[0]));
    }

    /** Whether a capital stands on a particle within its sentence, which so is a name: [Ли]. */
    static boolean named(Scene scene, int token) {
        return is(scene)
                && scene.capital(token)
                && token > scene.sentenceOf(token).firstToken()
                && scene.normal(token).equals("ли")
                && !scene.word(token).capitals();
    }

    /** Behind a day between commas that follows a word for the day: сегодня, [5 января,] X; the token itself where none does. */
    static int afterDay(Scene scene, int token, int limit) {
        boolean day = is(scene)
                && token + 2 < limit
                && scene.comma(token)
                && scene.word(token + 1).numeric()
                && !scene.parted(token + 1)
                && scene.comma(token + 2);
        return day ? token + 2 : token;
    }

    /** Behind the year of a season: весной [1998 года] он. */
    static int afterYear(Scene scene, int token, int limit) {
        boolean year = is(scene)
                && token + 1 < limit
                && scene.word(token).numeric()
                && YEAR.matcher(scene.normal(token + 1)).matches();
        return year ? token + 2 : token;
    }

    /** The subject behind circumstances that begin with "in": в 2007 году [он], в то же время [известный адвокат]; empty where none is plain. */
    static Optional<int[]> behindCircumstance(Scene scene, int first, int end) {
        for (boolean plain : new boolean[] {true, false}) {
            for (int token = first + 2; token < end; token++) {
                if (!nominative(scene, token, plain)) {
                    continue;
                }
                int begin = token;
                while (begin > first + 2
                        && ADJECTIVE.matcher(scene.normal(begin - 1)).matches()
                        && nominative(scene, begin - 1, false)) {
                    begin--;
                }
                return Optional.of(new int[] {begin, end});
            }
        }
        return Optional.empty();
    }

    /** Whether a word can be a subject and follows no preposition; {@code plain} asks for a form that is no object either. */
    private static boolean nominative(Scene scene, int token, boolean plain) {
        Set<Sign> signs = scene.passage().language().signs(scene.word(token).surface());
        return signs.contains(Sign.NOMINATIVE)
                && (signs.contains(Sign.NOMINAL) || scene.is(token, Role.HE))
                && !signs.contains(Sign.GENITIVE)
                && !signs.contains(Sign.PREPOSITIONAL)
                && !(plain && signs.contains(Sign.ACCUSATIVE))
                && !scene.word(token).numeric()
                && !scene.is(token - 1, Role.TIE)
                && !scene.passage()
                        .language()
                        .signs(scene.word(token - 1).surface())
                        .contains(Sign.PREPOSITION);
    }
}
