package dev.parallax.align.discovery;

import dev.parallax.align.signature.LocatedSignature;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How names that the catalog does not hold are written in a cluster: the commonest spelling, one in Latin letters before all others. */
final class Names {
    private Names() {}

    /** A spelling by feature key. */
    static Map<String, String> of(Collection<LocatedSignature> members) {
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        for (LocatedSignature member : members) {
            for (int index = 0; index < member.names().size(); index++) {
                String name = member.names().get(index);
                if (!name.isEmpty()) {
                    spellings
                            .computeIfAbsent(
                                    member.signature().features().get(index).key(), key -> new TreeMap<>())
                            .merge(name, 1, Integer::sum);
                }
            }
        }
        Map<String, String> names = new TreeMap<>();
        spellings.forEach((key, counts) -> counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> !latin(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(entry -> names.put(key, entry.getKey())));
        return names;
    }

    private static boolean latin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
