package dev.parallax.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An address as domains are looked up: host, and path without a slash at its end, lower case.
 *
 * @param host without port
 * @param path empty, or begins with a slash
 */
public record HostAndPath(String host, String path) {
    /** Of an address with or without scheme; query and fragment are no part of it. */
    public static HostAndPath of(String url) {
        String address = NormalisedUrl.bare(url).toLowerCase(Locale.ROOT).split("[?#]", 2)[0];
        int slash = address.indexOf('/');
        String host = (slash < 0 ? address : address.substring(0, slash)).replaceFirst(":\\d*$", "");
        return new HostAndPath(host, slash < 0 ? "" : trimmed(address.substring(slash)));
    }

    /**
     * What a map of domains has for the address. A domain may carry the beginning of a path: of those that fit, the one with the longest host is taken, and of
     * these the one with the longest path.
     */
    public <T> Optional<T> find(Map<String, T> byDomain) {
        for (String domain = host; ; domain = domain.substring(domain.indexOf('.') + 1)) {
            for (String begin = path; ; begin = begin.substring(0, begin.lastIndexOf('/'))) {
                T found = byDomain.get(domain + begin);
                if (found != null) {
                    return Optional.of(found);
                }
                if (begin.isEmpty()) {
                    break;
                }
            }
            if (domain.indexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }

    /** Without slashes at the end. */
    static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }
}
