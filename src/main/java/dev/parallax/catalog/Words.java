package dev.parallax.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a researcher's file that stand for the constants of an enumeration: the constants in lower case. */
public final class Words {
    private Words() {}

    /** The word of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The words of all constants, in their order. */
    public static List<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The constant of a word. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    /**
     * The constant of a word that a check has passed.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static <E extends Enum<E>> E get(Class<E> type, String word) {
        return find(type, word).orElseThrow(() -> new IllegalArgumentException(word + " is none of " + of(type)));
    }
}
