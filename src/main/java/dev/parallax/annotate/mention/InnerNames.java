package dev.parallax.annotate.mention;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.model.ConceptKind;
import java.util.List;

/**
 * Names inside descriptions. An office, a people, an act or a thing is told in common words, and a proper name among them names its bearer too: the
 * president of Azerbaijan is an office and Azerbaijan, a Kremlin spokesman an office and the Kremlin. An institution or place is not: the foreign
 * ministry of Azerbaijan is one name. Which descriptions the catalog has differs by language; without this rule the counts of countries would differ with it.
 */
final class InnerNames {
    private InnerNames() {}

    /** The hits of proper names that begin in a description, as found, and lie in it or run on behind it: a spokesman of [the ministry] of Azerbaijan. */
    static List<Hit<NamedConcept>> of(List<Hit<NamedConcept>> hits, List<Named> found) {
        List<Named> descriptions =
                found.stream().filter(mention -> describes(mention.kind())).toList();
        return hits.stream()
                .filter(hit -> isName(hit.value().concept().kind()))
                .filter(hit -> descriptions.stream().anyMatch(outer -> begins(hit.first(), hit.end(), outer)))
                .toList();
    }

    private static boolean begins(int first, int end, Named outer) {
        return first < outer.end() && (first > outer.first() || first == outer.first() && end < outer.end());
    }

    /** The mentions that no description around them holds: what a sentence is about, where one word is to stand for one thing. */
    static List<Named> outermost(List<Named> mentions) {
        return mentions.stream()
                .filter(inner -> !isName(inner.kind())
                        || mentions.stream()
                                .noneMatch(
                                        outer -> describes(outer.kind()) && begins(inner.first(), inner.end(), outer)))
                .toList();
    }

    private static boolean describes(ConceptKind kind) {
        return switch (kind) {
            case OFFICE, PEOPLE, HAPPENING, THING -> true;
            default -> false;
        };
    }

    private static boolean isName(ConceptKind kind) {
        return switch (kind) {
            case PERSON, INSTITUTION, PLACE -> true;
            default -> false;
        };
    }
}
