package dev.parallax.compare;

import dev.parallax.model.Contrast;
import dev.parallax.model.Voice;
import java.util.Comparator;

/**
 * What articles answer: the choices of one base in one voice.
 *
 * @param base part of the items before the colon, or the item itself
 * @param voice who speaks
 * @param veiled whether impersonal attribution is counted as the outlet's own voice
 */
record Question(String base, Voice voice, boolean veiled) implements Comparable<Question> {
    private static final Comparator<Question> ORDER =
            Comparator.comparing(Question::base).thenComparing(Question::voice).thenComparing(Question::veiled);

    /** Name of an item of this question in the table. */
    String name(String item) {
        return veiled ? item + Contrast.VEILED : item;
    }

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }
}
