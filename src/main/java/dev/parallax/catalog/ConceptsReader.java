package dev.parallax.catalog;

import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code concepts.tsv} and {@code names.<language>.tsv} of {@code concepts/} and of each folder below it, a part: one id stands in one table only, and
 * names may stand in any part.
 */
public final class ConceptsReader {
    /** The folder of the catalog. */
    public static final String FOLDER = "concepts";

    private static final Pattern TABLE = Pattern.compile(FOLDER + "/([^/]+/)?concepts\\.tsv");
    private static final Pattern NAMES = Pattern.compile(FOLDER + "/(?:[^/]+/)?names\\.([a-z]{2})\\.tsv");

    /** The folder's own tables before those of its parts, so that the first name of a concept is the one that stands there. */
    private static final Comparator<String> TABLES_BEFORE_PARTS = Comparator.<String>comparingLong(
                    file -> file.chars().filter(c -> c == '/').count())
            .thenComparing(Comparator.naturalOrder());

    /** Columns of a table of concepts. */
    public static final List<String> CONCEPT_COLUMNS =
            List.of("concept_id", "kind", "label", "wikidata", "private", "parent", "note");

    /** The same with the event class, which a researcher's own table may leave out. */
    static final List<String> CLASSED_COLUMNS =
            List.of("concept_id", "kind", "label", "wikidata", "private", "parent", "plover", "note");

    private static final List<String> CONCEPT_REQUIRED = List.of("concept_id", "kind", "label");
    /** Columns of a table of names. */
    public static final List<String> NAME_COLUMNS = List.of("concept_id", "form", "match", "variant", "note");

    private static final List<String> NAME_REQUIRED = List.of("concept_id", "form", "match");

    /** Kinds that a researcher can give; the others belong to what annotators find. */
    public static final List<ConceptKind> KINDS = List.of(
            ConceptKind.PERSON,
            ConceptKind.INSTITUTION,
            ConceptKind.OFFICE,
            ConceptKind.PLACE,
            ConceptKind.PEOPLE,
            ConceptKind.HAPPENING,
            ConceptKind.THING,
            ConceptKind.EVENT_LABEL);

    private static final List<String> PRIVACY = List.of("victim", "detainee", "minor", "private_person");
    private static final String ID = "[a-z0-9][a-z0-9_]*";

    /** A name with its place, for what is checked across rows. */
    record Placed(String file, int line, NameForm form) {}

    /** Where a concept is declared. */
    private record Place(String file, int line) {}

    /**
     * Concepts with the places of what was read.
     *
     * @param concepts the concepts
     * @param known ids of all rows of concepts.tsv, with those that have an error: what refers to them has none
     * @param names names with their places, by language and in the order of the tables
     */
    record Read(Concepts concepts, SortedSet<String> known, List<Placed> names) {}

    private ConceptsReader() {}

    /**
     * The concepts of a catalog with their names.
     *
     * @throws CatalogErrors with everything that is wrong with them
     */
    public static Concepts read(CatalogFiles files) {
        Findings findings = new Findings();
        Read read = placed(files, findings);
        findings.throwErrors();
        return read.concepts();
    }

    /** The rows without an error, the errors among the findings. */
    static Read placed(CatalogFiles files, Findings findings) {
        TreeMap<String, ConceptEntry> entries = new TreeMap<>();
        TreeMap<String, Place> places = new TreeMap<>();
        SortedSet<String> known = new TreeSet<>();
        SortedMap<String, String> tables = new TreeMap<>(TABLES_BEFORE_PARTS);
        tables.putAll(files.part(FOLDER).files());
        tables.forEach((file, table) -> {
            if (TABLE.matcher(file).matches()) {
                table.lines().forEach(line -> known.add(line.split("\t", 2)[0]));
                boolean classed = table.lines().anyMatch(String.join("\t", CLASSED_COLUMNS)::equals);
                List<String> columns = classed ? CLASSED_COLUMNS : CONCEPT_COLUMNS;
                for (TsvTable.Row row : TsvTable.read(file, table, columns, CONCEPT_REQUIRED, findings)
                        .rows()) {
                    concept(file, row, entries, places, findings);
                }
            }
        });
        known.removeIf(id -> !id.matches(ID) || id.equals(CONCEPT_COLUMNS.get(0)));
        parents(entries, places, known, findings);
        List<Placed> placed = new ArrayList<>();
        TreeMap<String, List<NameForm>> names = new TreeMap<>();
        tables.forEach((file, text) -> {
            Matcher matcher = NAMES.matcher(file);
            if (matcher.matches()) {
                List<NameForm> forms = new ArrayList<>();
                for (TsvTable.Row row : TsvTable.read(file, text, NAME_COLUMNS, NAME_REQUIRED, findings)
                        .rows()) {
                    name(file, matcher.group(1), row, known, findings).ifPresent(form -> {
                        forms.add(form);
                        placed.add(new Placed(file, row.line(), form));
                    });
                }
                names.computeIfAbsent(matcher.group(1), language -> new ArrayList<>())
                        .addAll(forms);
            }
        });
        names.replaceAll((language, forms) -> List.copyOf(forms));
        return new Read(new Concepts(entries, names), known, placed);
    }

