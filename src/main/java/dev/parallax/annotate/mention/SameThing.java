package dev.parallax.annotate.mention;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.ConceptKind;
import java.util.List;

/** Two names of one thing side by side are one mention: an airliner Embraer 190, the agency RIA Novosti. A number of the type may stand between or behind. */
final class SameThing {
    private SameThing() {}

    /** Joins neighbours in {@code mentions}, which stand in any order. */
    static void join(Passage passage, List<Named> mentions) {
        boolean joined = true;
        while (joined) {
            joined = false;
            for (int index = 0; index < mentions.size() && !joined; index++) {
                Named first = mentions.get(index);
                if (first.kind() != ConceptKind.THING && first.kind() != ConceptKind.INSTITUTION) {
                    continue;
                }
                for (Named next : mentions) {
                    if (next.conceptId().equals(first.conceptId()) && beside(passage, first.end(), next.first())) {
                        mentions.set(index, union(first, next));
                        mentions.remove(next);
                        joined = true;
                        break;
                    }
                }
            }
        }
    }

    private static boolean beside(Passage passage, int end, int first) {
        if (first < end
                || first - end > 1
                || first > end && !passage.tokens().get(end).word().numeric()) {
            return false;
        }
        for (int token = end - 1; token < first; token++) {
            String gap = passage.gap(token);
            if (gap.length() > 2 || gap.chars().anyMatch(c -> " \u00a0\u200c\"«»“”„".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static Named union(Named first, Named next) {
        return new Named(
                first.first(),
                next.end(),
                first.begin(),
                next.endIndex(),
                first.kind(),
                first.conceptId(),
                first.variant() == null ? next.variant() : first.variant());
    }
}
