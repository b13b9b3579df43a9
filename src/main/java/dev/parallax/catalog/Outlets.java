package dev.parallax.catalog;

import dev.parallax.model.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The outlets of a catalog, found by id, by host or by address. */
public final class Outlets {
    /** An outlet together with the edition that an address names. */
    public record Hosted(OutletEntry entry, Edition edition) {}

    private final SortedMap<String, OutletEntry> entries;
    private final Map<String, Hosted> byDomain = new HashMap<>();
    private final Set<String> shared = new TreeSet<>();

    /** Indexes the outlets, by id. */
    public Outlets(SortedMap<String, OutletEntry> entries) {
        this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        for (OutletEntry entry : this.entries.values()) {
            for (Edition edition : entry.editions()) {
                Hosted hosted = new Hosted(entry, edition);
                for (String address : addresses(edition)) {
                    byDomain.putIfAbsent(address, hosted);
                    int slash = address.indexOf('/');
                    if (slash > 0) {
                        shared.add(address.substring(0, slash));
                    }
                }
            }
        }
    }

    /** All outlets by id. */
    public SortedMap<String, OutletEntry> entries() {
        return entries;
    }

    /** The outlet of this id. */
    public Optional<OutletEntry> byId(String outletId) {
        return Optional.ofNullable(entries.get(outletId));
    }

    /** The outlet whose domain is the host or the longest parent domain of it; where outlets share a host, {@link #byUrl} tells them apart. */
    public Optional<Hosted> byHost(String host) {
        return new HostAndPath(host.toLowerCase(Locale.ROOT), "").find(byDomain);
    }

    /**
     * The outlet of an address. A domain may carry the beginning of a path: of those that fit, the one with the longest host is taken, and of these the one with
     * the longest path.
     */
    public Optional<Hosted> byUrl(String url) {
        return HostAndPath.of(url).find(byDomain);
    }

    /** Whether paths below the host, or below a parent domain of it, tell outlets or editions apart. */
    public boolean isShared(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return shared.stream().anyMatch(domain -> small.equals(domain) || small.endsWith("." + domain));
    }

    /** The addresses by which an edition is found: its domains, and its channel with that of Telegram's web view. */
    public static List<String> addresses(Edition edition) {
        List<String> addresses = new ArrayList<>();
        for (String domain : edition.domains().split(" ", -1)) {
            if (!domain.isEmpty()) {
                addresses.add(domain.toLowerCase(Locale.ROOT));
            }
        }
        if (edition.channel() != null) {
            String address =
                    HostAndPath.trimmed(NormalisedUrl.bare(edition.channel()).toLowerCase(Locale.ROOT));
            addresses.add(address);
            if (address.startsWith("t.me/")) {
                addresses.add("t.me/s/" + address.substring("t.me/".length()));
            }
        }
        return addresses;
    }
}
