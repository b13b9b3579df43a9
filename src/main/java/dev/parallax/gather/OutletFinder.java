package dev.parallax.gather;

import crawlercommons.domains.EffectiveTldFinder;
import dev.parallax.catalog.Outlets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The outlet of an address, where the recipe asks for it: of the catalog, or with {@code any} the registrable domain of a host that the catalog does not know. */
final class OutletFinder {
    private static final int REMEMBERED = 10_000;

    private final GatherFilter filter;
    private final Outlets outlets;
    private final Map<String, Optional<String>> seen = new HashMap<>();

    OutletFinder(GatherFilter filter, Outlets outlets) {
        this.filter = filter;
        this.outlets = outlets;
    }

    /** The outlet's id, or nothing where it is not asked for. Addresses of a host are told apart only where outlets share it. */
    Optional<String> outletOf(String host, String url) {
        if (outlets.isShared(host)) {
            return asked(host, outlets.byUrl(url));
        }
        Optional<String> known = seen.get(host);
        if (known != null) {
            return known;
        }
        Optional<String> found = asked(host, outlets.byHost(host));
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(host, found);
        return found;
    }

    private Optional<String> asked(String host, Optional<Outlets.Hosted> hosted) {
        Optional<String> listed = hosted.map(found -> found.entry().outlet().outletId());
        if (filter.anyOutlet()) {
            return listed.or(() -> Optional.of(registrableDomain(host)));
        }
        return listed.filter(filter.outlets()::contains);
    }

    /**
     * The domain that somebody registered: one label below the public suffix (publicsuffix.org, both parts of the list, so that each blog of a blog host is an
     * outlet). Below a top level that the list does not know it is the last two labels; an address in numbers, and a public suffix itself, stands for itself.
     */
    static String registrableDomain(String host) {
        if (isNumeric(host)) {
            return host;
        }
        if (EffectiveTldFinder.getEffectiveTLD(host, false) == null) {
            int top = host.lastIndexOf('.');
            return top < 0 ? host : host.substring(host.lastIndexOf('.', top - 1) + 1);
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, false, false);
        return domain == null || domain.isEmpty() ? host : domain;
    }

    private static boolean isNumeric(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.startsWith("[") || (!last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
