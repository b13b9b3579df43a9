package dev.parallax.catalog.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What is not taken from Unicode's locale data, and why.
 *
 * @param keys codes of regions, ids of time zones
 * @param forms names that are not taken, {@code language:form}
 * @param exacts names that are compared as they are written, {@code language:form}
 */
record LeftOut(Set<String> keys, Set<String> forms, Set<String> exacts) {
    private static final String TABLE = "/cldr/left-out.tsv";

    /** The table that comes with the program: {@code language} ({@code -} for a region or zone), {@code form}, {@code how} (out, exact), {@code why}. */
    static LeftOut bundled() {
        Set<String> keys = new HashSet<>();
        Set<String> forms = new HashSet<>();
        Set<String> exacts = new HashSet<>();
        try (InputStream in = LeftOut.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + TABLE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        if (cells.length != 4) {
                            throw new IllegalStateException(TABLE + ": expected 4 cells: " + line);
                        }
                        (cells[0].equals("-") ? keys : cells[2].equals("exact") ? exacts : forms)
                                .add(cells[0].equals("-") ? cells[1] : cells[0] + ":" + cells[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LeftOut(Set.copyOf(keys), Set.copyOf(forms), Set.copyOf(exacts));
    }

    boolean key(String key) {
        return keys.contains(key);
    }

    boolean form(String language, String form) {
        return forms.contains(language + ":" + form);
    }

    boolean exact(String language, String form) {
        return exacts.contains(language + ":" + form);
    }
}
