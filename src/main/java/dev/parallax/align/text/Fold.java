package dev.parallax.align.text;

import dev.parallax.language.sound.Spelling;

/** Folds spellings that do not tell words apart, as {@link Spelling} does. */
public final class Fold {
    private Fold() {}

    /** The folded word. */
    public static String fold(String word) {
        return Spelling.fold(word);
    }
}
