package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.language.Sign;
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
}
