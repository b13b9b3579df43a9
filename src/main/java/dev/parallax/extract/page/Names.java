package dev.parallax.extract.page;

import java.util.ArrayList;
import java.util.List;

/** A set of names that is asked with a stretch of text, whatever its capitals, without a copy of it. */
final class Names {
    /** First letters, by their last five bits. */
    private static final int LETTERS = 32;

    /** Names by length and first letter. */
    private final List<List<String>> places = new ArrayList<>();

    private Names() {}

    /** Names in small letters. */
    static Names of(String... names) {
        Names set = new Names();
        for (String name : names) {
            while (set.places.size() < (name.length() + 1) * LETTERS) {
                set.places.add(new ArrayList<>());
            }
            set.places.get(place(name, 0, name.length())).add(name);
        }
        return set;
    }

    /** The name that stands there; nothing where none does. */
    String at(String text, int begin, int end) {
        int place = end > begin ? place(text, begin, end) : 0;
        if (place < places.size()) {
            List<String> names = places.get(place);
            for (int index = 0; index < names.size(); index++) {
                if (reads(text, begin, names.get(index))) {
                    return names.get(index);
                }
            }
        }
        return "";
    }

    private static int place(String text, int begin, int end) {
        return (end - begin) * LETTERS + (text.charAt(begin) & LETTERS - 1);
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
