package dev.parallax.annotate.mention;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.language.Language;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the catalog's names. Of forms that overlap the longest stays, and of equally long ones the one nearest to the words as written; names inside a
 * description stay beside it ({@link InnerNames}); labels that newsrooms fight over ({@code event_label}) are a layer of their own, since the same word is a
 * happening and a choice of words. A form that names several concepts of
 * one layer is given to the one that another form of the article names without doubt; where none does, a person is left out, and anything else goes to the
 * first of the catalog.
 */
public final class MentionFinder {
    /** Concept whose forms name nothing: turns of speech that hold a word of the tables in another sense ("nəzərdə tutulur" is envisaged, not held). */
    static final String NOTHING = "not_a_name";

    private static final Set<String> OTHER_SCRIPT = Set.of("ar", "fa", "ru");

    private static final ConceptEntry OUTLET =
            new ConceptEntry("~outlet", ConceptKind.OUTLET, "An outlet as named", null, null, null, null, null);

    private final FormIndex<NamedConcept> names;
    private final Unqualified unqualified;
    private final Misspelt misspelt;

    /** Indexes the names of one language, and the names of outlets, in which a place is no place: the Washington Post. */
    public MentionFinder(Concepts concepts, Outlets outlets, Language language) {
        names = new FormIndex<>(language);
        unqualified = new Unqualified(concepts, language);
        misspelt = new Misspelt(concepts, language);
        for (NameForm form : concepts.names(language.code())) {
            ConceptEntry entry = concepts.entries().get(form.conceptId());
            if (entry != null) {
                names.add(form.form(), form.match(), new NamedConcept(entry, form.variant()));
            }
        }
        if (OTHER_SCRIPT.contains(language.code())) {
            latin(concepts);
        }
        for (OutletEntry outlet : outlets.entries().values()) {
            outlet.namesIn(language.code()).stream()
                    .filter(name -> Words.of(name).size() > 1)
                    .forEach(name -> names.add(name, Match.LEMMA, new NamedConcept(OUTLET, null)));
        }
    }

    /** Persons and institutions as English writes them: newsrooms of other scripts leave such names in Latin letters. */
    private void latin(Concepts concepts) {
        for (NameForm form : concepts.names("en")) {
            ConceptEntry entry = concepts.entries().get(form.conceptId());
            if (entry != null
                    && (entry.kind() == ConceptKind.PERSON || entry.kind() == ConceptKind.INSTITUTION)
                    && Words.of(form.form()).stream().allMatch(Word::capital)) {
                names.add(form.form(), Match.EXACT, new NamedConcept(entry, form.variant()));
            }
        }
    }

