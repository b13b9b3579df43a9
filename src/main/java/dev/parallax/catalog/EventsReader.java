package dev.parallax.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code events/<id>.yaml}. */
public final class EventsReader {
    /** The folder of the catalog. */
    public static final String FOLDER = "events";

    private static final String SCHEMA = "/data-schemas/catalog/event.schema.json";

    /** An event with its file, for what is checked against the concepts. */
    record Placed(YamlDocument document, DeclaredEvent event) {}

    private EventsReader() {}

    /**
     * The declared events of a catalog, by id. That their concepts exist is checked where the whole catalog is, by {@link CatalogCheck}.
     *
     * @throws CatalogErrors with everything that is wrong with them
     */
    public static List<DeclaredEvent> read(CatalogFiles files) {
        Findings findings = new Findings();
        List<DeclaredEvent> events =
                placed(files, findings).stream().map(Placed::event).toList();
        findings.throwErrors();
        return events;
    }

    /** The events without an error, the errors among the findings. */
    static List<Placed> placed(CatalogFiles files, Findings findings) {
        SchemaCheck schema = SchemaCheck.of(SCHEMA);
        TreeMap<String, Placed> events = new TreeMap<>();
        files.part(FOLDER).files().forEach((file, text) -> {
            int before = findings.errors();
            YamlDocument.read(file, text, findings).ifPresent(document -> {
                schema.check(document, findings);
                if (findings.errors() == before) {
                    YamlTexts.idIsFileName(document, findings);
                    days(document, findings);
                }
                if (findings.errors() == before) {
                    DeclaredEvent event = event(document.root());
                    events.put(event.event().eventId(), new Placed(document, event));
                }
            });
        });
        return List.copyOf(events.values());
    }

    private static void days(YamlDocument document, Findings findings) {
        JsonNode root = document.root();
        LocalDate started = LocalDate.parse(root.path("started_on").asText());
        LocalDate from = LocalDate.parse(root.at("/window/from").asText());
        LocalDate to = LocalDate.parse(root.at("/window/to").asText());
        if (root.hasNonNull("ended_on")) {
            LocalDate ended = LocalDate.parse(root.path("ended_on").asText());
            if (ended.isBefore(started)) {
                error(document, "/ended_on", "ended_on " + ended + " is before started_on " + started, findings);
            }
        }
        if (to.isBefore(from)) {
            error(document, "/window/to", "the window ends on " + to + ", before it begins on " + from, findings);
        } else if (to.isBefore(started)) {
            error(
                    document,
                    "/window/to",
                    "the window ends on " + to + ", before the event begins on " + started,
                    findings);
        }
    }

    private static void error(YamlDocument document, String pointer, String message, Findings findings) {
        findings.error(document.file(), document.line(pointer), message);
    }

    private static DeclaredEvent event(JsonNode root) {
        JsonNode cause = root.path("cause");
        Event event = new Event(
                root.path("id").asText(),
                root.path("label").asText(),
                EventOrigin.DECLARED,
                LocalDate.parse(root.path("started_on").asText()),
                day(root, "ended_on"),
                YamlTexts.text(root, "place"),
                YamlTexts.text(cause, "text"),
                YamlTexts.text(cause, "source"),
                root.path("description").asText());
        List<List<String>> must = new ArrayList<>();
        root.path("must").forEach(list -> must.add(YamlTexts.texts(list)));
        List<DeclaredEvent.Number> numbers = new ArrayList<>();
        root.path("numbers")
                .forEach(number -> numbers.add(new DeclaredEvent.Number(
                        Words.get(Quantity.class, number.path("quantity").asText()),
                        number.path("value").asDouble())));
        return new DeclaredEvent(
                event,
                LocalDate.parse(root.at("/window/from").asText()),
                LocalDate.parse(root.at("/window/to").asText()),
                must,
                YamlTexts.texts(root.path("should")),
                YamlTexts.texts(root.path("not")),
                numbers,
                YamlTexts.byLanguage(root.path("terms")));
    }

    private static @Nullable LocalDate day(JsonNode root, String key) {
        String day = YamlTexts.text(root, key);
        return day == null ? null : LocalDate.parse(day);
    }
}
