package dev.parallax.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.Catalog;
import dev.parallax.catalog.CatalogErrors;
import dev.parallax.catalog.CatalogFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeReaderTest {
    private static final String SHORTEST = "corpus: crisis\ninputs: [{warc: 'warc/*.warc.gz'}]\n";

    private static final Catalog BUNDLED = Catalog.of(CatalogFolder.bundled());

    @TempDir
    Path folder;

    @Test
    void whatIsNotSaidHasADefault() {
        Recipe recipe = RecipeReader.parse("recipe.yaml", SHORTEST);
        assertEquals(
                new Recipe(
                        "crisis",
                        "crisis",
                        List.of(new Recipe.Input("warc/*.warc.gz", null)),
                        List.of(Recipe.CATALOG),
                        List.of("ar", "az", "en", "fa", "ru", "tr"),
                        new Recipe.Dates(null, null),
                        Recipe.Events.DEFAULT,
                        Recipe.Align.DEFAULT,
                        null,
                        Recipe.MeasuredVersion.EARLIEST,
                        Recipe.Bounds.DEFAULT,
                        Recipe.FrameSettings.DEFAULT,
                        Recipe.CompareSettings.DEFAULT,
                        Recipe.ReleaseSettings.DEFAULT),
                recipe);
    }

    @Test
    void whatIsSaidIsRead() {
        Recipe recipe = RecipeReader.parse("recipe.yaml", """
                corpus: crisis
                title: Moscow and Baku
                inputs:
                  - warc: hdfs:///web/*.warc.gz
                  - html: pages
                outlets: [ria, tasnim]
                languages: any
                dates: {from: 2025-06-01, to: 2025-07-31}
                events: [yekaterinburg-raid]
                align:
                  dictionaries:
                    - {path: words/tr.tar.gz, from: tr, to: en}
                    - {path: eng-rus.index, from: en, to: ru}
                  encoder: {path: models/e5, prefix: "query: ", tokens: 128}
                catalog: ../mine
                version: latest
                bounds: {shard_bytes: 5000000000, tokens: 500}
                frame: {below_bar: withhold, vectors: [{path: vectors.txt.gz, language: ru}]}
                compare: {grouping: control, permutations: 999, seed: 7}
                release: {version: "1.0", text: full, surface_length: 40, pseudonyms: false}
                """);
        assertEquals(
                new Recipe(
                        "crisis",
                        "Moscow and Baku",
                        List.of(new Recipe.Input("hdfs:///web/*.warc.gz", null), new Recipe.Input(null, "pages")),
                        List.of("ria", "tasnim"),
                        List.of(Recipe.ANY),
                        new Recipe.Dates(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 31)),
                        new Recipe.Events(List.of("yekaterinburg-raid"), true, true, Recipe.MeasuredEvents.DECLARED),
                        new Recipe.Align(
                                List.of(
                                        new Recipe.Dictionary("words/tr.tar.gz", "tr", "en"),
                                        new Recipe.Dictionary("eng-rus.index", "en", "ru")),
                                new Recipe.Encoder("models/e5", null, "query: ", "auto", 128, "cpu")),
                        "../mine",
                        Recipe.MeasuredVersion.LATEST,
                        new Recipe.Bounds(5_000_000_000L, 8 << 20, 200_000, 1_000, 1 << 20, 500),
                        new Recipe.FrameSettings(
                                Recipe.BelowBar.WITHHOLD, List.of(new Recipe.Vectors("vectors.txt.gz", "ru"))),
                        new Recipe.CompareSettings("control", 999, 7),
                        new Recipe.ReleaseSettings("1.0", Recipe.ReleasedText.FULL, 40, false)),
                recipe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all | [all] true true DECLARED",
                "[] | [] true true DECLARED",
                "{} | [all] true true DECLARED",
                "{declared: [], discover: true, dates: false, measured: all} | [] true false ALL",
                "{declared: [azal-crash], discover: false} | [azal-crash] false true DECLARED"
            })
    void eventsAreAWordAListOrAnObject(String written, String read) {
        Recipe.Events events = RecipeReader.parse("recipe.yaml", SHORTEST + "events: " + written + "\n", BUNDLED)
                .events();
        assertEquals(
                read, events.declared() + " " + events.discover() + " " + events.dates() + " " + events.measured());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "outlest: catalog | \"outlest\" is no key; did you mean \"outlets\"?",
                "outlets: catalogue | outlets: \"catalogue\" is no valid word; did you mean \"catalog\"? Expected one of: any, catalog",
                "align: {dictionaries: [{path: d.tsv, from: tr, to: az}]} | a dictionary from tr to az; one side has to be en",
                "align: {dictionaries: [{path: d.tsv, from: en, to: en}]} | a dictionary from en to en; one side has to be en",
                "align: {dictionaries: [{path: d.tsv, from: tur, to: en}]} | align.dictionaries[1].from: \"tur\" is no valid word",
                "align: {dictionaries: [{path: d.tsv, from: tr}]} | the key \"to\" is missing in align.dictionaries[1]; expected the language of its translations",
                "align: {encoder: {tokenizer: t.json}} | the key \"path\" is missing in align.encoder; expected an ONNX model",
                "align: {encoder: {path: m, pooling: cls}} | align.encoder.pooling: \"cls\" is no valid word; expected one of: auto, mean, first, own",
                "align: {encoder: {path: m, tokens: 0}} | align.encoder.tokens is 0; expected at least 8",
                "align: {encoder: {path: m, device: cuda}} | align.encoder.device: \"cuda\" is no valid word; expected one of: cpu, gpu",
                "outlets: [tasnym] | \"tasnym\" is no outlet; did you mean \"tasnim\"?",
                "events: [yekaterinburg-rade] | \"yekaterinburg-rade\" is no event; did you mean \"yekaterinburg-raid\"?",
                "events: yekaterinburg-raid | events: \"yekaterinburg-raid\" is no valid word; expected one of: all",
                "languages: [xx] | \"xx\" is no language of ISO 639-1",
                "languages: [rus] | languages[1] is \"rus\"; expected",
                "languages: 5 | languages: \"5\" is no valid word; expected one of: any - or a list of ISO 639-1 codes",
                "dates: {from: 2025-13-01} | dates.from is \"2025-13-01\"; expected",
                "dates: {from: 2025-02-01, to: 2025-01-01} | the dates end on 2025-01-01, before they begin on 2025-02-01",
                "version: earlyest | version: \"earlyest\" is no valid word; did you mean \"earliest\"?",
                "compare: {permutations: 3} | compare.permutations is 3; expected at least 100",
                "compare: {grouping: block} | \"block\" is no grouping; did you mean \"bloc\"?",
                "release: {text: some} | release.text: \"some\" is no valid word; expected one of: none, full",
                "release: {version: 0.2} | release.version is the number 0.2; expected text",
                "release: {version: ../../papers} | release.version is \"../../papers\"; expected text of letters, digits, points and hyphens",
                "release: {version: 2025/07} | release.version is \"2025/07\"; expected text of letters, digits, points and hyphens",
                "bounds: {tokens: 3000000000} | bounds.tokens is 3000000000; expected at most 2000000000",
                "corpus: again | the key \"corpus\" stands already in line 1",
                "title: [ | not YAML"
            })
    void aMistakeIsNamedInItsLine(String line, String sentence) {
        CatalogErrors errors = assertThrows(
                CatalogErrors.class, () -> RecipeReader.parse("recipe.yaml", SHORTEST + line + "\n", BUNDLED));
        assertEquals(1, errors.errors().size(), errors.getMessage());
        assertTrue(
                errors.getMessage().startsWith("recipe.yaml:3: error: " + sentence)
                        || (sentence.startsWith("not YAML")
                                && errors.getMessage().contains(sentence)),
                errors.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "corpus: My Corpus | corpus is \"My Corpus\"; expected an identifier of small Latin letters, digits and hyphens",
                "inputs: [] | inputs has 0 entries; expected at least 1",
                "inputs: [{warc: a, html: b}] | inputs[1] has 2 keys; expected at most 1, one of: warc, html",
                "inputs: [{wrac: a}] | \"wrac\" is no key of inputs[1]; did you mean \"warc\"?"
            })
    void whatARecipeNeedsIsChecked(String line, String sentence) {
        String key = line.substring(0, line.indexOf(':'));
        String text = SHORTEST.lines()
                .map(old -> old.startsWith(key + ":") ? line : old)
                .collect(Collectors.joining("\n"));
        CatalogErrors errors = assertThrows(CatalogErrors.class, () -> RecipeReader.parse("recipe.yaml", text));
        assertTrue(errors.getMessage().contains(sentence), errors.getMessage());
    }

    @Test
    void allMistakesAreNamed() {
        CatalogErrors errors = assertThrows(
                CatalogErrors.class,
                () -> RecipeReader.parse("recipe.yaml", "corpus: crisis\nevnets: all\nversion: last\n"));
        assertEquals(3, errors.errors().size(), errors.getMessage());
        assertTrue(errors.getMessage().contains("the key \"inputs\" is missing"), errors.getMessage());
    }

    @Test
    void theSampleIsARecipeWithItsCatalog() throws IOException {
        Path recipe = folder.resolve("recipe.yaml");
        try (var in = RecipeReaderTest.class.getResourceAsStream("/sample/recipe.yaml")) {
            Files.write(recipe, in.readAllBytes());
        }
        RecipeReader.Described described = RecipeReader.read(recipe, Optional.empty());
        assertEquals("parallax-sample", described.recipe().corpus());
        assertEquals(Recipe.ReleasedText.FULL, described.recipe().release().text());
        assertTrue(described.catalog().outlets().byId("neva-courier").isPresent());
        assertTrue(described.catalog().outlets().byId("ria").isPresent());
    }

    @Test
    void aCatalogIsFoundBesideTheRecipe() throws IOException {
        Path recipe = folder.resolve("recipe.yaml");
        Files.write(recipe, (SHORTEST + "catalog: mine\n").getBytes(StandardCharsets.UTF_8));
        CatalogErrors missing = assertThrows(CatalogErrors.class, () -> RecipeReader.read(recipe, Optional.empty()));
        assertTrue(missing.getMessage().contains("no such folder"), missing.getMessage());
        Files.createDirectories(folder.resolve("mine/groupings"));
        Files.write(
                folder.resolve("mine/groupings/mine.tsv"),
                "grouping_id\toutlet_id\tvalid_from\tvalid_to\tgroup\trationale\tsource\nmine\tria\t2020-01-01\t\ta\tb\t\n"
                        .getBytes(StandardCharsets.UTF_8));
        RecipeReader.Described described = RecipeReader.read(recipe, Optional.empty());
        assertTrue(described.catalog().groupings().stream()
                .anyMatch(grouping -> grouping.groupingId().equals("mine")));
    }

    @Test
    void aMissingRecipeIsOneSentence() {
        CatalogErrors errors = assertThrows(
                CatalogErrors.class, () -> RecipeReader.read(folder.resolve("none.yaml"), Optional.empty()));
        assertTrue(errors.getMessage().endsWith("none.yaml: error: no such file; expected a recipe"));
    }
}
