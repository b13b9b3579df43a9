package dev.parallax.catalog.load;

import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Findings;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NearestWord;
import dev.parallax.catalog.Words;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A researcher's table of names: a header line, then {@code id}, {@code language}, {@code name} and {@code kind}, parted by tabs. A row with a mistake is an
 * error with its line; one that says what is known already is counted.
 */
public final class NamesTable {
    /** The header. */
    public static final List<String> COLUMNS = List.of("id", "language", "name", "kind");

    private static final String ID = "[a-z0-9][a-z0-9_]*";

    /**
     * What a table gives.
     *
     * @param concepts concepts with their names, by id
     * @param skipped rows that say nothing new, by reason
     */
    public record Read(List<LoadedConcept> concepts, Map<String, Long> skipped) {}

    private record Declared(ConceptKind kind, int line, List<LoadedName> names) {}

    private final String file;
    private final KnownNames known;
    private final Findings findings;
    private final Map<String, Declared> concepts = new TreeMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();

    private NamesTable(String file, KnownNames known, Findings findings) {
        this.file = file;
        this.known = known;
        this.findings = findings;
    }

    /** Reads lines one by one; mistakes go to {@code findings}. */
    public static Read read(String file, Iterator<String> lines, KnownNames known, Findings findings) {
        NamesTable table = new NamesTable(file, known, findings);
        boolean headed = false;
        for (int line = 1; lines.hasNext(); line++) {
            String content = lines.next();
            if (line == 1 && content.startsWith("\ufeff")) {
                content = content.substring(1);
            }
            if (content.isBlank() || content.startsWith("# ")) {
                continue;
            }
            List<String> cells = List.of(content.split("\t", -1));
            if (!headed) {
                headed = true;
                if (!cells.equals(COLUMNS)) {
                    findings.error(
                            file, line, "header: found " + String.join(", ", cells) + "; expected the columns "
                                    + String.join(", ", COLUMNS) + ", parted by tabs");
                    break;
                }
            } else if (cells.size() != COLUMNS.size()) {
                findings.error(
                        file, line, "found " + cells.size() + " cells; expected " + COLUMNS.size()
                                + ", parted by tabs: " + String.join(", ", COLUMNS));
            } else {
                table.row(line, cells.get(0), cells.get(1), cells.get(2), cells.get(3));
            }
        }
        if (!headed) {
            findings.error(file, 0, "the header line is missing; expected " + String.join(", ", COLUMNS));
        }
        return table.result();
    }

    private void row(int line, String id, String language, String name, String kindWord) {
        int before = findings.errors();
        if (!id.matches(ID)) {
            findings.error(
                    file, line, "id is \"" + id + "\"; expected small Latin letters, digits and underscores");
        }
        if (!KnownNames.LANGUAGES.contains(language)) {
            findings.error(file, line, NearestWord.unknown("language here", language, KnownNames.LANGUAGES));
        }
        Optional<String> form = NameSpelling.tidy(name, language);
        if (form.isEmpty()) {
            findings.error(file, line, "name is \"" + name + "\"; expected a word");
        }
        Optional<ConceptKind> kind = ConceptsReader.KINDS.stream()
                .filter(candidate -> Words.of(candidate).equals(kindWord))
                .findFirst();
        if (kind.isEmpty()) {
            findings.error(
                    file,
                    line,
                    NearestWord.unknown(
                            "kind",
                            kindWord,
                            ConceptsReader.KINDS.stream().map(Words::of).toList()));
        }
        if (findings.errors() > before || kind.isEmpty() || form.isEmpty()) {
            return;
        }
        ConceptEntry entry = known.entry(id);
        if (entry != null && entry.kind() != kind.get()) {
            findings.error(
                    file,
                    line,
                    "the catalog has \"" + id + "\" as a " + Words.of(entry.kind()) + ", not a " + kindWord);
            return;
        }
        Declared declared =
                concepts.computeIfAbsent(id, unused -> new Declared(kind.get(), line, new ArrayList<>()));
        if (declared.kind() != kind.get()) {
            findings.error(
                    file,
                    line,
                    "\"" + id + "\" is a " + kindWord + " here and a " + Words.of(declared.kind()) + " in line "
                            + declared.line());
            return;
        }
        add(id, language, form.get(), declared);
    }

    private void add(String id, String language, String form, Declared declared) {
        if (declared.names().stream()
                .anyMatch(other -> other.language().equals(language)
                        && other.form().equals(form))) {
            skipped.merge("twice in the file", 1L, Long::sum);
            return;
        }
        String other = known.conceptOf(language, form);
        if (id.equals(other)) {
            skipped.merge("in the catalog already", 1L, Long::sum);
            return;
        }
        declared.names()
                .add(new LoadedName(language, form, Match.LEMMA, other == null ? "" : "ambiguous: " + other));
    }

    private Read result() {
        List<LoadedConcept> made = new ArrayList<>();
        concepts.forEach((id, declared) -> {
            boolean isNew = known.entry(id) == null;
            if (!declared.names().isEmpty()) {
                made.add(new LoadedConcept(id, isNew, declared.kind(), label(id, declared), "", "", "", declared.names()));
            }
        });
        return new Read(made, skipped);
    }

    /** The first English name, else the first name, else the id. */
    private static String label(String id, Declared declared) {
        return declared.names().stream()
                .filter(name -> name.language().equals("en"))
                .findFirst()
                .or(() -> declared.names().stream().findFirst())
                .map(LoadedName::form)
                .orElse(id);
    }
}
