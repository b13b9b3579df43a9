package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import dev.parallax.align.declared.EventReading.Item;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which event each segment of an article tells, where several are named in it: the most particular one. A segment tells an event when it holds something of its {@code must} and a
 * item that answers another question of the declaration, and enough of it, or when it completes what the segment before it began; but not
 * <ul>
 *   <li>where it tells a later event of the same chain by something of that event's own: an autopsy is told of those who died, and a sentence on it names the deaths for its sake (and as much of it, nearly, as of the earlier one);
 *   <li>where it tells more of another event and has too little that this event alone asks for;
 *   <li>where the article reports another event, not an earlier one, that shares something with it there: what both ask for is the reported event's, where the reported event is told there nearly as much, met
 *       by something of its {@code must}, or told right before in the paragraph.
 * </ul>
 * An article reports an event that its title or first sentence tells, or whose happening the title names and the lead tells; not an earlier event of a chain whose later event shares what is told of it there and stands in the lead or is what the text goes on with.
 */
final class Contest {
    private final List<EventReading> readings;
    private final EventModel model;
    private final int[] paragraphs;
    // By identity: a reading holds all that was found, and its hash is as long as the article.
    private final Map<EventReading, BitSet> told = new IdentityHashMap<>();
    private final Set<EventReading> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    private Contest(List<EventReading> readings, List<Segment> segments, EventModel model) {
        this.readings = List.copyOf(readings);
        this.paragraphs = segments.stream().mapToInt(Segment::paragraph).toArray();
        this.model = model;
    }

    /** The contest of all events that an article may be linked with. */
    static Contest of(List<EventReading> readings, List<Segment> article, EventModel model) {
        int segments = article.size();
        Contest contest = new Contest(readings, article, model);
        Map<EventReading, BitSet> open = contest.told(segments, Set.of());
        contest.report(open, contest.head(segments));
        contest.told.putAll(contest.told(segments, contest.reported));
        return contest;
    }

    /** Positions of the segments that tell the event. */
    BitSet told(EventReading reading) {
        return (BitSet) told.getOrDefault(reading, new BitSet()).clone();
    }

    /** Whether the article reports the event, rather than recalling it. */
    boolean reports(EventReading reading) {
        return reported.contains(reading);
    }

    /** How much segments tell of the event, as a share of what they tell of the event that they tell most of; 1 where they tell of none. */
    double standing(EventReading reading, int first, int last) {
        double own = strength(reading, first, last);
        double most = own;
        for (EventReading other : readings) {
            most = Math.max(most, strength(other, first, last));
        }
        return most == 0 ? 1 : own / most;
    }

    static double strength(EventReading reading, int first, int last) {
        double sum = 0;
        for (int position = first; position <= last; position++) {
            sum += reading.strength(position);
        }
        return sum;
    }

    private Map<EventReading, BitSet> told(int segments, Set<EventReading> reports) {
        Map<EventReading, BitSet> told = new IdentityHashMap<>();
        for (EventReading reading : readings) {
            BitSet positions = new BitSet();
            for (int position = 0; position < segments; position++) {
                if (enough(reading, position) && wins(reading, position, reports)) {
                    positions.set(position);
                }
            }
            told.put(reading, positions);
        }
        return told;
    }

    private boolean enough(EventReading reading, int position) {
        return much(reading, position) && reading.meetsAny(position) || joins(reading, position);
    }

    /** Whether a segment completes what the one before it in its paragraph, or the title, begins: neither is enough alone, each tells half of what is enough and meets a list of {@code must} that the other does not. */
    private boolean joins(EventReading reading, int position) {
        return position > 0
                && (position == 1 || paragraphs[position] == paragraphs[position - 1])
                && !much(reading, position - 1)
                && !much(reading, position)
                && reading.meetsOthers(position - 1, position)
                && Math.min(reading.strength(position - 1), reading.strength(position)) >= model.sentence() / 2;
    }

    /** How much a segment tells of the event, with what the one before it began. */
    double whole(EventReading reading, int position) {
        return reading.strength(position) + (joins(reading, position) ? reading.strength(position - 1) : 0);
    }

    private boolean much(EventReading reading, int position) {
        return reading.answersTwo(position) && reading.strength(position) >= model.sentence();
    }

    /** Whether a segment tells enough of an event that has been told before it, so that it need not be named again. */
    boolean goesOn(EventReading reading, int position) {
        return much(reading, position) && wins(reading, position, reported);
    }

