package dev.parallax.annotate.mention;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A short name of an institution or office stands for the last longer name before it that holds all its words: the ministry of foreign affairs, behind the
 * ministry of foreign affairs of Azerbaijan, is that ministry. Behind no longer name it keeps its own, unqualified concept. An organ's name is no longer name
 * of the body that it belongs to: the United Nations are not their General Assembly.
 */
final class ShortNames {
    private ShortNames() {}

    /** Replaces concepts in {@code mentions} of a passage, and sorts them; {@code organ} says whether the first concept belongs to the second. */
    static void resolve(Passage passage, List<Named> mentions, BiPredicate<String, String> organ) {
        mentions.sort(Comparator.comparingInt(Named::begin)
                .thenComparingInt(Named::endIndex)
                .thenComparing(Named::conceptId));
        List<Named> longer = new ArrayList<>();
        ListIterator<Named> each = mentions.listIterator();
        while (each.hasNext()) {
            Named mention = each.next();
            if (mention.kind() != ConceptKind.INSTITUTION && mention.kind() != ConceptKind.OFFICE) {
                continue;
            }
            Named full = null;
            for (Named candidate : longer) {
                if (candidate.kind() == mention.kind()
                        && candidate.end() - candidate.first() > mention.end() - mention.first()
                        && holds(passage, candidate, mention)
                        && !organ.test(candidate.conceptId(), mention.conceptId())) {
                    full = candidate;
                }
            }
            if (full != null && !full.conceptId().equals(mention.conceptId())) {
                each.set(new Named(
                        mention.first(),
                        mention.end(),
                        mention.begin(),
                        mention.endIndex(),
                        mention.kind(),
                        full.conceptId(),
                        full.variant()));
            } else if (mention.end() - mention.first() > 1) {
                longer.add(mention);
            }
        }
    }

    private static boolean holds(Passage passage, Named full, Named brief) {
        for (int token = brief.first(); token < brief.end(); token++) {
            Set<String> keys = new HashSet<>(passage.tokens().get(token).keys());
            boolean found = false;
            for (int other = full.first(); other < full.end() && !found; other++) {
                found = passage.tokens().get(other).keys().stream().anyMatch(keys::contains);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
