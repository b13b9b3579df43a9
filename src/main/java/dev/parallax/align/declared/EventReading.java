package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.EvidenceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An article read for one event: what stands where, and how strongly each segment tells of the event.
 *
 * @param event the event
 * @param finds what was found, by position of the segment; segments that name a concept of {@code not} are left out
 * @param vetoed positions of those segments
 * @param strengths by position: the sum of what its different items tell
 */
record EventReading(
        DeclaredEvent event, TreeMap<Integer, List<Find>> finds, BitSet vetoed, Map<Integer, Double> strengths) {

    static EventReading of(EventFinder finder, AnnotatedArticle annotated, List<Segment> segments, Telling telling) {
        BitSet vetoed = new BitSet();
        TreeMap<Integer, List<Find>> finds = new TreeMap<>();
        Map<Integer, Double> strengths = new HashMap<>();
        String language = annotated.article().language();
        for (Segment segment : segments) {
            if (finder.vetoed(segment)) {
                vetoed.set(segment.position());
                continue;
            }
            List<Find> found = finder.in(segment, annotated);
            if (!found.isEmpty()) {
                finds.put(segment.position(), found);
                strengths.put(segment.position(), strength(found, language, telling));
            }
        }
        return new EventReading(finder.event(), finds, vetoed, strengths);
    }

    private static double strength(List<Find> finds, String language, Telling telling) {
        Map<String, Double> items = new TreeMap<>();
        for (Find find : finds) {
            items.merge(find.item(), telling.of(find, language), Math::max);
        }
        double sum = 0;
        for (double item : items.values()) {
            sum += item;
        }
        return sum;
    }

    /** How strongly the segment tells of the event; 0 where it does not. */
    double strength(int position) {
        return strengths.getOrDefault(position, 0.0);
    }

    /** What stands in a segment. */
    List<Find> at(int position) {
        return finds.getOrDefault(position, List.of());
    }

    /** Everything found, in reading order. */
    List<Find> all() {
        List<Find> all = new ArrayList<>();
        finds.values().forEach(all::addAll);
        return all;
    }

    /** Whether each list of must is met somewhere. */
    boolean meetsEveryList() {
        return listsMet(finds.values()) == event.must().size();
    }

    /** Whether the segments from one position to another meet each list of must by themselves, with two kinds of evidence or more. */
    boolean tellsWhole(int first, int last) {
        Collection<List<Find>> passage = finds.subMap(first, true, last, true).values();
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        passage.forEach(found -> found.forEach(find -> kinds.add(find.kind())));
        return kinds.size() >= 2
                && !event.must().isEmpty()
                && listsMet(passage) == event.must().size();
    }

    /** Share of the lists of must that are met up to a position. */
    double shareOfLists(int lastPosition) {
        int lists = event.must().size();
        return lists == 0
                ? 0
                : (double) listsMet(finds.headMap(lastPosition, true).values()) / lists;
    }

    private static int listsMet(Collection<List<Find>> finds) {
        BitSet lists = new BitSet();
        finds.forEach(found -> found.forEach(find -> {
            if (find.mustList() >= 0) {
                lists.set(find.mustList());
            }
        }));
        return lists.cardinality();
    }
}
