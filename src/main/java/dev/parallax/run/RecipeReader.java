package dev.parallax.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.catalog.Catalog;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Findings;
import dev.parallax.catalog.NearestWord;
import dev.parallax.catalog.SchemaCheck;
import dev.parallax.catalog.Words;
import dev.parallax.catalog.YamlDocument;
import dev.parallax.model.Grouping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a recipe, fills in what it does not say, and checks it against the catalog that it names. */
public final class RecipeReader {
    /** The languages that are measured: what a recipe asks for that names none. */
    public static final List<String> LANGUAGES = List.of("ar", "az", "en", "fa", "ru", "tr");

    /** The language that dictionaries lead to. */
    private static final String PIVOT = "en";

    /** The word for the catalog of the bundled sample. */
    public static final String SAMPLE = "sample";

    private static final String SCHEMA = "/data-schemas/recipe.schema.json";

    /**
     * A recipe with all that it names.
     *
     * @param recipe the recipe
     * @param files the bundled catalog with the recipe's and the caller's folders laid over it
     * @param catalog these files, read
     * @param document the recipe as written, for what is found wrong with it later
     */
    public record Described(Recipe recipe, CatalogFiles files, Catalog catalog, YamlDocument document) {}

    private final YamlDocument document;
    private final Findings findings;

