package dev.parallax.align.declared;

import dev.parallax.align.Segment;
import dev.parallax.align.signature.TextDates;
import dev.parallax.align.text.LooseWords;
import dev.parallax.align.text.Word;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Claim;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what of one declared event stands in the segments of an article. A concept counts for itself and for the broader concepts above it. */
final class EventFinder {
    private static final int HIGHEST_PARENT = 4;

    /** Numbers below are told of too many things to mean an event by themselves. */
    static final double RARE_NUMBER = 13;

    /** Days of a longer event name its season rather than something in it. */
    private static final int MOST_DAYS = 7;

    private final DeclaredEvent event;
    private final Map<String, ConceptEntry> concepts;
    private final Map<String, List<LooseWords>> terms = new HashMap<>();
    private final Set<String> vetoes;
    private final Set<String> own;
    private final Set<String> countries = new HashSet<>();
    /** Places that the declaration names; and what they and its actors belong to. */
    private final Set<String> places = new HashSet<>();

    private final Set<String> around = new HashSet<>();

    EventFinder(DeclaredEvent event, Map<String, ConceptEntry> concepts) {
        this.event = event;
        this.concepts = concepts;
        this.vetoes = new HashSet<>(event.not());
        this.own = days(event);
        places(event.event().placeConceptId());
        event.must().forEach(list -> list.forEach(this::places));
        event.should().forEach(this::places);
        event.terms()
                .forEach((language, phrases) -> terms.put(
                        language, phrases.stream().map(LooseWords::new).toList()));
    }

    DeclaredEvent event() {
        return event;
    }

    /** Whether a list of {@code must} asks for happenings, things or words for them alone. */
    boolean asksWhatHappened() {
        return event.must().stream().anyMatch(list -> list.stream().allMatch(this::happening));
    }

    /** Whether a list of {@code must} asks for names alone. */
    boolean asksForNames(int list) {
        return event.must().get(list).stream().noneMatch(this::happening);
    }

    /** Whether the segment names a country that the event's place or names belong to, or something in it. */
    boolean inCountry(Segment segment) {
        return segment.mentions().stream()
                .anyMatch(mention -> mention.conceptId() != null && countries.contains(country(mention.conceptId())));
    }

    /** Whether the segment names a place that has nothing to do with the event. */
    boolean elsewhere(Segment segment) {
        return segment.mentions().stream()
                .filter(mention -> mention.kind() == ConceptKind.PLACE && mention.conceptId() != null)
                .anyMatch(mention -> !around.contains(mention.conceptId())
                        && withParents(mention.conceptId()).stream().noneMatch(places::contains));
    }

    private String country(String concept) {
        String top = concept;
        for (String parent : withParents(concept)) {
            top = parent;
        }
        return top;
    }

    private void places(@Nullable String concept) {
        ConceptEntry entry = concept == null ? null : concepts.get(concept);
        if (concept != null && entry != null && kind(entry.kind()) != EvidenceKind.TERM) {
            countries.add(country(concept));
            around.addAll(withParents(concept));
            if (entry.kind() == ConceptKind.PLACE) {
                places.add(concept);
            }
        }
    }

    /** Kind of a concept; unknown where the catalog has none of that name. */
    ConceptKind kindOf(String concept) {
        ConceptEntry entry = concepts.get(concept);
        return entry == null ? ConceptKind.UNKNOWN : entry.kind();
    }

    private boolean happening(String concept) {
        ConceptEntry entry = concepts.get(concept);
        return entry != null && kind(entry.kind()) == EvidenceKind.TERM;
    }

    /** Whether the segment names a concept that speaks against the event. */
    boolean vetoed(Segment segment) {
        return segment.mentions().stream().anyMatch(mention -> vetoes.contains(mention.conceptId()));
    }

    /** Everything of the event in one segment, in reading order. */
    List<Find> in(Segment segment, AnnotatedArticle annotated, Circumstances circumstances) {
        List<Find> finds = new ArrayList<>();
        for (Mention mention : segment.mentions()) {
            concept(mention, segment, finds);
        }
        numbers(segment, annotated, finds);
        terms(segment, annotated.article().language(), finds);
        days(segment, annotated, circumstances, finds);
        finds.sort(Find.READING);
        return finds;
    }

