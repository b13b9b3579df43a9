package dev.parallax.catalog.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Match;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One line of a dump of Wikidata in JSON: {@code [}, {@code ]}, or an entity with a comma behind it.
 *
 * <p>Of an item of a class that was asked for, labels and aliases become names. Left out are names in another alphabet, of fewer than three letters, that are
 * numbers, and a person's aliases of one word, which many bear. An item that the catalog has keeps the catalog's id and gains names.
 */
public final class WikidataLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST = 3;

    /** Why nothing was taken from a line, or why a name was not. */
    public enum Skip {
        /** A bracket or an empty line. */
        NO_ENTITY,
        /** Broken. */
        NOT_JSON,
        /** A property or lexeme. */
        NOT_ITEM,
        /** Of no class that was asked for. */
        OTHER_CLASS,
        /** Too few pages. */
        FEW_SITELINKS,
        /** No name in the languages. */
        NO_NAME,
        /** A name in another alphabet. */
        NAME_OTHER_SCRIPT,
        /** A name of fewer than three letters, or of digits. */
        NAME_TOO_SHORT,
        /** A person's alias of one word. */
        NAME_OF_ONE_WORD,
        /** A name that the catalog has. */
        NAME_KNOWN;

        /** As a report says it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final WikidataChoice choice;
    private final KnownNames known;
    private final Map<Skip, Long> skipped = new TreeMap<>();

    /** A reader of lines, which counts what it skips; for one thread. */
    public WikidataLine(WikidataChoice choice, KnownNames known) {
        this.choice = choice;
        this.known = known;
    }

    /** Lines and names skipped so far. */
    public Map<Skip, Long> skipped() {
        return Map.copyOf(skipped);
    }

    /** The concept of a line. */
    public Optional<LoadedConcept> read(String line) {
        String json = line.strip();
        if (json.endsWith(",")) {
            json = json.substring(0, json.length() - 1);
        }
        if (json.isEmpty() || json.equals("[") || json.equals("]")) {
            return skip(Skip.NO_ENTITY);
        }
        JsonNode entity;
        try {
            entity = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return skip(Skip.NOT_JSON);
        }
        String item = entity.path("id").asText();
        if (!entity.isObject()) {
            return skip(Skip.NOT_JSON);
        }
        if (!item.matches("Q[1-9][0-9]*")) {
            return skip(Skip.NOT_ITEM);
        }
        Optional<ConceptKind> kind = kind(entity);
        if (kind.isEmpty()) {
            return skip(Skip.OTHER_CLASS);
        }
        if (entity.path("sitelinks").size() < choice.sitelinks()) {
            return skip(Skip.FEW_SITELINKS);
        }
        return concept(item, kind.get(), entity);
    }

    private Optional<LoadedConcept> concept(String item, ConceptKind kind, JsonNode entity) {
        String own = known.conceptOfItem(item);
        ConceptEntry entry = own == null ? null : known.entry(own);
        String id = entry == null ? item.toLowerCase(Locale.ROOT) : entry.conceptId();
        List<LoadedName> names = new ArrayList<>();
        for (String language : choice.languages()) {
            names(entity, language, kind, id, names);
        }
        if (names.isEmpty()) {
            return skip(Skip.NO_NAME);
        }
        String label = entity.at("/labels/en/value").asText(names.get(0).form());
        return Optional.of(new LoadedConcept(
                id,
                entry == null,
                entry == null ? kind : entry.kind(),
                NameSpelling.tidy(label, "en").orElse(item),
                item,
                "",
                "",
                names));
    }

    /** The kind of the first class of the item, as its statements stand, that was asked for. */
    private Optional<ConceptKind> kind(JsonNode entity) {
        for (JsonNode statement : entity.at("/claims/P31")) {
            String type = statement.at("/mainsnak/datavalue/value/id").asText();
            ConceptKind kind = choice.kinds().get(type);
            if (kind != null && !statement.path("rank").asText().equals("deprecated")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void names(JsonNode entity, String language, ConceptKind kind, String id, List<LoadedName> names) {
        Set<String> seen = new LinkedHashSet<>();
        String label = entity.path("labels").path(language).path("value").asText();
        List<String> spelt = new ArrayList<>();
        if (!label.isEmpty()) {
            spelt.add(label);
        }
        for (JsonNode alias : entity.path("aliases").path(language)) {
            spelt.add(alias.path("value").asText());
        }
        for (String name : spelt) {
            Optional<String> form = NameSpelling.tidy(name, language);
            Optional<Skip> why = form.isEmpty()
                    ? Optional.of(Skip.NAME_TOO_SHORT)
                    : unfit(form.get(), language, kind, !name.equals(label));
            if (why.isPresent()) {
                skipped.merge(why.get(), 1L, Long::sum);
            } else if (form.isPresent() && seen.add(form.get())) {
                add(language, form.get(), id, names);
            }
        }
    }

    private static Optional<Skip> unfit(String form, String language, ConceptKind kind, boolean alias) {
        if (!NameSpelling.ofLanguage(form, language)) {
            return Optional.of(Skip.NAME_OTHER_SCRIPT);
        }
        if (form.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return Optional.of(Skip.NAME_TOO_SHORT);
        }
        boolean oneWord = form.indexOf(' ') < 0 && form.indexOf('\u200c') < 0;
        return alias && oneWord && kind == ConceptKind.PERSON ? Optional.of(Skip.NAME_OF_ONE_WORD) : Optional.empty();
    }

    private void add(String language, String form, String id, List<LoadedName> names) {
        String other = known.conceptOf(language, form);
        if (id.equals(other)) {
            skipped.merge(Skip.NAME_KNOWN, 1L, Long::sum);
        } else {
            names.add(new LoadedName(language, form, Match.LEMMA, other == null ? "" : "ambiguous: " + other));
        }
    }

    private Optional<LoadedConcept> skip(Skip why) {
        skipped.merge(why, 1L, Long::sum);
        return Optional.empty();
    }
}
