package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Segment;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Claim;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much an item tells of one event rather than another, between 0 and 1: less for a concept that many articles of the corpus name, and less for one that several
 * declared events ask for. Numbers and free terms are specific by themselves.
 */
final class Telling {
    /** What a number tells that is told of another quantity. */
    private static final double OTHER_QUANTITY = 0.5;

    private final Map<String, Integer> asking = new TreeMap<>();
    private final Set<DeclaredEvent.Number> numbers = new HashSet<>();
    private final Map<String, Integer> days = new TreeMap<>();
    private final DocumentFrequencies frequencies;
    private final EventModel model;

    Telling(List<DeclaredEvent> events, DocumentFrequencies frequencies, EventModel model) {
        this.frequencies = frequencies;
        this.model = model;
        for (DeclaredEvent event : events) {
            Set<String> asked = new HashSet<>(event.should());
            event.must().forEach(asked::addAll);
            asked.forEach(concept -> asking.merge(concept, 1, Integer::sum));
            numbers.addAll(event.numbers());
            EventFinder.days(event).forEach(day -> days.merge(day, 1, Integer::sum));
        }
    }

    /** Whether a segment counts what the event counts with a number that is another event's and not its own: six arrested are not the eight. */
    boolean contradicts(DeclaredEvent event, Segment segment, AnnotatedArticle annotated) {
        boolean contradicts = false;
        for (Claim claim : annotated.annotations().claims()) {
            if (claim.part() == segment.part()
                    && claim.beginChar() >= segment.span().begin()
                    && claim.beginChar() < segment.span().end()) {
                DeclaredEvent.Number said = new DeclaredEvent.Number(claim.quantity(), claim.value());
                if (event.numbers().contains(said)) {
                    return false;
                }
                contradicts |= numbers.contains(said)
                        && event.numbers().stream().anyMatch(number -> number.quantity() == claim.quantity());
            }
        }
        return contradicts;
    }

    double of(Find find, String language) {
        double role = find.mustList() >= 0 ? 1 : model.besides();
        if (find.role() == Find.Role.NUMBER && !find.value().contains("=")) {
            return role * OTHER_QUANTITY;
        }
        if (find.role() == Find.Role.DAY) {
            return role / Math.sqrt(days.getOrDefault(find.value(), 1));
        }
        if (find.role() == Find.Role.NUMBER || find.role() == Find.Role.TERM) {
            return role;
        }
        FeatureKind kind =
                switch (find.kind()) {
                    case ACTOR -> FeatureKind.ACTOR;
                    case PLACE -> FeatureKind.PLACE;
                    default -> FeatureKind.HAPPENING;
                };
        double rarity = frequencies.rarity(language, kind.id() + ":" + find.value());
        int events = asking.getOrDefault(find.asked(), 1);
        return role * (model.commonest() + (1 - model.commonest()) * rarity) / Math.sqrt(events);
    }
}
