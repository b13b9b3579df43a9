package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.EvidenceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * An article read for one event: what stands where, and how strongly each segment tells of the event.
 *
 * @param event the event
 * @param finds what was found, by position of the segment; segments that name a concept of {@code not}, or contradict the event by another one's number, are left out
 * @param vetoed positions of those segments
 * @param items by position: its different items, by their name
 * @param strengths by position: the sum of what its items tell
 * @param happens whether a list of {@code must} asks what happened
 * @param described positions of the segments that mean the event without its names
 * @param names the lists of {@code must} that ask for names alone
 */
record EventReading(
        DeclaredEvent event,
        TreeMap<Integer, List<Find>> finds,
        BitSet vetoed,
        Map<Integer, SortedMap<String, Item>> items,
        Map<Integer, Double> strengths,
        boolean happens,
        BitSet described,
        BitSet names) {
    private static final double ALTERNATIVE = 0.5;
    private static final String MUST = "must ";

    /**
     * Something of the event in a segment, however often it stands there.
     *
     * @param tells how much it tells of the event
     * @param core whether it is in a list of {@code must} or a number that the declaration gives: what makes a sentence one on this event rather than on its neighbours
     * @param begin first code point of its first words: what is read off the same words twice (a state, and the name that it is given) is one thing
     * @param questions what of the declaration it answers: the places and institutions of one list of {@code must}, and those who act for them, are alternatives and one question
     */
    record Item(double tells, boolean core, int begin, Set<String> questions) {
        Item and(Item other) {
            Set<String> both = new TreeSet<>(questions);
            both.addAll(other.questions);
            if (both.stream().anyMatch(question -> question.startsWith(MUST))) {
                both.removeIf(question -> !question.startsWith(MUST));
            }
            return new Item(Math.max(tells, other.tells), core || other.core, Math.min(begin, other.begin), both);
        }

        /** Whether two items answer different questions of the declaration. */
        boolean besides(Item other) {
            return begin != other.begin && !(questions.size() == 1 && questions.equals(other.questions));
        }
    }

    static EventReading of(
            EventFinder finder,
            AnnotatedArticle annotated,
            List<Segment> segments,
            Circumstances circumstances,
            Telling telling) {
        BitSet vetoed = new BitSet();
        TreeMap<Integer, List<Find>> finds = new TreeMap<>();
        Map<Integer, SortedMap<String, Item>> items = new HashMap<>();
        Map<Integer, Double> strengths = new HashMap<>();
        String language = annotated.article().language();
        for (Segment segment : segments) {
            if (finder.vetoed(segment) || telling.contradicts(finder.event(), segment, annotated)) {
                vetoed.set(segment.position());
                continue;
            }
            List<Find> found = finder.in(segment, annotated, circumstances);
            if (!found.isEmpty()) {
                SortedMap<String, Item> different = items(
                        found.stream()
                                .filter(find -> !circumstances.grounds(segment.position(), find.span()))
                                .toList(),
                        finder,
                        language,
                        telling);
                finds.put(segment.position(), found);
                items.put(segment.position(), different);
                strengths.put(segment.position(), strength(different.values()));
            }
        }
        return new EventReading(
                finder.event(),
                finds,
                vetoed,
                items,
                strengths,
                finder.asksWhatHappened(),
                Description.of(finder, finds, segments),
                names(finder));
    }

    /** What items tell together: each further answer to one question tells half of the one before. */
    static double strength(Collection<Item> items) {
        Map<Set<String>, Double> shares = new HashMap<>();
        double sum = 0;
        List<Item> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingDouble(Item::tells).reversed());
        for (Item item : ordered) {
            sum += shares.merge(item.questions(), 1.0, (before, one) -> before * ALTERNATIVE) * item.tells();
        }
        return sum;
    }

    private static SortedMap<String, Item> items(
            List<Find> finds, EventFinder finder, String language, Telling telling) {
        SortedMap<String, Item> items = new TreeMap<>();
        for (Find find : finds) {
            if (apposed(find, finds, finder)) {
                continue;
            }
            boolean core = find.mustList() >= 0 || find.role() == Find.Role.NUMBER || find.role() == Find.Role.DAY;
            items.merge(
                    find.item(),
                    new Item(telling.of(find, language), core, find.span().begin(), Set.of(question(find, finder))),
                    Item::and);
        }
        return items;
    }

    private static BitSet names(EventFinder finder) {
        BitSet names = new BitSet();
        for (int list = 0; list < finder.event().must().size(); list++) {
            names.set(list, finder.asksForNames(list));
        }
        return names;
    }

    /** Whether a thing of the event stands right beside a person's name and says who that is (the brothers, the editor): the name alone is told. */
    private static boolean apposed(Find find, List<Find> finds, EventFinder finder) {
        return find.role() == Find.Role.SHOULD
                && finder.kindOf(find.value()) == ConceptKind.THING
                && finds.stream()
                        .anyMatch(other -> finder.kindOf(other.value()) == ConceptKind.PERSON
                                && (other.span().begin() - find.span().end() == 1
                                        || find.span().begin() - other.span().end() == 1));
    }

    private static String question(Find find, EventFinder finder) {
        if (find.mustList() < 0 || find.kind() == EvidenceKind.TERM) {
            return find.item();
        }
        boolean person = finder.kindOf(find.value()) == ConceptKind.PERSON
                && find.asked().equals(find.value());
        return person ? find.asked() : MUST + find.mustList();
    }

    /** The items of a segment, by name. */
    SortedMap<String, Item> itemsAt(int position) {
        return items.getOrDefault(position, Collections.emptySortedMap());
    }

    /** Whether the segment answers two questions of the declaration. */
    boolean answersTwo(int position) {
        Collection<Item> found = itemsAt(position).values();
        return found.stream().anyMatch(one -> found.stream().anyMatch(one::besides));
    }

    /** Whether something of the segments answers what happened, where a list of {@code must} asks for it. */
    boolean saysWhatHappened(BitSet positions) {
        return !happens
                || positions.stream().anyMatch(position -> at(position).stream()
                        .anyMatch(find -> find.mustList() >= 0 && find.kind() == EvidenceKind.TERM));
    }

    /** Whether the segment holds something of a list of {@code must}. */
    boolean meetsAny(int position) {
        return at(position).stream().anyMatch(find -> find.mustList() >= 0);
    }

    /** Whether two segments each meet a list of {@code must} that the other does not. */
    boolean meetsOthers(int one, int other) {
        BitSet first = lists(one);
        BitSet second = lists(other);
        BitSet both = (BitSet) first.clone();
        both.and(second);
        return first.cardinality() > both.cardinality() && second.cardinality() > both.cardinality();
    }

    private BitSet lists(int position) {
        BitSet lists = new BitSet();
        at(position).stream().filter(find -> find.mustList() >= 0).forEach(find -> lists.set(find.mustList()));
        return lists;
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
        return listsMet(finds.values(), !described.isEmpty()) == event.must().size();
    }

    /** Whether each list of must is met in the segments of such positions. */
    boolean meetsEveryList(IntPredicate positions) {
        return listsMet(
                        finds.entrySet().stream()
                                .filter(entry -> positions.test(entry.getKey()))
                                .map(Map.Entry::getValue)
                                .toList(),
                        !described.isEmpty())
                == event.must().size();
    }

    /** Positions that mean the event without its names, where no name stands in the article. */
    BitSet meant() {
        return listsMet(finds.values(), false) == event.must().size() ? new BitSet() : described;
    }

    private int listsMet(Collection<List<Find>> finds, boolean meant) {
        BitSet lists = meant ? (BitSet) names.clone() : new BitSet();
        finds.forEach(found -> found.forEach(find -> {
            if (find.mustList() >= 0) {
                lists.set(find.mustList());
            }
        }));
        return lists.cardinality();
    }
}
