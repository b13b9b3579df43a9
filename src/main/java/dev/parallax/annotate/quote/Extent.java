package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.regex.Pattern;

/** How far reported words reach. */
final class Extent {
    private static final String TRIMMED = " \t\u00a0.,;:!،؛۔–—-";
    private static final int SUBJECT = 9;
    /** What goes on a noun group behind a comma: a relative word, or a preposition of time or manner. */
    private static final Pattern GOES_ON = Pattern.compile(
            "котор.*|кто|кого|кому|чем|где|куда|откуда|чей|чья|чьи|что|чтобы|когда|если|как|после|перед|включая|who|which|whose|whom|where|when|that");

    /** Begins a clause about a noun of what is told, in which somebody else may speak: люди, [которых] считали. */
    private static final Pattern RELATIVE = Pattern.compile("котор\\p{L}+|who|whom|whose");

    private Extent() {}

    /** Where content that begins at a token ends: at a semicolon or the end of the sentence, or where another speaker takes over behind a comma. */
    static int end(Scene scene, Hit<Cue> own, int from, Sentenced sentence) {
        int end = clauses(scene, own, from, sentence);
        int closing = scene.isEnglish() ? English.closingReport(scene, own, from, sentence) : -1;
        if (closing > 0) {
            end = Math.min(end, scene.end(closing - 1));
        }
        end = Math.min(end, predicate(scene, from, sentence));
        for (int token = from; token + 1 < sentence.endToken() && scene.end(token) < end; token++) {
            if (scene.between(token, ";؛")
                    && (scene.quotedAt(token) < 0 || scene.quotedAt(token) != scene.quotedAt(token + 1))
                    && !scene.is(token + 1, Role.THAT)) {
                return scene.end(token);
            }
        }
        return end;
    }

    /**
     * In Russian a comma before "and" with a finite verb right behind it closes the clause that is told: the verb is the speaker's again ("said that A, and
     * stopped"). The end of the sentence where there is none.
     */
    private static int predicate(Scene scene, int from, Sentenced sentence) {
        if (!scene.passage().language().code().equals("ru")) {
            return sentence.end();
        }
        for (int token = from + 2; token + 1 < sentence.endToken(); token++) {
            if (scene.comma(token - 1)
                    && scene.is(token, Role.AND)
                    && scene.quotedAt(token) < 0
                    && !scene.parted(token)
                    && finite(scene, token + 1)
                    && !inserted(scene, from, token - 1)
                    && sentence.endToken() - token > 3) {
                return scene.end(token - 1);
            }
        }
        return sentence.end();
    }

    /** Whether the comma behind a token closes words without a verb that another comma opens: was hit over Russia, near Grozny, and lost. */
    private static boolean inserted(Scene scene, int from, int comma) {
        for (int token = comma; token > from; token--) {
            if (finite(scene, token)) {
                return false;
            }
            if (token < comma && scene.comma(token)) {
                return true;
            }
        }
        return false;
    }

