package dev.parallax.run;

import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What a stage reads besides its records: why its results are stale, if one of these changed.
 *
 * @param stage stage
 * @param code hash of its code
 * @param config settings of the recipe that it reads, as text
 * @param catalogSha256 hash of the parts of the catalog that it reads
 */
public record StageDigest(String stage, String code, SortedMap<String, String> config, String catalogSha256) {
    /** Hash of the settings. */
    public String configSha256() {
        List<String> parts = new ArrayList<>();
        config.forEach((key, value) -> {
            parts.add(key);
            parts.add(value);
        });
        return Ids.sha256Hex(parts.toArray(String[]::new));
    }

    /** Digest of the stage together with the hashes of the records that it reads. */
    public String with(String... records) {
        List<String> parts = new ArrayList<>(List.of(stage, code, configSha256(), catalogSha256));
        parts.addAll(List.of(records));
        return Ids.digest(parts.toArray(String[]::new));
    }
}
