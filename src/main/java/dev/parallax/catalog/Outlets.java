package dev.parallax.catalog;

import dev.parallax.model.Edition;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The outlets of a catalog, found by id, by host or by address. */
public final class Outlets {
    /** An outlet together with the edition that an address names. */
    public record Hosted(OutletEntry entry, Edition edition) {}

    private final SortedMap<String, OutletEntry> entries;
    private final Map<String, Hosted> byDomain = new HashMap<>();

    /** Indexes the outlets, by id. */
    public Outlets(SortedMap<String, OutletEntry> entries) {
        this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        for (OutletEntry entry : this.entries.values()) {
            for (Edition edition : entry.editions()) {
                Hosted hosted = new Hosted(entry, edition);
                for (String domain : edition.domains().split(" ", -1)) {
                    if (!domain.isEmpty()) {
                        byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), hosted);
                    }
                }
                channel(edition.channel(), hosted);
            }
        }
    }

    /** A channel of Telegram has a second address, under /s/, where a browser can read it. */
    private void channel(@Nullable String channel, Hosted hosted) {
        if (channel != null) {
            String address = trimmed(NormalisedUrl.bare(channel).toLowerCase(Locale.ROOT));
            byDomain.putIfAbsent(address, hosted);
            if (address.startsWith("t.me/")) {
                byDomain.putIfAbsent("t.me/s/" + address.substring("t.me/".length()), hosted);
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
        return byPath(host.toLowerCase(Locale.ROOT), "");
    }

    /**
     * The outlet of an address. A domain may carry the beginning of a path: of those that fit, the one with the longest host is taken, and of these the one with
     * the longest path.
     */
    public Optional<Hosted> byUrl(String url) {
        String address = NormalisedUrl.bare(url).toLowerCase(Locale.ROOT).split("[?#]", 2)[0];
        int slash = address.indexOf('/');
        String host = (slash < 0 ? address : address.substring(0, slash)).replaceFirst(":\\d*$", "");
        return byPath(host, slash < 0 ? "" : trimmed(address.substring(slash)));
    }

    private Optional<Hosted> byPath(String host, String path) {
        for (String domain = host; ; domain = domain.substring(domain.indexOf('.') + 1)) {
            for (String begin = path; ; begin = begin.substring(0, begin.lastIndexOf('/'))) {
                Hosted hosted = byDomain.get(domain + begin);
                if (hosted != null) {
                    return Optional.of(hosted);
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

    private static String trimmed(String address) {
        return address.replaceFirst("/+$", "");
    }
}
