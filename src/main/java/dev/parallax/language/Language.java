package dev.parallax.language;

import java.util.List;
import java.util.Set;

/**
 * One language. Implementations are immutable and safe for several threads.
 *
 * <p>A word meets a name in two ways. {@link #normalise} folds what writers vary without meaning anything by it (case, yeh and kaf, diacritics); two words
 * are the same as written if their normal forms are equal. {@link #keys} gives the stems that a word of running text may have, {@link #formKeys} those of
 * a word of a table, which is written in its dictionary form; the two meet if they share a key.
 */
public interface Language {
    /** ISO 639-1. */
    String code();

    /** The word as it is compared: folded, not stemmed. Never empty for a word with a letter or digit. */
    String normalise(String word);

    /** Normal form first, then stems, the surest first; no doubles. Inflection only is taken off, never derivation. */
    List<String> keys(String word);

    /**
     * The one of {@link #keys} to count a word by, where nothing around it is known: the likeliest dictionary form where the language has a dictionary, else the stem with the
     * most taken off, which of stems that begin alike is the first by the alphabet.
     */
    default String lemma(String word) {
        List<String> keys = keys(word);
        return keys.stream().skip(1).min(String::compareTo).orElse(keys.get(0));
    }

    /** Keys of a word of a table. */
    List<String> formKeys(String word);

    /** Words, in normal form and without their full stop, after which a full stop does not end a sentence. */
    Set<String> abbreviations();

    /** Whether this part of a word, tied to it by a non-joiner, inflects it (Persian {@code ‌ها}); false where the language has no such parts. */
    default boolean gluedSuffix(String normal) {
        return false;
    }

    /**
     * Whether this part, tied to a name by a non-joiner, makes an adjective in which the name still names: Persian {@code ‌تبار}, of such origin, and {@code ‌زبان}, of
     * such tongue.
     */
    default boolean gluedOrigin(String normal) {
        return false;
    }

    /** Whether this part, tied to the word behind it by a non-joiner, inflects it (Persian {@code می‌}). */
    default boolean gluedPrefix(String normal) {
        return false;
    }

    /**
     * Of the keys of a word those that only lack a conjunction or preposition written on to its front (Arabic {@code و}, {@code ب}): its ending is still there, so
     * that a stem may be looked for in them. The word itself is left out; empty where the language writes no such parts on.
     */
    default List<String> withoutProclitics(List<String> keys) {
        return List.of();
    }

    /** Whether the word, as written, can be (part of) the subject of a sentence; true where the language or the word does not show it. */
    default boolean subject(String word) {
        return true;
    }

    /** Whether the word, as written, is a finite verb and nothing else; false where the language or the word does not show it. */
    default boolean finite(String word) {
        return false;
    }

    /** What the word, as written, can be in a sentence; empty where the language or the word does not show it. */
    default Set<Sign> signs(String word) {
        return Set.of();
    }

    /** Whether what follows a stem makes another word of it and does not inflect it (Turkish {@code -lık}: bakan, bakanlık). */
    default boolean derives(String ending) {
        return false;
    }

    /** Whether the verb stands behind what it rules. */
    default boolean verbLast() {
        return false;
    }

    /** Whether upper case marks names in this language. */
    boolean cased();
}
