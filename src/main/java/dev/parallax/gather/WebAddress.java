package dev.parallax.gather;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;

/** The part of an address that gather needs: whether it is one of the web, and its host. What makes two addresses one article is a rule of extract. */
final class WebAddress {
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);

    private WebAddress() {}

    /**
     * The host of an http or https address: lower case, internationalised names in ASCII (UTS 46), without port and trailing dot; an IPv6 address keeps its
     * brackets. Nothing where the address is no such address.
     */
    static Optional<String> host(String url) {
        int from = afterScheme(url);
        if (from < 0) {
            return Optional.empty();
        }
        int to = from;
        while (to < url.length() && "/?#\\".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String authority = url.substring(from, to);
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        if (hostAndPort.startsWith("[")) {
            return ipv6(hostAndPort);
        }
        int colon = hostAndPort.indexOf(':');
        String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        if (colon >= 0 && !isPort(hostAndPort.substring(colon + 1))) {
            return Optional.empty();
        }
        return toAscii(host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .filter(WebAddress::isHost);
    }

    private static int afterScheme(String url) {
        if (url.regionMatches(true, 0, "http://", 0, 7)) {
            return 7;
        }
        return url.regionMatches(true, 0, "https://", 0, 8) ? 8 : -1;
    }

    private static boolean isPort(String port) {
        return port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<String> ipv6(String text) {
        int close = text.indexOf(']');
        if (close < 4
                || close + 1 < text.length() && (text.charAt(close + 1) != ':' || !isPort(text.substring(close + 2)))) {
            return Optional.empty();
        }
        String address = text.substring(0, close + 1).toLowerCase(Locale.ROOT);
        return address.chars().skip(1).limit(close - 1).allMatch(c -> "0123456789abcdef:.".indexOf(c) >= 0)
                ? Optional.of(address)
                : Optional.empty();
    }

    private static Optional<String> toAscii(String host) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? Optional.empty() : Optional.of(ascii);
    }

    private static boolean isHost(String host) {
        if (host.isEmpty() || host.length() > LONGEST_HOST) {
            return false;
        }
        int label = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.') {
                if (label == 0) {
                    return false;
                }
                label = 0;
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_') {
                label++;
                if (label > LONGEST_LABEL) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return label > 0;
    }
}