    private RecipeReader(YamlDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /**
     * Reads a recipe and its catalog.
     *
     * @param overlay a further folder laid over the catalog
     * @throws dev.parallax.catalog.CatalogErrors with everything that is wrong with the recipe, or with the catalog
     */
    public static Described read(Path file, Optional<Path> overlay) {
        Findings findings = new Findings();
        String name = file.toString();
        RecipeReader reader = reader(name, text(file, findings), findings);
        Recipe recipe = reader.recipe();
        findings.throwErrors();
        CatalogFiles files = CatalogFolder.bundled();
        String folder = recipe.catalog();
        if (folder != null) {
            files = files.overlaid(
                    folder.equals(SAMPLE) ? CatalogFolder.sample() : CatalogFolder.read(file.resolveSibling(folder)));
        }
        if (overlay.isPresent()) {
            files = files.overlaid(CatalogFolder.read(overlay.get()));
        }
        Catalog catalog = Catalog.of(files);
        reader.ids(recipe, catalog);
        findings.throwErrors();
        return new Described(recipe, files, catalog, reader.document);
    }

    /**
     * Reads a recipe's text alone; the ids in it are not checked.
     *
     * @param name how messages name the recipe
     * @throws dev.parallax.catalog.CatalogErrors with everything that is wrong with it
     */
    public static Recipe parse(String name, String text) {
        Findings findings = new Findings();
        Recipe recipe = reader(name, text, findings).recipe();
        findings.throwErrors();
        return recipe;
    }

    /**
     * Reads a recipe's text and checks its ids against a catalog.
     *
     * @throws dev.parallax.catalog.CatalogErrors with everything that is wrong with it
     */
    public static Recipe parse(String name, String text, Catalog catalog) {
        Findings findings = new Findings();
        RecipeReader reader = reader(name, text, findings);
        Recipe recipe = reader.recipe();
        reader.ids(recipe, catalog);
        findings.throwErrors();
        return recipe;
    }

    private static String text(Path file, Findings findings) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            findings.error(file.toString(), 0, "not UTF-8; save the file in UTF-8");
        } catch (IOException e) {
            if (Files.exists(file)) {
                throw new UncheckedIOException(e);
            }
            findings.error(file.toString(), 0, "no such file; expected a recipe");
        }
        findings.throwErrors();
        throw new IllegalStateException("an error was found and not thrown");
    }

    /** Stops at once where nothing can be read from the text. */
    private static RecipeReader reader(String name, String text, Findings findings) {
        Optional<YamlDocument> document = YamlDocument.read(name, text, findings);
        document.ifPresent(read -> SchemaCheck.of(SCHEMA).check(read, findings));
        findings.throwErrors();
        return new RecipeReader(document.orElseThrow(), findings);
    }

    private Recipe recipe() {
        JsonNode root = document.root();
        List<Recipe.Input> inputs = new ArrayList<>();
        root.path("inputs").forEach(input -> inputs.add(new Recipe.Input(text(input, "warc"), text(input, "html"))));
        List<String> languages = words("languages", LANGUAGES);
        if (!languages.equals(List.of(Recipe.ANY))) {
            known("languages", "language of ISO 639-1", languages, Arrays.asList(Locale.getISOLanguages()));
        }
        return new Recipe(
                root.path("corpus").asText(),
                root.path("title").asText(root.path("corpus").asText()),
                inputs,
                words("outlets", List.of(Recipe.CATALOG)),
                languages,
                dates(root.path("dates")),
                events(root.path("events")),
                align(root.path("align")),
                text(root, "catalog"),
                Words.get(
                        Recipe.MeasuredVersion.class,
                        root.path("version").asText(Words.of(Recipe.MeasuredVersion.EARLIEST))),
                bounds(root.path("bounds"), Recipe.Bounds.DEFAULT),
                frame(root.path("frame"), Recipe.FrameSettings.DEFAULT),
                compare(root.path("compare"), Recipe.CompareSettings.DEFAULT),
                release(root.path("release"), Recipe.ReleaseSettings.DEFAULT));
    }

    private static Recipe.FrameSettings frame(JsonNode node, Recipe.FrameSettings otherwise) {
        List<Recipe.Vectors> vectors = new ArrayList<>();
        node.path("vectors")
                .forEach(one -> vectors.add(new Recipe.Vectors(
                        one.path("path").asText(), one.path("language").asText())));
        return new Recipe.FrameSettings(
                Words.get(Recipe.BelowBar.class, node.path("below_bar").asText(Words.of(otherwise.belowBar()))),
                vectors);
    }

    private static Recipe.Events events(JsonNode node) {
        Recipe.Events otherwise = Recipe.Events.DEFAULT;
        if (!node.isObject()) {
            return new Recipe.Events(
                    words(node, otherwise.declared()), otherwise.discover(), otherwise.dates(), otherwise.measured());
        }
        return new Recipe.Events(
                words(node.path("declared"), otherwise.declared()),
                node.path("discover").asBoolean(otherwise.discover()),
                node.path("dates").asBoolean(otherwise.dates()),
                Words.get(Recipe.MeasuredEvents.class, node.path("measured").asText(Words.of(otherwise.measured()))));
    }

    private Recipe.Align align(JsonNode node) {
        List<Recipe.Dictionary> dictionaries = new ArrayList<>();
        for (JsonNode dictionary : node.path("dictionaries")) {
            String from = dictionary.path("from").asText();
            String to = dictionary.path("to").asText();
            if (from.equals(PIVOT) == to.equals(PIVOT)) {
                error(
                        "/align/dictionaries/" + dictionaries.size(),
                        "a dictionary from " + from + " to " + to + "; one side has to be " + PIVOT
                                + ", where the words of all languages meet");
            }
            dictionaries.add(new Recipe.Dictionary(dictionary.path("path").asText(), from, to));
        }
        return new Recipe.Align(dictionaries, node.has("encoder") ? encoder(node.path("encoder")) : null);
    }

    private static Recipe.Encoder encoder(JsonNode node) {
        return new Recipe.Encoder(
                node.path("path").asText(),
                text(node, "tokenizer"),
                node.path("prefix").asText(""),
                node.path("pooling").asText("auto"),
                node.path("tokens").asInt(Recipe.Encoder.TOKENS),
                node.path("device").asText("cpu"));
    }

    /** A word or a list of words. */
    private List<String> words(String key, List<String> otherwise) {
        return words(document.root().path(key), otherwise);
    }

    private static List<String> words(JsonNode node, List<String> otherwise) {
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> words = new ArrayList<>();
        node.forEach(word -> words.add(word.asText()));
        return words;
    }

    private Recipe.Dates dates(JsonNode node) {
        LocalDate from = day(node, "from");
        LocalDate to = day(node, "to");
        if (from != null && to != null && to.isBefore(from)) {
            error("/dates/to", "the dates end on " + to + ", before they begin on " + from);
        }
        return new Recipe.Dates(from, to);
    }

    private static Recipe.Bounds bounds(JsonNode node, Recipe.Bounds otherwise) {
        return new Recipe.Bounds(
                node.path("shard_bytes").asLong(otherwise.shardBytes()),
                node.path("body_bytes").asInt(otherwise.bodyBytes()),
                node.path("nodes").asInt(otherwise.nodes()),
                node.path("depth").asInt(otherwise.depth()),
                node.path("attribute_bytes").asInt(otherwise.attributeBytes()),
                node.path("tokens").asInt(otherwise.tokens()));
    }

    private static Recipe.CompareSettings compare(JsonNode node, Recipe.CompareSettings otherwise) {
        return new Recipe.CompareSettings(
                node.path("grouping").asText(otherwise.grouping()),
                node.path("permutations").asInt(otherwise.permutations()),
                node.path("seed").asLong(otherwise.seed()));
    }

    private static Recipe.ReleaseSettings release(JsonNode node, Recipe.ReleaseSettings otherwise) {
        return new Recipe.ReleaseSettings(
                node.path("version").asText(otherwise.version()),
                Words.get(Recipe.ReleasedText.class, node.path("text").asText(Words.of(otherwise.text()))),
                node.path("surface_length").asInt(otherwise.surfaceLength()),
                node.path("pseudonyms").asBoolean(otherwise.pseudonyms()));
    }

    private void ids(Recipe recipe, Catalog catalog) {
        if (document.root().path("outlets").isArray()) {
            known(
                    "outlets",
                    "outlet",
                    recipe.outlets(),
                    catalog.outlets().entries().keySet());
        }
        JsonNode events = document.root().path("events");
        if (events.isArray() || events.path("declared").isArray()) {
            known(
                    events.isArray() ? "events" : "events/declared",
                    "event",
                    recipe.events().declared(),
                    catalog.events().stream()
                            .map(event -> event.event().eventId())
                            .toList());
        }
        if (document.root().at("/compare/grouping").isTextual()) {
            TreeSet<String> groupings = new TreeSet<>();
            catalog.groupings().stream().map(Grouping::groupingId).forEach(groupings::add);
            known("compare/grouping", "grouping", List.of(recipe.compare().grouping()), groupings);
        }
    }

    private void known(String key, String what, List<String> words, Collection<String> valid) {
        for (int i = 0; i < words.size(); i++) {
            if (!valid.contains(words.get(i))) {
                error("/" + key + "/" + i, NearestWord.unknown(what, words.get(i), valid));
            }
        }
    }

    private void error(String pointer, String message) {
        findings.error(document.file(), document.line(pointer), message);
    }

    private static @Nullable LocalDate day(JsonNode node, String key) {
        String day = text(node, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asText() : null;
    }
}
