package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AnnotatedArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * An article read for one event: what stands where, and how strongly each segment tells of the event.
 *
 * @param event the event
 * @param finds what was found, by position of the segment; segments that name a concept of {@code not} are left out
 * @param vetoed positions of those segments
 * @param items by position: its different items, by their name
 * @param strengths by position: the sum of what its items tell
 */
record EventReading(
        DeclaredEvent event,
        TreeMap<Integer, List<Find>> finds,
        BitSet vetoed,
        Map<Integer, SortedMap<String, Item>> items,
        Map<Integer, Double> strengths) {
    /**
     * Something of the event in a segment, however often it stands there.
     *
     * @param tells how much it tells of the event
     * @param core whether it is in a list of {@code must} or a number that the declaration gives: what makes a sentence one on this event rather than on its neighbours
     * @param begin first code point of its first words: what is read off the same words twice (a state, and the name that it is given) is one thing
     */
    record Item(double tells, boolean core, int begin) {
        Item and(Item other) {
            return new Item(Math.max(tells, other.tells), core || other.core, Math.min(begin, other.begin));
        }
    }

    static EventReading of(EventFinder finder, AnnotatedArticle annotated, List<Segment> segments, Telling telling) {
        BitSet vetoed = new BitSet();
        TreeMap<Integer, List<Find>> finds = new TreeMap<>();
        Map<Integer, SortedMap<String, Item>> items = new HashMap<>();
        Map<Integer, Double> strengths = new HashMap<>();
        String language = annotated.article().language();
        for (Segment segment : segments) {
            if (finder.vetoed(segment)) {
                vetoed.set(segment.position());
                continue;
            }
            List<Find> found = finder.in(segment, annotated);
            if (!found.isEmpty()) {
                SortedMap<String, Item> different = items(found, language, telling);
                finds.put(segment.position(), found);
                items.put(segment.position(), different);
                strengths.put(
                        segment.position(),
                        different.values().stream().mapToDouble(Item::tells).sum());
            }
        }
        return new EventReading(finder.event(), finds, vetoed, items, strengths);
    }

    private static SortedMap<String, Item> items(List<Find> finds, String language, Telling telling) {
        SortedMap<String, Item> items = new TreeMap<>();
        for (Find find : finds) {
            boolean core = find.mustList() >= 0 || find.role() == Find.Role.NUMBER;
            items.merge(
                    find.item(),
                    new Item(telling.of(find, language), core, find.span().begin()),
                    Item::and);
        }
        return items;
    }

    /** The items of a segment, by name. */
    SortedMap<String, Item> itemsAt(int position) {
        return items.getOrDefault(position, Collections.emptySortedMap());
    }

    /** Whether the segment holds something of a list of {@code must}. */
    boolean meetsAny(int position) {
        return at(position).stream().anyMatch(find -> find.mustList() >= 0);
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

    /** Whether each list of must is met in the segments of such positions. */
    boolean meetsEveryList(IntPredicate positions) {
        return listsMet(finds.entrySet().stream()
                        .filter(entry -> positions.test(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                == event.must().size();
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