    private static void concept(
            String file,
            TsvTable.Row row,
            Map<String, ConceptEntry> entries,
            Map<String, Place> places,
            Findings findings) {
        int before = findings.errors();
        String id = row.cell("concept_id");
        if (!id.matches(ID)) {
            findings.error(
                    file,
                    row.line(),
                    "concept_id is \"" + id + "\"; expected small Latin letters, digits and underscores");
        }
        Optional<ConceptKind> kind = KINDS.stream()
                .filter(known -> Words.of(known).equals(row.cell("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> words = KINDS.stream().map(Words::of).toList();
            findings.error(file, row.line(), NearestWord.unknown("kind", row.cell("kind"), words));
        }
        String privacy = row.cell("private");
        if (!privacy.isEmpty() && !PRIVACY.contains(privacy)) {
            findings.error(file, row.line(), "private: " + NearestWord.unknown("valid word", privacy, PRIVACY));
        }
        String wikidata = row.cell("wikidata");
        if (!wikidata.isEmpty() && !wikidata.matches("Q[1-9][0-9]*")) {
            findings.error(
                    file, row.line(), "wikidata is \"" + wikidata + "\"; expected an item such as Q7747, or nothing");
        }
        Place first = places.putIfAbsent(id, new Place(file, row.line()));
        if (first != null) {
            String where = first.file().equals(file) ? "" : " of " + first.file();
            findings.error(
                    file, row.line(), "the concept \"" + id + "\" stands already in line " + first.line() + where);
        }
        String plover = row.cells().getOrDefault("plover", "");
        Optional<Plover> event = Stream.of(Plover.values())
                .filter(known -> known.name().equals(plover))
                .findFirst();
        if (!plover.isEmpty() && event.isEmpty()) {
            List<String> words = Stream.of(Plover.values()).map(Enum::name).toList();
            findings.error(file, row.line(), NearestWord.unknown("event class of PLOVER", plover, words));
        }
        if (findings.errors() == before && kind.isPresent()) {
            entries.put(
                    id,
                    new ConceptEntry(
                            id,
                            kind.get(),
                            row.cell("label"),
                            GroupingsReader.cellOrNull(wikidata),
                            GroupingsReader.cellOrNull(privacy),
                            GroupingsReader.cellOrNull(row.cell("parent")),
                            GroupingsReader.cellOrNull(row.cell("note")),
                            event.orElse(null)));
        }
    }

    private static void parents(
            Map<String, ConceptEntry> entries, Map<String, Place> places, Set<String> known, Findings findings) {
        for (ConceptEntry entry : entries.values()) {
            String parent = entry.parent();
            Place place = places.get(entry.conceptId());
            if (parent == null || place == null) {
                continue;
            }
            if (!known.contains(parent)) {
                findings.error(place.file(), place.line(), "parent: " + NearestWord.unknown("concept", parent, known));
            } else if (inCircle(entry, entries)) {
                findings.error(
                        place.file(),
                        place.line(),
                        "the concept \"" + entry.conceptId() + "\" is its own parent in the end");
            }
        }
    }

    private static boolean inCircle(ConceptEntry entry, Map<String, ConceptEntry> entries) {
        ConceptEntry above = entry;
        for (int steps = 0; steps <= entries.size(); steps++) {
            String parent = above.parent();
            ConceptEntry next = parent == null ? null : entries.get(parent);
            if (next == null) {
                return false;
            }
            if (next.conceptId().equals(entry.conceptId())) {
                return true;
            }
            above = next;
        }
        return false;
    }

    private static Optional<NameForm> name(
            String file, String language, TsvTable.Row row, Set<String> concepts, Findings findings) {
        int before = findings.errors();
        String id = row.cell("concept_id");
        if (!concepts.contains(id)) {
            findings.error(file, row.line(), NearestWord.unknown("concept", id, concepts));
        }
        Optional<Match> match = Words.find(Match.class, row.cell("match"));
        if (match.isEmpty()) {
            findings.error(
                    file, row.line(), NearestWord.unknown("way to match", row.cell("match"), Words.of(Match.class)));
        }
        String variant = row.cell("variant");
        if (!variant.isEmpty() && !variant.matches(ID)) {
            findings.error(
                    file,
                    row.line(),
                    "variant is \"" + variant + "\"; expected small Latin letters, digits and underscores, or nothing");
        }
        if (findings.errors() > before || match.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new NameForm(id, language, row.cell("form"), match.get(), GroupingsReader.cellOrNull(variant)));
    }
}