    private static int clauses(Scene scene, Hit<Cue> own, int from, Sentenced sentence) {
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() <= from
                    || cue.first() >= sentence.endToken()
                    || cue == own
                    || cue.value().type() == Cue.Type.IMPERSONAL
                    || cue.value().type() == Cue.Type.VIA
                    || scene.quotedAt(cue.first()) >= 0) {
                continue;
            }
            if (scene.passage().language().code().equals("fa") && cue.end() + 1 >= sentence.endToken()) {
                for (int token = cue.first() - 2; token > from + 1 && cue.first() - token < SUBJECT; token--) {
                    if (scene.is(token, Role.AND) && scene.is(token + 1, Role.TIE)) {
                        return scene.end(token - 1);
                    }
                }
            }
            int joined = scene.passage().language().code().equals("en") ? newClause(scene, cue.first(), from) : -1;
            if (joined > 0) {
                return scene.end(joined - 1);
            }
            for (int token = cue.first(); token > from && cue.first() - token < SUBJECT; token--) {
                if (token == cue.first()
                        && token - 1 > from
                        && scene.is(token - 1, Role.AND)
                        && !scene.parted(token - 1)) {
                    return scene.end(token - 2);
                }
                boolean inside = scene.quotedAt(token - 1) >= 0 && scene.quotedAt(token - 1) == scene.quotedAt(token);
                boolean parted = scene.between(token - 1, ",;،؛—–") && !inside;
                if (parted && RELATIVE.matcher(scene.normal(token)).matches()) {
                    break; // the cue is of a clause about a noun of what is told
                }
                boolean elsewhere = parted
                        && scene.passage().language().code().equals("ru")
                        && scene.is(token, Role.TIE)
                        && cue.first() - token == 2
                        && scene.capital(token + 1); // ..., in Moscow they say
                if (elsewhere
                        || parted
                                && (scene.is(token, Role.BREAK) && !scene.is(token, Role.THAT)
                                        || token == cue.first())) {
                    return scene.end(token - 1);
                }
            }
        }
        return sentence.end();
    }

    /** The "and" before a new subject with a cue of its own: ... and Democrats accused; -1 where there is none. */
    private static int newClause(Scene scene, int cue, int from) {
        for (int token = cue - 1; token > from + 1 && cue - token < 6; token--) {
            if (scene.is(token, Role.BREAK) || scene.is(token, Role.THAT)) {
                return -1;
            }
            boolean subject = scene.capital(token)
                    || scene.is(token, Role.HE)
                    || scene.is(token, Role.IT)
                    || scene.is(token, Role.ANONYMOUS);
            if (scene.is(token - 1, Role.AND) && subject && !scene.capital(token - 2)) {
                return token - 1;
            }
        }
        return -1;
    }

    /** Where a group of nouns ends: before "and" with a finite verb behind it, or before a comma that begins a clause with a finite verb. */
    static int nounGroup(Scene scene, int from, int end) {
        for (int token = from + 1; token < scene.passage().tokens().size() && scene.begin(token) < end; token++) {
            if (scene.quotedAt(token) >= 0 && scene.quotedAt(token) == scene.quotedAt(token - 1)) {
                continue;
            }
            if (scene.is(token, Role.AND) && verbBehind(scene, token + 1, end)) {
                return scene.end(token - 1);
            }
            if (scene.comma(token - 1) && !relative(scene, token)) {
                int comma = token;
                while (comma < scene.passage().tokens().size()
                        && scene.begin(comma) < end
                        && !(comma > token && scene.parted(comma - 1))) {
                    if (scene.passage().language().code().equals("ru") && finite(scene, comma)) {
                        return scene.end(token - 1);
                    }
                    comma++;
                }
            }
        }
        return end;
    }

    /** Whether a clause that describes begins at a token, with its preposition or without: which, because of which. */
    private static boolean relative(Scene scene, int token) {
        for (int word = token;
                word < Math.min(token + 3, scene.passage().tokens().size());
                word++) {
            if (word == token
                    ? GOES_ON.matcher(scene.normal(word)).matches()
                    : scene.normal(word).startsWith("котор")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands at a token, or behind one word that helps it. */
    private static boolean verbBehind(Scene scene, int token, int end) {
        int verb = token;
        while (verb - token < 2
                && verb + 1 < scene.passage().tokens().size()
                && scene.is(verb, Role.HELPER)
                && !scene.parted(verb)) {
            verb++;
        }
        return verb < scene.passage().tokens().size() && scene.begin(verb) < end && finite(scene, verb);
    }

    private static boolean finite(Scene scene, int token) {
        return scene.passage().language().finite(scene.word(token).surface());
    }

    /** UTF-16 span without white space and the marks that part it from the rest; a closing quotation mark and what ends a question stay. */
    static int[] trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && (TRIMMED.indexOf(text.charAt(from)) >= 0 || Character.isWhitespace(text.charAt(from)))) {
            from++;
        }
        while (to > from
                && (TRIMMED.indexOf(text.charAt(to - 1)) >= 0 || Character.isWhitespace(text.charAt(to - 1)))) {
            to--;
        }
        return new int[] {from, to};
    }
}
