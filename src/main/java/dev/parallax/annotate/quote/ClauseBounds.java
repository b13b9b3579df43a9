package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Set;

/** Where the clause around a cue begins and ends. */
final class ClauseBounds {
    private static final int TO_COLON = 6;
    /** Words behind an aside that take the interrupted sentence up again. */
    private static final Set<String> GOES_ON = Set.of("until", "since", "because", "unless", "if", "and", "whether");

    private ClauseBounds() {}

    /** Whether what stands before the cue is only a tie to the sentence before (verb first). */
    static boolean clauseInitial(Scene scene, Hit<Cue> cue, int[] before) {
        for (int token = before[0]; token < before[1]; token++) {
            if (scene.capital(token)
                    || scene.is(token, Role.HE)
                    || scene.is(token, Role.IT)
                    || scene.is(token, Role.INSTITUTION)) {
                return false;
            }
        }
        return true;
    }

    /** The begin of a token together with a quotation mark that opens right before it. */
    static int openBefore(Scene scene, int token) {
        int begin = scene.begin(token);
        for (Quoted quoted : scene.quoted()) {
            if (quoted.begin() == begin) {
                return quoted.open();
            }
        }
        return begin;
    }

    static int clauseBegin(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int begin = sentence.firstToken();
        for (Quoted quoted : scene.quoted()) {
            if (quoted.close() <= scene.begin(cue.first()) && quoted.end() - quoted.begin() > 40) {
                begin = Math.max(begin, scene.passage().tokenAt(quoted.close()));
            }
        }
        return begin;
    }

    static boolean longQuote(Scene scene, int token) {
        Quoted quoted = scene.quoted().get(scene.quotedAt(token));
        return quoted.end() - quoted.begin() > 40;
    }

    static boolean cueAt(Scene scene, int token) {
        return scene.cues().stream()
                .anyMatch(other -> other.first() == token && other.value().type() == Cue.Type.VERB);
    }

    static int colon(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (int token = cue.end() - 1; token < sentence.endToken() - 1 && token - cue.end() < TO_COLON; token++) {
            if (scene.between(token, ":")) {
                return token + 1;
            }
            if (token >= cue.end() && scene.comma(token)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean closes(Scene scene, int end, Sentenced sentence) {
        return end >= sentence.endToken() || scene.parted(end - 1);
    }

    /** Whether the sentence that an aside interrupts goes on behind it: not with a participle or a clause of its own. */
    static boolean goesOn(Scene scene, int token, Sentenced sentence) {
        boolean tied = GOES_ON.contains(scene.normal(token)) || scene.is(sentence.firstToken(), Role.BREAK);
        if (!tied && (scene.is(token, Role.BREAK) || scene.is(token, Role.THAT))) {
            return false;
        }
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() >= token && cue.first() <= token + 1) {
                return false;
            }
        }
        return (sentence.endToken() - token > 2 || verb(scene, token, sentence))
                && (tied || !scene.normal(token).endsWith("ing"))
                && !scene.is(token, Role.TITLE);
    }

    private static boolean verb(Scene scene, int from, Sentenced sentence) {
        for (int token = from; token < sentence.endToken(); token++) {
            String word = scene.word(token).surface();
            if (scene.passage().language().finite(word)) {
                return true;
            }
        }
        return false;
    }

    static int clauseEnd(Scene scene, Hit<Cue> cue, int from, Sentenced sentence) {
        int limit = Extent.end(scene, cue, from, sentence);
        for (int token = from + 1; token < sentence.endToken() && scene.begin(token) < limit; token++) {
            if (scene.comma(token - 1) && scene.is(token, Role.BREAK) && scene.quotedAt(token) < 0
                    || scene.between(token - 1, ";—")) {
                return scene.end(token - 1);
            }
        }
        return limit;
    }

    static boolean opensQuote(Scene scene, int token) {
        return token < scene.passage().tokens().size() && scene.quotedAt(token) >= 0;
    }
}
