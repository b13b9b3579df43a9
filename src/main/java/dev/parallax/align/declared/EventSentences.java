package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import java.util.BitSet;
import java.util.List;

/**
 * Which segments of an article speak of an event. A segment speaks of it that tells it in the {@link Contest} of all events. The article goes on speaking of it when a segment
 * stands right behind one that speaks and holds an item in the same paragraph, or a number of the event, or when it stands alone between two segments that do; not when it tells more of another event; and when
 * it tells enough of an event that has been told before, without naming anything of its {@code must} again. A segment that names a concept of {@code not}, or counts what the event counts with another declared event's number, never speaks of the event.
 */
final class EventSentences {
    private final BitSet speaking;
    private final boolean reported;
    private final double whole;
    private final int segments;
    private final int[] paragraphs;

    private EventSentences(BitSet speaking, boolean reported, double whole, List<Segment> segments) {
        this.speaking = speaking;
        this.reported = reported;
        this.whole = whole;
        this.segments = segments.size();
        this.paragraphs = segments.stream().mapToInt(Segment::paragraph).toArray();
    }

    static EventSentences of(EventReading reading, Contest contest, List<Segment> segments, EventModel model) {
        BitSet speaking = contest.told(reading);
        double whole = speaking.stream()
                .mapToDouble(position -> contest.whole(reading, position))
                .max()
                .orElse(0);
        speaking.or(further(reading, contest, segments, speaking, model));
        return new EventSentences(speaking, contest.reports(reading), whole, segments);
    }

    private static BitSet further(
            EventReading reading, Contest contest, List<Segment> segments, BitSet speaking, EventModel model) {
        BitSet further = (BitSet) speaking.clone();
        for (int position = 2; position < segments.size(); position++) {
            if (further.get(position) || reading.vetoed().get(position)) {
                continue;
            }
            if (further.previousSetBit(position) >= 0 && contest.goesOn(reading, position)) {
                further.set(position);
            }
            if (!further.get(position - 1)) {
                continue;
            }
            boolean sameParagraph = segments.get(position).paragraph()
                    == segments.get(position - 1).paragraph();
            boolean held = !reading.at(position).isEmpty();
            boolean counted = reading.at(position).stream().anyMatch(find -> find.role() == Find.Role.NUMBER);
            boolean bridged = speaking.get(position + 1);
            if ((sameParagraph && held || counted || bridged)
                    && contest.standing(reading, position, position) >= model.rival()) {
                further.set(position);
            }
        }
        return further;
    }

    boolean none() {
        return speaking.isEmpty();
    }

    /** Whether the segment speaks of the event. */
    boolean speaks(int position) {
        return speaking.get(position);
    }

    /** Whether the segment is the title, speaks of the event, or stands next to one that does or in its paragraph: what stands elsewhere is told of something else. */
    boolean near(int position) {
        return position == 0
                || speaking.get(position - 1)
                || speaking.get(position)
                || speaking.get(position + 1)
                || speaking.stream().anyMatch(other -> paragraphs[other] == paragraphs[position]);
    }

    /** Whether the title speaks of the event. */
    boolean title() {
        return speaking.get(0);
    }

    /** Whether the article reports the event, rather than recalling it. */
    boolean reported() {
        return reported;
    }

    /** Share of the text's sentences that speak of the event; the title is none of them. */
    double share() {
        return sentences() == 0 ? 0 : (double) count() / sentences();
    }

    /** The share of title and sentences that speak of the event, as the guideline of the sample's gold counts them. */
    double shareWithTitle() {
        return (double) speaking.cardinality() / segments;
    }

    /** How many sentences of the text speak of the event. */
    int count() {
        return speaking.cardinality() - (speaking.get(0) ? 1 : 0);
    }

    /** How many sentences the text has. */
    int sentences() {
        return segments - 1;
    }

    /** How much the strongest segment that tells the event tells of it. */
    double whole() {
        return whole;
    }
}
