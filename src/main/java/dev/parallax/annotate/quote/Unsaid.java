package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Map;
import java.util.Set;

/** Verbs of saying that tell of no report: under a condition ("if the bank says that ..."), or by nobody ("neither side has said that ..."). */
final class Unsaid {
    /** How far nobody stands before his verb: no [senior member of the board] has said. */
    private static final int NOBODY_WITHIN = 5;

    private static final Map<String, Set<String>> CONDITIONS = Map.of(
            "en", Set.of("if", "unless"),
            "ru", Set.of("если"),
            "az", Set.of("əgər"),
            "tr", Set.of("eğer", "şayet"),
            "fa", Set.of("اگر", "چنانچه"),
            "ar", Set.of("اذا", "لو"));

    private static final Map<String, Set<String>> NOBODY = Map.of(
            "en", Set.of("no", "nobody", "neither", "none"),
            "ar", Set.of("لا"),
            "fa", Set.of("هیچ", "هیچکس", "هیچیک"));

    private Unsaid() {}

    /** Whether a cue stands in such a clause: the word that says so opens the clause of the cue, and no comma parts the two. */
    static boolean is(Scene scene, Hit<Cue> cue) {
        if (cue.value().type() == Cue.Type.SOURCE
                || cue.value().type() == Cue.Type.SOURCE_SELF
                || cue.value().type() == Cue.Type.VIA) {
            return false;
        }
        String code = scene.passage().language().code();
        Set<String> conditions = CONDITIONS.getOrDefault(code, Set.of());
        Set<String> nobody = NOBODY.getOrDefault(code, Set.of());
        Sentenced sentence = scene.sentenceOf(cue.first());
        for (int token = cue.first() - 1; token >= sentence.firstToken(); token--) {
            if (scene.parted(token)) {
                return false;
            }
            boolean opens = token == sentence.firstToken()
                    || scene.parted(token - 1)
                    || scene.is(token - 1, Role.AND)
                    || scene.is(token - 1, Role.BREAK);
            String word = scene.normal(token);
            if (opens && (conditions.contains(word) || nobody.contains(word) && cue.first() - token <= NOBODY_WITHIN)) {
                return true;
            }
        }
        return false;
    }
}
