package dev.parallax.annotate.quote;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;

/** What a quoted stretch looks like in its sentence: how many words, whether they make a sentence, what stands right before and behind them. */
record Marked(Scene scene, Quoted quoted) {
    /** As many words as a stretch needs to be more than a name or a word put in marks. */
    static final int SHORT = 4;

    private Passage passage() {
        return scene.passage();
    }

    /** The sentence that the opening mark stands in. */
    Sentenced sentence() {
        return passage().sentences().get(passage().sentenceAt(quoted.open()));
    }

    int words() {
        return passage().tokenAt(quoted.end()) - passage().tokenAt(quoted.begin());
    }

    int paragraph() {
        return sentence().paragraph();
    }

    /** Whether the words are more than a name or a word put in marks. */
    boolean speech() {
        return words() >= SHORT || sentenceLike();
    }

    /** Whether a colon stands right before the opening mark. */
    boolean colonBefore() {
        int index = quoted.open() - 1;
        while (index >= sentence().begin()
                && Character.isWhitespace(passage().text().charAt(index))) {
            index--;
        }
        return index >= sentence().begin() && passage().text().charAt(index) == ':';
    }

    /** Whether the words begin like a sentence and are more than a name. */
    boolean sentenceLike() {
        int first = passage().tokenAt(quoted.begin());
        if (first >= passage().tokens().size()) {
            return false;
        }
        boolean ends = ".!?…,،؟".indexOf(passage().text().charAt(quoted.end() - 1)) >= 0;
        return words() >= SHORT && (!passage().language().cased() || scene.capital(first))
                || ends && words() >= 3 && (!passage().language().cased() || scene.capital(first));
    }

    boolean endsSentence() {
        return ".!?…؟".indexOf(passage().text().charAt(quoted.end() - 1)) >= 0 && ",،-–—―".indexOf(next()) < 0
                || quoted.close() < passage().text().length()
                        && ".".indexOf(passage().text().charAt(quoted.close())) >= 0;
    }

    private char next() {
        int index = quoted.close();
        while (index < passage().text().length() && passage().text().charAt(index) == ' ') {
            index++;
        }
        return index < passage().text().length() ? passage().text().charAt(index) : ' ';
    }

    /** Whether only a conjunction or a dash stands before the quote in its sentence. */
    boolean leadIn() {
        int open = passage().tokenAt(quoted.open());
        return open - sentence().firstToken() <= 1;
    }

    /** Whether a quote makes up whole sentences: nothing but punctuation follows it in its sentence. */
    boolean whole() {
        Sentenced sentence = passage().sentences().get(passage().sentenceAt(Math.max(quoted.open(), quoted.end() - 1)));
        int behind = passage().tokenAt(quoted.close());
        return behind >= sentence.endToken() || endsSentence();
    }
}
