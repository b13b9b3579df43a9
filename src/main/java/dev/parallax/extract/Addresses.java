package dev.parallax.extract;

import org.jsoup.internal.StringUtil;

/** Addresses of links as they are meant on their page. */
final class Addresses {
    private Addresses() {}

    /** The address that a link has on a page: that of jsoup, which is not asked where an address is whole and has nothing in it to be resolved. */
    static String resolved(String base, String href) {
        return isWhole(href) ? href : StringUtil.resolve(base, href);
    }

    /** Whether an address begins with http or https and a host of plain letters, and goes on in ASCII without steps up or to the same folder. */
    private static boolean isWhole(String href) {
        int host = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : href.length();
        int at = host;
        while (at < href.length() && isHost(href.charAt(at))) {
            at++;
        }
        if (at == host || at == href.length() || href.charAt(at) != '/') {
            return false;
        }
        for (; at < href.length(); at++) {
            char c = href.charAt(at);
            if (c <= ' ' || c > '~' || (c == '/' && at + 1 < href.length() && href.charAt(at + 1) == '.')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHost(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }
}
