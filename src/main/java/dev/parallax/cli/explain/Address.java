package dev.parallax.cli.explain;

import dev.parallax.catalog.NormalisedUrl;
import java.util.Optional;

/** An address that a person typed, compared with addresses of the tables in the form that all addresses of a page share. */
final class Address {
    private static final String SCHEME = "https://";

    private Address() {}

    /** The normalised address, where the words look like one: with or without a scheme, but with a host and a path. */
    static Optional<String> of(String words) {
        if (words.contains("://")) {
            return NormalisedUrl.of(words);
        }
        return words.contains(".") && words.contains("/") && !words.contains(" ")
                ? NormalisedUrl.of(SCHEME + words)
                : Optional.empty();
    }

    /** The host of a normalised address. */
    static String host(String normalised) {
        String bare = NormalisedUrl.bare(normalised);
        int slash = bare.indexOf('/');
        return slash < 0 ? bare : bare.substring(0, slash);
    }
}
