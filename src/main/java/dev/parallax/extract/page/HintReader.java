package dev.parallax.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads hints from attributes, remembering what pages repeat. A memory only: the same label gives the same hints in every reader. */
public final class HintReader {
    private static final int REMEMBERED = 60_000;
    private static final int LONGEST_LABEL = 300;

    /** A class that begins so says what an element has or lacks, not what it is: has-sidebar, no-comments, is-hidden-mobile. */
    private static final Set<String> STATES =
            Set.of("has", "no", "with", "without", "is", "not", "js", "can", "show", "hide");

    /** A class that begins so names what an article is about: category-politics, tag-music. */
    private static final Set<String> TAXONOMIES = Set.of("category", "tag", "topic", "cat", "section");

    /** A class that names a way of laying out what is inside: sidebar-grid. */
    private static final Set<String> LAYOUTS = Set.of("grid", "layout", "row", "col");

    /** A class that ends so holds for screens of one size only: hidden-xs. */
    private static final Set<String> SIZES =
            Set.of("xs", "sm", "md", "lg", "xl", "phone", "mobile", "tablet", "desktop", "print");

    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /** Bits of a class or id attribute. */
    int ofLabel(String label) {
        if (label.isEmpty()) {
            return 0;
        }
        Integer bits = known.get(label);
        if (bits == null) {
            bits = read(label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(label, bits);
        }
        return bits;
    }

    private static int read(String label) {
        int bits = 0;
        int end = 0;
        for (int begin = 0; begin < label.length(); begin = end + 1) {
            end = begin;
            while (end < label.length() && label.charAt(end) > ' ') {
                end++;
            }
            String name = label.substring(begin, end);
            List<String> parts = parts(name);
            if (name.indexOf(':') >= 0
                    || name.indexOf('[') >= 0
                    || (parts.size() > 1
                            && (STATES.contains(parts.get(0))
                                    || SIZES.contains(parts.get(parts.size() - 1))
                                    || LAYOUTS.contains(parts.get(1))
                                    || LAYOUTS.contains(parts.get(parts.size() - 1))))) {
                continue;
            }
            String before = "";
            for (int index = 0; index < parts.size(); index++) {
                String part = parts.get(index);
                bits |= index == 0 && parts.size() > 1 && TAXONOMIES.contains(part) ? 0 : HintWords.of(part);
                if (!before.isEmpty()) {
                    bits |= HintWords.of(before + part);
                }
                before = part;
            }
        }
        return bits;
    }

    /** Splits at what is no letter, and where lower case turns to upper. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean lower = false;
        for (int index = 0; index < name.length(); index++) {
            char c = name.charAt(index);
            boolean letter = Character.isLetter(c);
            if (!letter || (lower && Character.isUpperCase(c))) {
                if (part.length() > 0) {
                    parts.add(part.toString().toLowerCase(Locale.ROOT));
                    part.setLength(0);
                }
            }
            if (letter) {
                part.append(c);
            }
            lower = Character.isLowerCase(c);
        }
        if (part.length() > 0) {
            parts.add(part.toString().toLowerCase(Locale.ROOT));
        }
        return parts;
    }
}
