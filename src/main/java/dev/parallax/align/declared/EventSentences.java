package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which segments of an article speak of an event. A segment speaks of it by itself when it names something of two lists of {@code must}, or something of one and one
 * further item (concept, number or term). It goes on speaking of it when it holds an item and stands right behind a segment of its paragraph that speaks, or when it
 * stands alone between two segments that do. A segment that names a concept of {@code not} never speaks of the event.
 */
final class EventSentences {
    private EventSentences() {}

    /**
     * Positions of the segments that speak of the event.
     *
     * @param segments all segments, in order
     * @param finds what was found, by position; without the segments that are vetoed
     * @param vetoed positions that are vetoed
     */
    static BitSet speaking(List<Segment> segments, Map<Integer, List<Find>> finds, BitSet vetoed) {
        BitSet speaking = new BitSet();
        for (Segment segment : segments) {
            if (!vetoed.get(segment.position()) && speaks(finds.getOrDefault(segment.position(), List.of()))) {
                speaking.set(segment.position());
            }
        }
        List<Integer> further = new ArrayList<>();
        for (int index = 2; index < segments.size(); index++) {
            Segment segment = segments.get(index);
            Segment before = segments.get(index - 1);
            int position = segment.position();
            if (speaking.get(position) || vetoed.get(position) || !speaking.get(before.position())) {
                continue;
            }
            boolean sameParagraph = before.paragraph() == segment.paragraph();
            boolean held = !finds.getOrDefault(position, List.of()).isEmpty();
            boolean bridged = index + 1 < segments.size()
                    && speaking.get(segments.get(index + 1).position());
            if (sameParagraph && held || bridged) {
                further.add(position);
            }
        }
        further.forEach(speaking::set);
        return speaking;
    }

    private static boolean speaks(List<Find> finds) {
        Set<Integer> lists = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Find find : finds) {
            items.add(find.item());
            if (find.mustList() >= 0) {
                lists.add(find.mustList());
            }
        }
        return !lists.isEmpty() && items.size() >= 2;
    }
}
