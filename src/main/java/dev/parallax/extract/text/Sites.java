package dev.parallax.extract.text;

import dev.parallax.extract.page.Anchor;
import dev.parallax.extract.page.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells links to other sites. A site is named by the label before the public suffix: where one host has the other's name among its labels, they are one site. */
final class Sites {
    /** Second levels under which countries register names. */
    private static final Set<String> SECOND_LEVELS =
            Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "gen", "info");

    private Sites() {}

    /** Whether a block points to other sites than the one of these labels, and nowhere else. */
    static boolean pointsAway(Block block, List<String> site) {
        for (Anchor anchor : block.anchors()) {
            List<String> other = labels(anchor.target());
            if (other.isEmpty() || site.contains(name(other)) || other.contains(name(site))) {
                return false;
            }
        }
        return !site.isEmpty() && !block.anchors().isEmpty();
    }

    /** Labels of the host of an address; empty where it has none. */
    static List<String> labels(String url) {
        int begin = url.indexOf("//");
        if (begin < 0) {
            return List.of();
        }
        int end = begin + 2;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(begin + 2, end).toLowerCase(Locale.ROOT);
        return host.indexOf('.') < 0 ? List.of() : List.of(host.split("\\."));
    }

    private static String name(List<String> labels) {
        int at = labels.size() - 2;
        boolean under = at > 0 && labels.get(at + 1).length() == 2 && SECOND_LEVELS.contains(labels.get(at));
        return at < 0 ? "" : labels.get(under ? at - 1 : at);
    }
}
