package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which segments of an article speak of an event. A segment speaks of it by itself when it holds something of {@code must} and a further item, tells enough of the event, and
 * tells nearly as much of it as of any other event. It goes on speaking of it when it holds an item and stands right behind a segment of its paragraph that speaks, or when
 * it stands alone between two segments that do; not when it tells more of another event. A segment that names a concept of {@code not} never speaks of the event.
 */
final class EventSentences {
    private final BitSet speaking;
    private final double titleStanding;
    private final double leadStanding;
    private final double headFree;
    private final double whole;
    private final int sentences;

    private EventSentences(
            BitSet speaking, double titleStanding, double leadStanding, double headFree, double whole, int sentences) {
        this.speaking = speaking;
        this.titleStanding = titleStanding;
        this.leadStanding = leadStanding;
        this.headFree = headFree;
        this.whole = whole;
        this.sentences = sentences;
    }

    static EventSentences of(EventReading reading, List<EventReading> all, List<Segment> segments, EventModel model) {
        BitSet speaking = new BitSet();
        for (Segment segment : segments) {
            if (speaks(reading, all, segment.position(), model)) {
                speaking.set(segment.position());
            }
        }
        speaking.or(further(reading, all, segments, speaking, model));
        return new EventSentences(
                speaking,
                standing(reading, all, 0, 0),
                standing(reading, all, 0, model.leadSentences()),
                headFree(reading, model),
                whole(reading, all, segments, model),
                segments.size() - 1);
    }

    private static double headFree(EventReading reading, EventModel model) {
        int vetoed = reading.vetoed().get(0, model.leadSentences() + 1).cardinality();
        return 1 - vetoed / (model.leadSentences() + 1.0);
    }

    /** The strongest of the segments that tell the event by themselves, or together with the segment before them in their paragraph. */
    private static double whole(
            EventReading reading, List<EventReading> all, List<Segment> segments, EventModel model) {
        double most = 0;
        for (Segment segment : segments) {
            int position = segment.position();
            boolean follows = position > 1
                    && segments.get(position - 1).paragraph() == segment.paragraph()
                    && !reading.vetoed().get(position - 1);
            for (int first = follows ? position - 1 : position; first <= position; first++) {
                if (reading.tellsWhole(first, position) && standing(reading, all, first, position) >= model.rival()) {
                    most = Math.max(most, strength(reading, first, position));
                }
            }
        }
        return most;
    }

    private static boolean speaks(EventReading reading, List<EventReading> all, int position, EventModel model) {
        Set<String> items = new HashSet<>();
        boolean must = false;
        for (Find find : reading.at(position)) {
            items.add(find.item());
            must |= find.mustList() >= 0;
        }
        return must
                && items.size() >= 2
                && reading.strength(position) >= model.sentence()
                && standing(reading, all, position, position) >= model.rival();
    }

    private static BitSet further(
            EventReading reading, List<EventReading> all, List<Segment> segments, BitSet speaking, EventModel model) {
        BitSet further = new BitSet();
        for (int position = 2; position < segments.size(); position++) {
            if (speaking.get(position) || reading.vetoed().get(position) || !speaking.get(position - 1)) {
                continue;
            }
            boolean sameParagraph = segments.get(position).paragraph()
                    == segments.get(position - 1).paragraph();
            boolean held = !reading.at(position).isEmpty();
            boolean bridged = speaking.get(position + 1);
            if ((sameParagraph && held || bridged) && standing(reading, all, position, position) >= model.rival()) {
                further.set(position);
            }
        }
        return further;
    }

    /** How much segments tell of the event, as a share of what they tell of the event that they tell most of; 1 where they tell of none. */
    private static double standing(EventReading reading, List<EventReading> all, int first, int last) {
        double own = strength(reading, first, last);
        double most = own;
        for (EventReading other : all) {
            most = Math.max(most, strength(other, first, last));
        }
        return most == 0 ? 1 : own / most;
    }

    private static double strength(EventReading reading, int first, int last) {
        double sum = 0;
        for (int position = first; position <= last; position++) {
            sum += reading.strength(position);
        }
        return sum;
    }

    boolean none() {
        return speaking.isEmpty();
    }

    /** Share of the text's sentences that speak of the event; the title is none of them. */
    double share() {
        return sentences == 0 ? 0 : (double) count() / sentences;
    }

    /** How many sentences of the text speak of the event. */
    int count() {
        return speaking.cardinality() - (speaking.get(0) ? 1 : 0);
    }

    /** How many sentences the text has. */
    int sentences() {
        return sentences;
    }

    /** What the title tells of the event, as a share of what it tells of the event that it tells most of. */
    double titleStanding() {
        return titleStanding;
    }

    /** Share of title and lead that names no concept of {@code not}: what its neighbour event has is not its own. */
    double headFree() {
        return headFree;
    }

    /** How much the strongest passage tells that meets every list of {@code must} by itself with two kinds of evidence; 0 where there is none. */
    double whole() {
        return whole;
    }

    /** The same for title and lead together. */
    double leadStanding() {
        return leadStanding;
    }
}
