package dev.parallax.annotate.quote;

import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;

/** The subject of a sentence in Persian and Arabic, whose letters do not tell names from other words. */
final class Uncased {
    private static final int LONGEST = 6;
    private static final String OBJECT = "را";

    private Uncased() {}

    /**
     * Persian: the words at the head of the sentence up to the first preposition. Arabic: behind the verb that opens it, where a title or a word with a role leads
     * the name. Empty where the words do not look like somebody.
     */
    static Optional<int[]> subject(Scene scene, Sentenced sentence) {
        boolean arabic = scene.passage().language().code().equals("ar");
        int first = sentence.firstToken() + (arabic ? 1 : 0);
        while (first < sentence.endToken() && scene.is(first, Role.HELPER)) {
            first++;
        }
        int end = first;
        while (end < sentence.endToken()
                && !scene.is(end, Role.TIE)
                && !scene.is(end, Role.ABOUT)
                && !scene.is(end, Role.THAT)
                && !scene.is(end, Role.TIME)
                && !scene.is(end, Role.BREAK)
                && !scene.normal(end).equals(OBJECT)) {
            end++;
            if (end < sentence.endToken() && scene.parted(end - 1)) {
                break;
            }
        }
        boolean known = false;
        for (int token = first; token < end; token++) {
            known |= scene.is(token, Role.TITLE) || Nouns.mentioned(scene, token);
        }
        boolean led = end < sentence.endToken() && !scene.parted(end - 1);
        boolean somebody = arabic ? known : led && end - first >= 2;
        return end > first && end - first <= LONGEST && somebody
                ? Optional.of(new int[] {first, end})
                : Optional.empty();
    }
}
