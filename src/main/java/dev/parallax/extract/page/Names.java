package dev.parallax.extract.page;

import java.util.ArrayList;
import java.util.List;

/** A set of names that is asked with a stretch of text, whatever its capitals, without a copy of it. */
final class Names {
    private final List<List<String>> byLength = new ArrayList<>();

    private Names() {}

    /** Names in small letters. */
    static Names of(String... names) {
        Names set = new Names();
        for (String name : names) {
            while (set.byLength.size() <= name.length()) {
                set.byLength.add(new ArrayList<>());
            }
            set.byLength.get(name.length()).add(name);
        }
        return set;
    }

    /** The name that stands there; nothing where none does. */
    String at(String text, int begin, int end) {
        if (end - begin < byLength.size()) {
            int first = text.charAt(begin) | 32;
            for (String name : byLength.get(end - begin)) {
                if (name.charAt(0) == first && text.regionMatches(true, begin, name, 0, name.length())) {
                    return name;
                }
            }
        }
        return "";
    }
}