    private void concept(Mention mention, Segment segment, List<Find> finds) {
        Set<String> named = withParents(mention.conceptId());
        if (named.isEmpty()) {
            return;
        }
        String place = event.event().placeConceptId();
        for (int list = 0; list < event.must().size(); list++) {
            found(Find.Role.MUST, list, event.must().get(list), named, mention, segment, finds);
        }
        found(Find.Role.SHOULD, -1, event.should(), named, mention, segment, finds);
        found(Find.Role.PLACE, -1, place == null ? List.of() : List.of(place), named, mention, segment, finds);
    }

    private static void found(
            Find.Role role,
            int list,
            List<String> asked,
            Set<String> named,
            Mention mention,
            Segment segment,
            List<Find> finds) {
        for (String concept : named) {
            if (asked.contains(concept)) {
                finds.add(new Find(
                        role,
                        list,
                        kind(mention.kind()),
                        named.iterator().next(),
                        concept,
                        segment.position(),
                        segment.part(),
                        mention.span()));
                return;
            }
        }
    }

    private Set<String> withParents(@Nullable String conceptId) {
        Set<String> named = new LinkedHashSet<>();
        String concept = conceptId;
        while (concept != null && named.size() < HIGHEST_PARENT && named.add(concept)) {
            ConceptEntry entry = concepts.get(concept);
            concept = entry == null ? null : entry.parent();
        }
        return named;
    }

    private void numbers(Segment segment, AnnotatedArticle annotated, List<Find> finds) {
        for (Claim claim : annotated.annotations().claims()) {
            if (!claim.quantity().people()
                    || claim.part() != segment.part()
                    || claim.beginChar() < segment.span().begin()
                    || claim.beginChar() >= segment.span().end()) {
                continue;
            }
            Double high = claim.valueHigh();
            Set<Double> counted = new HashSet<>();
            for (DeclaredEvent.Number number : event.numbers()) {
                boolean agrees =
                        claim.value() <= number.value() && number.value() <= (high == null ? claim.value() : high);
                boolean same = number.quantity() == claim.quantity();
                // A telling may count something else with the same number (all aboard as dead): less than an agreement,
                // but not nothing where the number is a rare one.
                if (agrees && (same || number.value() >= RARE_NUMBER && counted.add(number.value()))) {
                    String value = (same ? number.quantity().name().toLowerCase(Locale.ROOT) + "=" : "")
                            + plain(number.value());
                    finds.add(new Find(
                            Find.Role.NUMBER,
                            -1,
                            EvidenceKind.NUMBER,
                            value,
                            value,
                            segment.position(),
                            segment.part(),
                            claim.span()));
                }
            }
        }
    }

    private void terms(Segment segment, String language, List<Find> finds) {
        List<Word> words = segment.words();
        for (LooseWords term : terms.getOrDefault(language, List.of())) {
            term.find(words)
                    .ifPresent(found -> finds.add(new Find(
                            Find.Role.TERM,
                            -1,
                            EvidenceKind.TERM,
                            term.phrase(),
                            term.phrase(),
                            segment.position(),
                            segment.part(),
                            new Span(
                                    words.get(found[0]).begin(),
                                    words.get(found[1] - 1).end()))));
        }
    }

    private void days(Segment segment, AnnotatedArticle annotated, Circumstances circumstances, List<Find> finds) {
        for (TextDates.Named named : circumstances.days(segment.position())) {
            if (own.contains(named.day())) {
                finds.add(new Find(
                        Find.Role.DAY,
                        -1,
                        EvidenceKind.DATE,
                        named.day(),
                        named.day(),
                        segment.position(),
                        segment.part(),
                        new Span(named.word().begin(), named.word().end())));
            }
        }
    }

    /** The days of the event, as month and day. */
    static Set<String> days(DeclaredEvent event) {
        Set<String> days = new HashSet<>();
        LocalDate first = event.event().startedOn();
        LocalDate last = event.event().endedOn();
        if (first != null) {
            LocalDate end = last == null ? first : last;
            for (LocalDate day = first; !day.isAfter(end) && days.size() < MOST_DAYS; day = day.plusDays(1)) {
                days.add(day.toString().substring("yyyy-".length()));
            }
        }
        return days;
    }

    /** A number as the shortest decimal that is it. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** Kind of evidence that a concept of this kind is. */
    static EvidenceKind kind(ConceptKind kind) {
        return switch (kind) {
            case PERSON, INSTITUTION, OFFICE, PEOPLE, OUTLET -> EvidenceKind.ACTOR;
            case PLACE -> EvidenceKind.PLACE;
            case HAPPENING, THING, EVENT_LABEL, UNKNOWN -> EvidenceKind.TERM;
        };
    }
}
