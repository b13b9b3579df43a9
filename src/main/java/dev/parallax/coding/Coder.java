package dev.parallax.coding;

import java.util.Locale;

/**
 * Who coded.
 *
 * @param name name or pseudonym
 * @param kind person or program
 */
public record Coder(String name, Kind kind) implements Comparable<Coder> {
    /** What a coder is. */
    public enum Kind {
        PERSON,
        PROGRAM;

        /** The kind as it stands in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind of this name.
         *
         * @throws IllegalArgumentException where it is neither
         */
        public static Kind of(String id) {
            return switch (id) {
                case "person" -> PERSON;
                case "program" -> PROGRAM;
                default ->
                    throw new IllegalArgumentException(
                            "found the coder kind \"" + id + "\", expected person or program");
            };
        }
    }

    public Coder {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a coder needs a name");
        }
    }

    @Override
    public int compareTo(Coder other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
