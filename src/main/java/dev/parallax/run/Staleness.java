package dev.parallax.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Why what a stage made before is stale. */
public final class Staleness {
    private Staleness() {}

    /** What differs, in words; empty where only the records that come in changed. */
    public static List<String> differences(StageDigest before, StageDigest now) {
        List<String> found = new ArrayList<>();
        if (!before.code().equals(now.code())) {
            found.add("the program's code for it changed");
        }
        SortedSet<String> keys = new TreeSet<>(before.config().keySet());
        keys.addAll(now.config().keySet());
        for (String key : keys) {
            String old = before.config().getOrDefault(key, "not said");
            String current = now.config().getOrDefault(key, "not said");
            if (!old.equals(current)) {
                found.add("the recipe's " + key + " changed from " + old + " to " + current);
            }
        }
        if (!before.catalogSha256().equals(now.catalogSha256())) {
            found.add("the part of the catalog that it reads changed");
        }
        return found;
    }
}
