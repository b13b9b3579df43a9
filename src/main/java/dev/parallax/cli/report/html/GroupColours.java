package dev.parallax.cli.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The class of each group's colour: by alphabet, the same on the whole page; what has no group is grey. The colours are told apart by the colour-blind (Okabe and Ito 2008). */
final class GroupColours {
    private static final int COLOURS = 7;

    private final List<String> groups;

    GroupColours(Collection<String> groups) {
        this.groups = new ArrayList<>(new TreeSet<>(groups));
        this.groups.removeIf(GroupColours::isNone);
    }

    /** Groups with a colour of their own, by alphabet. */
    List<String> groups() {
        return groups;
    }

    /** {@code g1} to {@code g7}, or {@code g0}. */
    String of(String group) {
        int index = groups.indexOf(group);
        return "g" + (index < 0 ? 0 : index % COLOURS + 1);
    }

    static boolean isNone(String group) {
        return group.equals("-") || group.equals("unassigned");
    }
}