    /**
     * The mentions of the passages of one article, by begin, end and concept; doubts are settled over all of them.
     *
     * @param home concept of the outlet's country; empty where it is not known
     */
    public List<List<Named>> find(List<Passage> passages, String home) {
        List<List<List<Hit<NamedConcept>>>> groups = new ArrayList<>();
        List<List<Hit<NamedConcept>>> all = new ArrayList<>();
        Set<String> sure = new HashSet<>();
        for (Passage passage : passages) {
            List<Hit<NamedConcept>> hits = names.hits(passage);
            all.add(hits);
            List<List<Hit<NamedConcept>>> grouped = longest(withoutHolders(hits));
            grouped.stream()
                    .filter(group -> group.size() == 1)
                    .forEach(group -> sure.add(group.get(0).value().concept().conceptId()));
            groups.add(grouped);
        }
        List<List<Named>> found = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            List<Named> mentions = new ArrayList<>();
            for (List<Hit<NamedConcept>> group : groups.get(index)) {
                settle(passages.get(index), group, sure, mentions);
            }
            SameThing.join(passages.get(index), mentions);
            Passage passage = passages.get(index);
            misspelt.add(passage, mentions);
            for (List<Hit<NamedConcept>> group : longest(InnerNames.of(all.get(index), mentions))) {
                Hit<NamedConcept> name = group.get(0);
                mentions.removeIf(part -> isPart(part, name)); // of Azerbaijan, behind the spokesman of the ministry
                settle(passage, group, sure, mentions);
            }
            ShortNames.resolve(passage, mentions, unqualified::within);
            List<Named> known = List.copyOf(mentions);
            mentions.replaceAll(mention -> unqualified.resolve(passage, mention, known, home));
            mentions.sort(Comparator.comparingInt(Named::begin)
                    .thenComparingInt(Named::endIndex)
                    .thenComparing(Named::conceptId));
            found.add(List.copyOf(mentions));
        }
        return found;
    }

    /** Of the mentions of a passage those that stand in no longer description: who acts and speaks, one word for one thing. */
    public static List<Named> outermost(List<Named> mentions) {
        return InnerNames.outermost(mentions);
    }

    private static boolean isPart(Named part, Hit<NamedConcept> name) {
        return part.kind() != ConceptKind.EVENT_LABEL
                && name.first() <= part.first()
                && part.end() <= name.end()
                && part.end() - part.first() < name.length();
    }

    private static void settle(Passage passage, List<Hit<NamedConcept>> group, Set<String> sure, List<Named> mentions) {
        if (group.stream().anyMatch(hit -> hit.value().concept().conceptId().equals(NOTHING))) {
            return;
        }
        List<Hit<NamedConcept>> candidates = group;
        if (group.size() > 1) {
            List<Hit<NamedConcept>> known = group.stream()
                    .filter(hit -> sure.contains(hit.value().concept().conceptId()))
                    .toList();
            if (known.size() == 1) {
                candidates = known;
            } else if (group.get(0).value().concept().kind() == ConceptKind.PERSON) {
                return;
            }
        }
        Hit<NamedConcept> hit = candidates.get(0);
        if (hit.value().concept().kind() == ConceptKind.OUTLET) {
            return;
        }
        int begin = passage.tokens().get(hit.first()).begin();
        int end = passage.tokens().get(hit.end() - 1).end();
        ConceptEntry concept = hit.value().concept();
        mentions.add(new Named(
                hit.first(),
                hit.end(),
                begin,
                end,
                concept.kind(),
                concept.conceptId(),
                hit.value().variant()));
    }

    /** An office whose form holds a person's name at its end gives way, so that the person is found: President X is the office and X. */
    private static List<Hit<NamedConcept>> withoutHolders(List<Hit<NamedConcept>> hits) {
        Set<Integer> persons = new HashSet<>();
        for (Hit<NamedConcept> hit : hits) {
            if (hit.value().concept().kind() == ConceptKind.PERSON) {
                persons.add(hit.end());
            }
        }
        return hits.stream()
                .filter(hit -> hit.value().concept().kind() != ConceptKind.OFFICE
                        || hit.length() < 2
                        || !persons.contains(hit.end()))
                .toList();
    }

    /** For each layer and stretch that stays, the hits of different concepts on it. */
    private static List<List<Hit<NamedConcept>>> longest(List<Hit<NamedConcept>> hits) {
        List<List<Hit<NamedConcept>>> groups = new ArrayList<>();
        for (boolean label : new boolean[] {false, true}) {
            List<Hit<NamedConcept>> layer = new ArrayList<>(hits.stream()
                    .filter(hit -> label == (hit.value().concept().kind() == ConceptKind.EVENT_LABEL))
                    .toList());
            layer.sort(Comparator.<Hit<NamedConcept>>comparingInt(hit -> -hit.length())
                    .thenComparingInt(Hit::first)
                    .thenComparingInt(Hit::rank)
                    .thenComparing(hit -> hit.value().concept().conceptId()));
            Map<Integer, List<Hit<NamedConcept>>> byFirst = new LinkedHashMap<>();
            Set<Integer> taken = new HashSet<>();
            for (Hit<NamedConcept> hit : layer) {
                List<Hit<NamedConcept>> same = byFirst.get(hit.first());
                if (same != null && same.get(0).end() == hit.end()) {
                    boolean doubled = same.stream()
                            .anyMatch(other ->
                                    other.value().concept().equals(hit.value().concept()));
                    boolean outlet = hit.value().concept().kind() == ConceptKind.OUTLET; // an agency is a concept too
                    if (!doubled && !outlet && same.get(0).rank() == hit.rank() || label && !doubled) {
                        same.add(hit);
                    }
                } else if (free(hit, taken)) {
                    for (int token = hit.first(); token < hit.end(); token++) {
                        taken.add(token);
                    }
                    byFirst.put(hit.first(), new ArrayList<>(List.of(hit)));
                }
            }
            if (label) {
                byFirst.values().forEach(same -> same.forEach(hit -> groups.add(List.of(hit))));
            } else {
                groups.addAll(byFirst.values());
            }
        }
        return groups;
    }

    private static boolean free(Hit<?> hit, Set<Integer> taken) {
        for (int token = hit.first(); token < hit.end(); token++) {
            if (taken.contains(token)) {
                return false;
            }
        }
        return true;
    }
}