    private boolean wins(EventReading reading, int position, Set<EventReading> reports) {
        for (EventReading other : readings) {
            if (other == reading || other.itemsAt(position).isEmpty()) {
                continue;
            }
            boolean shared = shares(reading, other, position);
            double own = own(reading, other, position);
            if (shared
                    && later(other, reading)
                    && enough(other, position)
                    && other.strength(position) >= model.rival() * reading.strength(position)
                    && core(other, reading, position) >= model.core()
                    && own < model.besideReported()) {
                return false;
            }
            if (shared && reports.contains(other) && !reports.contains(reading) && !later(reading, other)) {
                boolean rivals =
                        position > 1 && paragraphs[position] == paragraphs[position - 1] && enough(other, position - 1)
                                || other.meetsAny(position)
                                || other.strength(position) >= model.rival() * reading.strength(position);
                if (rivals && own < model.besideReported()) {
                    return false;
                }
            } else if (reading.strength(position) < model.rival() * other.strength(position) && own < model.own()) {
                return false;
            }
        }
        return true;
    }

    private void report(Map<EventReading, BitSet> open, BitSet head) {
        for (EventReading reading : readings) {
            BitSet own = (BitSet) open.getOrDefault(reading, new BitSet()).clone();
            boolean led = reading.saysWhatHappened(title())
                    && own.stream().anyMatch(position -> position <= model.leadSentences());
            own.and(head);
            if (led) {
                own.set(0);
            }
            if (!own.isEmpty()
                    && reading.saysWhatHappened(head)
                    && readings.stream()
                            .noneMatch(other -> later(other, reading) && leads(other, reading, own, open))) {
                reported.add(reading);
            }
        }
    }

    /** Whether the lead tells the later event by something of its own, and all that the head tells of the earlier one is told for its sake. */
    private boolean leads(EventReading late, EventReading early, BitSet head, Map<EventReading, BitSet> open) {
        int before = open.getOrDefault(early, new BitSet()).stream()
                .filter(position -> own(early, late, position) >= model.own())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean told = open.getOrDefault(late, new BitSet()).stream()
                .anyMatch(position -> (position <= model.leadSentences() || position < before)
                        && core(late, early, position) >= model.core());
        if (!told) {
            return false;
        }
        return head.stream()
                .allMatch(position ->
                        (shares(early, late, position) || late.itemsAt(position).isEmpty())
                                && own(early, late, position) < model.besideReported());
    }

    private static BitSet title() {
        return BitSet.valueOf(new long[] {1});
    }

    /** Title and first sentence; the second one too where the first is a dateline or a motto that tells no event. */
    private BitSet head(int segments) {
        BitSet head = new BitSet();
        head.set(0, Math.min(2, segments));
        if (segments > 2 && readings.stream().noneMatch(reading -> enough(reading, 1))) {
            head.set(2);
        }
        return head;
    }

    private static boolean shares(EventReading one, EventReading other, int position) {
        return one.itemsAt(position).keySet().stream()
                .anyMatch(item -> other.itemsAt(position).containsKey(item));
    }

    /** What a segment tells of an event that it does not tell of the other; 0 where nothing of its core is among it. */
    private double own(EventReading reading, EventReading other, int position) {
        if (core(reading, other, position) < model.core() * model.rival()) {
            return 0;
        }
        return alone(reading, other, position).mapToDouble(Item::tells).sum();
    }

    private static double core(EventReading reading, EventReading other, int position) {
        return alone(reading, other, position)
                .filter(Item::core)
                .mapToDouble(Item::tells)
                .sum();
    }

    /** The items of an event in a segment whose words are no item of the other. */
    private static Stream<Item> alone(EventReading reading, EventReading other, int position) {
        Set<Integer> shared = new HashSet<>();
        other.itemsAt(position).values().forEach(item -> shared.add(item.begin()));
        return reading.itemsAt(position).entrySet().stream()
                .filter(item -> !other.itemsAt(position).containsKey(item.getKey())
                        && !shared.contains(item.getValue().begin()))
                .map(Map.Entry::getValue);
    }

    /** Whether an event began after another one, and not before that one had ended. */
    private static boolean later(EventReading late, EventReading early) {
        LocalDate start = late.event().event().startedOn();
        LocalDate begun = early.event().event().startedOn();
        LocalDate ended = early.event().event().endedOn();
        return start != null && begun != null && start.isAfter(begun) && (ended == null || !start.isBefore(ended));
    }
}
