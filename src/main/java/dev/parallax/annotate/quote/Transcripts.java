package dev.parallax.annotate.quote;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.QuoteForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Transcripts and interviews: paragraphs that begin with a name in upper case and a colon, three or more of them in a text. Each is what that speaker said.
 */
final class Transcripts {
    private static final int TURNS = 3;
    private static final int NAME = 3;

    private Transcripts() {}

    static List<Said> find(Scene scene, SpeakerResolver speakers) {
        Passage passage = scene.passage();
        if (!passage.language().cased()) {
            return List.of();
        }
        List<int[]> turns = new ArrayList<>();
        int paragraph = -1;
        for (Sentenced sentence : passage.sentences()) {
            if (sentence.paragraph() == paragraph) {
                continue;
            }
            paragraph = sentence.paragraph();
            int colon = colon(scene, sentence);
            if (colon >= 0) {
                turns.add(new int[] {sentence.firstToken(), colon + 1, sentence.begin()});
            }
        }
        if (turns.size() < TURNS) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        for (int[] turn : turns) {
            int line = passage.text().indexOf('\n', turn[2]);
            int[] span = Extent.trim(
                    passage.text(),
                    scene.end(turn[1] - 1) + 1,
                    line < 0 ? passage.text().length() : line);
            if (span[1] > span[0]) {
                said.add(new Said(span[0], span[1], QuoteForm.INDIRECT, null, speakers.resolve(turn[0], turn[1])));
            }
        }
        return said;
    }

    /** The last token of the name that a paragraph begins with; -1 where it begins otherwise. */
    private static int colon(Scene scene, Sentenced sentence) {
        for (int token = sentence.firstToken();
                token < sentence.endToken() && token - sentence.firstToken() < NAME;
                token++) {
            if (!scene.word(token).capitals()) {
                return -1;
            }
            if (scene.between(token, ":")) {
                return token;
            }
            if (scene.parted(token)) {
                return -1;
            }
        }
        return -1;
    }
}
