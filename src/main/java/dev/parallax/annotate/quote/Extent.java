package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;

/** How far reported words reach. */
final class Extent {
    private static final String TRIMMED = " \t\u00a0.,;:!،؛۔–—-";
    private static final int SUBJECT = 9;

    private Extent() {}

    /** Where content that begins at a token ends: at the end of the sentence, or where another speaker takes over behind a comma. */
    static int end(Scene scene, Hit<Cue> own, int from, Sentenced sentence) {
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() <= from || cue.first() >= sentence.endToken() || cue == own || cue.value().type() == Cue.Type.IMPERSONAL
                    || scene.quotedAt(cue.first()) >= 0) {
                continue;
            }
            for (int token = cue.first(); token > from && cue.first() - token < SUBJECT; token--) {
                boolean parted = scene.between(token - 1, ",;،؛—–") && scene.quotedAt(token - 1) < 0;
                if (parted && (scene.is(token, Role.BREAK) && !scene.is(token, Role.THAT) || token == cue.first())) {
                    return scene.end(token - 1);
                }
            }
        }
        return sentence.end();
    }

    /** UTF-16 span without white space and the marks that part it from the rest; a closing quotation mark and what ends a question stay. */
    static int[] trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && (TRIMMED.indexOf(text.charAt(from)) >= 0 || Character.isWhitespace(text.charAt(from)))) {
            from++;
        }
        while (to > from && (TRIMMED.indexOf(text.charAt(to - 1)) >= 0 || Character.isWhitespace(text.charAt(to - 1)))) {
            to--;
        }
        return new int[] {from, to};
    }
}
