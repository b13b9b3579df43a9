package dev.parallax.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address in the one form that names the article: scheme https, host lower case and without {@code www.} or {@code amp.}, no default port, no user, no
 * fragment, no trackers, no AMP forms, percent-encoding only where it is needed and in upper case, no trailing slash. Normalising twice changes nothing. The
 * result names; it need not be fetched.
 */
public final class NormalisedUrl {
    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "yclid",
            "ysclid",
            "msclkid",
            "twclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_openstat",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "referer",
            "from",
            "rss",
            "cmpid",
            "cmp",
            "ocid",
            "ncid",
            "ito",
            "smid",
            "smtyp",
            "share",
            "shared",
            "sharetype",
            "ved",
            "usg",
            "spm",
            "wt_mc",
            "wtmc",
            "xtor",
            "at_medium",
            "at_campaign",
            "at_custom1",
            "amp",
            "amp_js_v",
            "amp_gsa",
            "outputtype",
            "__twitter_impression",
            "feature",
            "fb_action_ids",
            "fb_action_types",
            "fb_source",
            "action_object_map",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "print",
            "_x_tr_sl",
            "_x_tr_tl",
            "_x_tr_hl",
            "_x_tr_pto",
            "utm",
            "source",
            "traffic_source",
            "frommdr",
            "view_source",
            "sh",
            "si");
    private static final List<String> TRACKER_STEMS =
            List.of("utm_", "pk_", "mtm_", "hsa_", "oly_", "vero_", "wt.", "ns_", "at_");
    private static final List<String> INDEX_PAGES = List.of("/index.html", "/index.htm", "/index.php", "/index.shtml");

    private NormalisedUrl() {}

    /** The usual form, where the outlet names no parameters of its own. */
    public static Optional<String> of(String url) {
        return of(url, Set.of());
    }

    /**
     * Normalises an address.
     *
     * @param url an absolute http or https address
     * @param dropped keys of the query that never name an article of this outlet
     * @return empty where the address is no http or https address with a host
     */
    public static Optional<String> of(String url, Collection<String> dropped) {
        String rest = url.strip();
        int colon = rest.indexOf("://");
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        rest = rest.substring(colon + 3);
        rest = before(rest, '#');
        int query = rest.indexOf('?');
        String parameters = query < 0 ? "" : rest.substring(query + 1);
        rest = query < 0 ? rest : rest.substring(0, query);
        int slash = rest.indexOf('/');
        String host = host(slash < 0 ? rest : rest.substring(0, slash), scheme);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String path = path(slash < 0 ? "" : rest.substring(slash));
        String kept = query(parameters, dropped);
        return Optional.of("https://" + host + path + (kept.isEmpty() ? "" : "?" + kept));
    }

    /** The address without scheme, as article-id patterns see it. */
    public static String bare(String normalised) {
        int colon = normalised.indexOf("://");
        return colon < 0 ? normalised : normalised.substring(colon + 3);
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String host(String authority, String scheme) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.lastIndexOf(':');
        if (port >= 0 && !host.endsWith("]")) {
            String number = host.substring(port + 1);
            boolean usual = number.isEmpty() || number.equals("80") || number.equals("443");
            host = usual ? host.substring(0, port) : host;
        }
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        for (boolean again = true; again; ) {
            again = false;
            for (String prefix : new String[] {"www.", "amp."}) {
                if (host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0) {
                    host = host.substring(prefix.length());
                    again = true;
                }
            }
        }
        try {
            return host.chars().allMatch(c -> c < 0x80)
                    ? host
                    : java.net.IDN.toASCII(host, java.net.IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    private static String path(String raw) {
        String path = encoded(raw.replaceAll("/{2,}", "/"), "/:@!$&'()*+,;=");
        String before;
        do {
            before = path;
            if (path.startsWith("/amp/")) {
                path = path.substring(4);
            }
            for (String end : new String[] {"/", "/amp", "/amp.html", ".amp"}) {
                if (path.endsWith(end)) {
                    path = path.substring(0, path.length() - end.length());
                }
            }
            if (path.endsWith(".amp.html")) {
                path = path.substring(0, path.length() - ".amp.html".length()) + ".html";
            }
            for (String end : INDEX_PAGES) {
                if (path.endsWith(end)) {
                    path = path.substring(0, path.length() - end.length());
                }
            }
        } while (!path.equals(before));
        return path.isEmpty() ? "/" : path;
    }

    private static String query(String raw, Collection<String> dropped) {
        List<String> kept = new ArrayList<>();
        for (String pair : raw.split("&", -1)) {
            String key = before(pair, '=').toLowerCase(Locale.ROOT);
            if (key.isEmpty()
                    || TRACKERS.contains(key)
                    || dropped.contains(key)
                    || TRACKER_STEMS.stream().anyMatch(key::startsWith)) {
                continue;
            }
            kept.add(encoded(pair, "/:@!$'()*+,;=?"));
        }
        kept.sort(null);
        return String.join("&", kept);
    }

    /** Percent-encoding as RFC 3986 section 6.2.2 normalises it: unreserved characters bare, the rest in upper-case hexadecimal, UTF-8. */
    private static String encoded(String raw, String bare) {
        StringBuilder text = new StringBuilder(raw.length());
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            int code = bytes[index] & 0xFF;
            boolean escaped = false;
            if (code == '%' && index + 2 < bytes.length) {
                int high = Character.digit(bytes[index + 1], 16);
                int low = Character.digit(bytes[index + 2], 16);
                if (high >= 0 && low >= 0) {
                    code = high * 16 + low;
                    escaped = true;
                    index += 2;
                }
            }
            boolean unreserved = (code >= 'a' && code <= 'z')
                    || (code >= 'A' && code <= 'Z')
                    || (code >= '0' && code <= '9')
                    || "-._~".indexOf(code) >= 0;
            if (unreserved || (!escaped && bare.indexOf(code) >= 0)) {
                text.append((char) code);
            } else {
                text.append('%')
                        .append(Character.toUpperCase(Character.forDigit(code >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(code & 15, 16)));
            }
        }
        return text.toString();
    }
}
