package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import dev.parallax.model.EvidenceKind;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Segments that mean an event without its names: by what happened, with a number of the event or its day and something more of it ("the two brothers who were killed", "those arrested on 27 June"), in an article that
 * names a country of the event and tells {@value #ITEMS} different things of it. A segment that names another place means something else.
 */
final class Description {
    private static final int ITEMS = 5;

    /** How much a segment has to say by numbers, days and further items. */
    private static final double ENOUGH = 1.0;

    /** Numbers below are told of too many things to mean an event by themselves. */
    private static final double SMALL = 0.5;

    private Description() {}

    /** Positions of the segments that describe the event. */
    static BitSet of(EventFinder finder, TreeMap<Integer, List<Find>> finds, List<Segment> segments) {
        BitSet described = new BitSet();
        Set<String> items = new HashSet<>();
        finds.values().forEach(found -> found.stream()
                .filter(find -> find.kind() != EvidenceKind.PLACE)
                .forEach(find -> items.add(find.item())));
        if (items.size() < ITEMS || segments.stream().noneMatch(finder::inCountry)) {
            return described;
        }
        for (Segment segment : segments) {
            List<Find> found = finds.getOrDefault(segment.position(), List.of());
            if (describes(found) && !finder.elsewhere(segment)) {
                described.set(segment.position());
            }
        }
        return described;
    }

    private static boolean describes(List<Find> found) {
        Set<Integer> begins = new TreeSet<>();
        double sum = 0;
        boolean happens = false;
        boolean exact = false;
        for (Find find : found) {
            happens |= find.mustList() >= 0 && find.kind() == EvidenceKind.TERM;
            boolean number = find.role() == Find.Role.NUMBER && find.value().contains("=");
            boolean day = find.role() == Find.Role.DAY;
            exact |= number || day;
            if (begins.add(find.span().begin()) && (number || day || find.kind() == EvidenceKind.TERM)) {
                sum += day
                                || number
                                        && Double.parseDouble(find.value()
                                                        .substring(find.value().indexOf('=') + 1))
                                                >= EventFinder.RARE_NUMBER
                        ? 1
                        : SMALL;
            }
        }
        return happens && exact && sum > ENOUGH;
    }
}
