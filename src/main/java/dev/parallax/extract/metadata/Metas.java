package dev.parallax.extract.metadata;

import dev.parallax.extract.page.MetaTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meta tags of a page by key. */
public final class Metas {
    private final Map<String, List<MetaTag>> byKey = new HashMap<>();

    /** Indexes the tags. */
    public Metas(List<MetaTag> tags) {
        for (MetaTag tag : tags) {
            byKey.computeIfAbsent(tag.key(), key -> new ArrayList<>()).add(tag);
        }
    }

    /** Tags of a key, in reading order. */
    public List<MetaTag> all(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The first value of the first of the keys that has one. */
    public Optional<String> first(String... keys) {
        for (String key : keys) {
            List<MetaTag> tags = byKey.get(key);
            if (tags != null) {
                return Optional.of(tags.get(0).value());
            }
        }
        return Optional.empty();
    }
}
