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
            List<String> names = byLength.get(end - begin);
            for (int index = 0; index < names.size(); index++) {
                if (reads(text, begin, names.get(index))) {
                    return names.get(index);
                }
            }
        }
        return "";
    }

    /** Names are ASCII: the bit that parts small letters from capitals is set in their hyphens and colons too. */
    private static boolean reads(String text, int begin, String name) {
        for (int at = 0; at < name.length(); at++) {
            if ((text.charAt(begin + at) | 32) != name.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
