package dev.parallax.catalog;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form for all addresses of a page: https, the host in small letters without {@code www.}, {@code m.} or {@code amp.}, no user, no default port, no
 * fragment, no AMP forms, no trackers, parameters in order, no slash or index page at the end, percent-encoding as RFC 3986 (6.2.2) normalises it. Normalising
 * twice changes nothing. The result names a page; it need not be fetched.
 */
public final class NormalisedUrl {
    private static final String SCHEME = "https://";
    private static final Pattern HTTP = Pattern.compile("(?i)https?://(.*)", Pattern.DOTALL);
    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:(?:www\\d?|m|mobile|amp)\\.)+(?=[^.]+\\.[^.]+)");

    /** An AMP segment at the beginning; slash, AMP form or index page at the end. */
    private static final Pattern AMP_BEFORE = Pattern.compile("^/amp(?=/)");

    private static final Pattern AMP_NAME = Pattern.compile("(?<=[^/])\\.amp(?=\\.html$|$)");
    private static final Pattern PORT_AT_END = Pattern.compile("(?:\\.|:(?:80|443)?)+$");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern ESCAPED_MARK = Pattern.compile("^(?:amp;)+");
    private static final Pattern END = Pattern.compile("(?:/|/amp|/amp\\.html|/index\\.(?:s?html?|php))$");

    /** Parameters that say from where or how a page is read, as analytics, advertising and sharing services add them. */
    private static final Set<String> TRACKERS = Set.of(
            "__twitter_impression",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_openstat",
            "_x_tr_hl",
            "_x_tr_pto",
            "_x_tr_sl",
            "_x_tr_tl",
            "action_object_map",
            "amp",
            "amp_gsa",
            "amp_js_v",
            "cmp",
            "cmpid",
            "dclid",
            "fb_action_ids",
            "fb_action_types",
            "fb_ref",
            "fb_source",
            "fbclid",
            "feature",
            "from",
            "frommdr",
            "gbraid",
            "gclid",
            "gclsrc",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "hss_channel",
            "igsh",
            "igshid",
            "ito",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "ncid",
            "ocid",
            "outputtype",
            "print",
            "rb_clickid",
            "ref",
            "ref_src",
            "ref_url",
            "referer",
            "referrer",
            "rss",
            "s_kwcid",
            "sh",
            "share",
            "shared",
            "sharetype",
            "si",
            "smid",
            "smtyp",
            "source",
            "spm",
            "traffic_source",
            "twclid",
            "usg",
            "utm",
            "ved",
            "view_source",
            "wbraid",
            "wt_mc",
            "wtmc",
            "xtor",
            "yclid",
            "ymclid",
            "ysclid");

    private static final List<String> TRACKER_FAMILIES =
            List.of("utm_", "at_", "hsa_", "itm_", "mtm_", "ns_", "oly_", "pk_", "vero_", "wt.");

    private NormalisedUrl() {}

    /** Normalises an address by the rules that hold for every outlet. */
    public static Optional<String> of(String url) {
        return of(url, Set.of());
    }

    /**
     * Normalises an address.
     *
     * @param dropped keys of the query that never name an article of its outlet, in small letters
     * @return empty where it is no http or https address with a host
     */
    public static Optional<String> of(String url, Collection<String> dropped) {
        var http = HTTP.matcher(url.strip());
        if (!http.matches()) {
            return Optional.empty();
        }
        String rest = before(http.group(1), "#");
        String address = before(rest, "?");
        String host = host(before(address, "/"));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String path = path(address.substring(before(address, "/").length()));
        String query = query(rest.substring(Math.min(rest.length(), address.length() + 1)), dropped);
        return Optional.of(SCHEME + host + path + (query.isEmpty() ? "" : "?" + query));
    }

    /** An address without scheme and {@code www.}, its host in small letters, else untouched: what the address patterns of an outlet are written for. */
    public static String bare(String url) {
        String rest = url.strip();
        var http = HTTP.matcher(rest);
        rest = http.matches() ? http.group(1) : rest;
        String host = before(before(rest, "?"), "/");
        String small = host.toLowerCase(Locale.ROOT);
        return (small.startsWith("www.") ? small.substring(4) : small) + rest.substring(host.length());
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String host(String authority) {
        String host = withoutPort(authority.substring(authority.lastIndexOf('@') + 1));
        if (host.chars().anyMatch(c -> c >= 0x80)) {
            try {
                host = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES);
            } catch (IllegalArgumentException e) {
                host = encoded(host, ":[]");
            }
        }
        return HOST_PREFIX.matcher(withoutPort(host.toLowerCase(Locale.ROOT))).replaceFirst("");
    }

    private static String withoutPort(String host) {
        return PORT_AT_END.matcher(host).replaceFirst("");
    }

    private static String path(String raw) {
        String path = encoded(SLASHES.matcher(raw).replaceAll("/"), "/:@!$&'()*+,;=");
        String before;
        // Folding one form can uncover another.
        do {
            before = path;
            path = AMP_BEFORE.matcher(path).replaceFirst("");
            path = AMP_NAME.matcher(path).replaceFirst("");
            path = END.matcher(path).replaceFirst("");
        } while (!path.equals(before));
        return path.isEmpty() ? "/" : path;
    }

    private static String query(String raw, Collection<String> dropped) {
        if (raw.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String found : raw.split("&", -1)) {
            // A link copied out of a page's source separates by &amp;.
            String parameter =
                    ESCAPED_MARK.matcher(encoded(found, "/:@!$'()*+,;=?")).replaceFirst("");
            String key = before(parameter, "=").toLowerCase(Locale.ROOT);
            boolean names = !key.isEmpty()
                    && !TRACKERS.contains(key)
                    && !dropped.contains(key)
                    && TRACKER_FAMILIES.stream().noneMatch(key::startsWith);
            if (names) {
                kept.add(parameter);
            }
        }
        kept.sort(null);
        return String.join("&", kept);
    }

    /** Letters, digits and -._~ as themselves, what has a meaning in its place as it is, everything else as %XX of UTF-8. */
    private static String encoded(String raw, String asItIs) {
        StringBuilder text = new StringBuilder(raw.length());
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int code = bytes[i] & 0xFF;
            boolean escaped = code == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            if (escaped) {
                code = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]);
                i += 2;
            }
            if (isUnreserved(code) || (!escaped && asItIs.indexOf(code) >= 0)) {
                text.append((char) code);
            } else {
                text.append('%').append(digit(code >> 4)).append(digit(code & 15));
            }
        }
        return text.toString();
    }

    private static boolean isUnreserved(int code) {
        return (code >= 'a' && code <= 'z')
                || (code >= 'A' && code <= 'Z')
                || (code >= '0' && code <= '9')
                || "-._~".indexOf(code) >= 0;
    }

    private static int hex(byte digit) {
        return digit < 0 ? -1 : Character.digit(digit, 16);
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }
}
