package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads concepts and events of a catalog folder for the benches, without the checks of the program's own reader. */
final class BenchCatalog {
    private BenchCatalog() {}

    static Concepts concepts(Path catalog) throws IOException {
        TreeMap<String, ConceptEntry> entries = new TreeMap<>();
        for (String[] row : rows(catalog.resolve("concepts/concepts.tsv"), 7)) {
            entries.put(
                    row[0],
                    new ConceptEntry(
                            row[0],
                            ConceptKind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                            row[2],
                            empty(row[3]),
                            empty(row[4]),
                            empty(row[5]),
                            empty(row[6])));
        }
        TreeMap<String, List<NameForm>> names = new TreeMap<>();
        for (String language : List.of("ru", "az", "fa", "ar", "en", "tr")) {
            List<NameForm> forms = new ArrayList<>();
            for (String[] row : rows(catalog.resolve("concepts/names." + language + ".tsv"), 5)) {
                forms.add(new NameForm(
                        row[0], language, row[1], Match.valueOf(row[2].toUpperCase(Locale.ROOT)), empty(row[3])));
            }
            names.put(language, forms);
        }
        return new Concepts(entries, names);
    }

    static List<DeclaredEvent> events(Path catalog) throws IOException {
        List<DeclaredEvent> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(catalog.resolve("events"))) {
            for (Path file : files.sorted().toList()) {
                events.add(event(new YAMLMapper().readTree(Files.readString(file))));
            }
        }
        return events;
    }

    private static DeclaredEvent event(JsonNode node) {
        List<List<String>> must = new ArrayList<>();
        node.path("must").forEach(list -> must.add(strings(list)));
        List<DeclaredEvent.Number> numbers = new ArrayList<>();
        node.path("numbers")
                .forEach(number -> numbers.add(new DeclaredEvent.Number(
                        Quantity.valueOf(number.path("quantity").asText().toUpperCase(Locale.ROOT)),
                        number.path("value").asDouble())));
        TreeMap<String, List<String>> terms = new TreeMap<>();
        node.path("terms").fields().forEachRemaining(entry -> terms.put(entry.getKey(), strings(entry.getValue())));
        Event event = new Event(
                node.path("id").asText(),
                node.path("label").asText(),
                EventOrigin.DECLARED,
                LocalDate.parse(node.path("started_on").asText()),
                LocalDate.parse(node.path("ended_on").asText()),
                empty(node.path("place").asText("")),
                node.path("cause").path("text").asText(),
                node.path("cause").path("source").asText(),
                node.path("description").asText());
        return new DeclaredEvent(
                event,
                LocalDate.parse(node.path("window").path("from").asText()),
                LocalDate.parse(node.path("window").path("to").asText()),
                must,
                strings(node.path("should")),
                strings(node.path("not")),
                numbers,
                terms);
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean header = true;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!header) {
                String[] cells = line.split("\t", -1);
                rows.add(java.util.Arrays.stream(java.util.Arrays.copyOf(cells, columns))
                        .map(c -> c == null ? "" : c)
                        .toArray(String[]::new));
            }
            header = false;
        }
        return rows;
    }

    private static String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
