package dev.parallax.catalog;

import dev.parallax.model.Edition;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The outlets of a catalog, found by id or by host. */
public final class Outlets {
    /** An outlet together with the edition that a host names. */
    public record Hosted(OutletEntry entry, Edition edition) {}

    private final SortedMap<String, OutletEntry> entries;
    private final Map<String, Hosted> byDomain = new HashMap<>();

    /** Indexes the outlets, by id. */
    public Outlets(SortedMap<String, OutletEntry> entries) {
        this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        for (OutletEntry entry : this.entries.values()) {
            for (Edition edition : entry.editions()) {
                for (String domain : edition.domains().split(" ", -1)) {
                    if (!domain.isEmpty()) {
                        byDomain.putIfAbsent(domain, new Hosted(entry, edition));
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

    /** The outlet whose domain is the host or the longest parent domain of it. */
    public Optional<Hosted> byHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (true) {
            Hosted hosted = byDomain.get(domain);
            if (hosted != null) {
                return Optional.of(hosted);
            }
            int dot = domain.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            domain = domain.substring(dot + 1);
        }
    }
}
