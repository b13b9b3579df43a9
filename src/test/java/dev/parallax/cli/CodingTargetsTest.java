package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.frame.FrameStage;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.frame.TrainedModel;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.FrameResult;
import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Coded sentences become a model by the verb as it is typed, and the model a measure, with word vectors and without. */
class CodingTargetsTest {
    private static final String[] NAMES = {"Moss", "Reed", "Fern", "Clay", "Dale", "Ford", "Hill"};
    private static final String[] DOES = {"sings", "wails", "waits"};

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The word behind the target tells: each stands in many sentences. Words of the same direction that no sentence has stand in the vectors alone. */
    @BeforeEach
    void write() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 210; i++) {
            String name = NAMES[i % NAMES.length];
            rows.append(String.format(
                    Locale.ROOT,
                    "{\"language\":\"en\",\"sentence\":\"In town %d %s %s today.\",\"start\":%d,\"end\":%d,\"label\":%d,\"kind\":\"person\"}%n",
                    i,
                    name,
                    DOES[i % 3],
                    9 + String.valueOf(i).length(),
                    9 + String.valueOf(i).length() + name.length(),
                    i % 3 == 0 ? 1 : i % 3 == 1 ? -1 : 0));
        }
        Files.writeString(folder.resolve("targets.jsonl"), rows);
        Files.writeString(
                folder.resolve("words.vec"),
                "sings 1 0 0\nhums 1 0.1 0\nwails -1 0 0\nweeps -1 0.1 0\nwaits 0 0 1\nrests 0 0.1 1\n");
    }

    private int train(String... more) {
        err.getBuffer().setLength(0);
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        String[] given = {
            "coding", "train", path("targets.jsonl"), "--feature", "target_sentiment", "--catalog", path("catalog")
        };
        String[] all = java.util.Arrays.copyOf(given, given.length + more.length);
        System.arraycopy(more, 0, all, given.length, more.length);
        return program.execute(all);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private CatalogFiles catalog() throws Exception {
        return CatalogFolder.bundled().overlaid(CatalogFolder.read(folder.resolve("catalog")));
    }

    private List<FrameScore> scores(String text, List<WordVectors.Asked> vectors) throws Exception {
        TellingBuilder article = new TellingBuilder("en", "", text).sentences();
        int begin = text.indexOf("Peat");
        article.mention(begin, begin + 4, ConceptKind.PERSON, "peat");
        Outcome<FrameResult> outcome =
                new FrameStage(catalog(), "", false, vectors).open().apply(article.build());
        return ((Outcome.Kept<FrameResult>) outcome)
                .values().get(0).scores().stream()
                        .filter(score -> score.featureId().equals("target_sentiment_model"))
                        .toList();
    }

    private void says(String text, String expected, List<WordVectors.Asked> vectors) throws Exception {
        List<FrameScore> scores = scores(text, vectors);
        assertEquals(1, scores.size(), scores.toString());
        assertEquals("peat:" + expected, scores.get(0).item(), text);
        assertEquals(1.0, scores.get(0).value());
        assertEquals(1, scores.get(0).evidenceCount());
        assertEquals(MeasureStatus.MEASURED, scores.get(0).status());
    }

    @Test
    void aModelIsAMeasure() throws Exception {
        assertEquals(0, train(), err.toString());
        assertTrue(
                out.toString().contains("210 sentences coded by persons; F1 on sentences not seen 1.000"),
                out.toString());
        Path file = folder.resolve("catalog/models/target_sentiment.en.tsv");
        byte[] once = Files.readAllBytes(file);
        says("In town Peat sings today.", "positive", List.of());
        says("In town Peat wails today.", "negative", List.of());
        says("In town Peat waits today.", "neutral", List.of());
        assertEquals(0, train());
        assertArrayEquals(once, Files.readAllBytes(file));
    }

    @Test
    void vectorsLendTheirWordsAndAreAskedForByTheirHash() throws Exception {
        assertEquals(0, train("--vectors", "en=" + path("words.vec")), err.toString());
        ModelFile model = ModelFile.read(
                "target_sentiment.en.tsv", Files.readString(folder.resolve("catalog/models/target_sentiment.en.tsv")));
        WordVectors.Asked asked = WordVectors.Asked.of(folder.resolve("words.vec"), "en");
        assertEquals(asked.sha256(), model.vectors());
        says("In town Peat hums today.", "positive", List.of(asked));
        says("In town Peat weeps today.", "negative", List.of(asked));
        says("In town Peat rests today.", "neutral", List.of(asked));
        CatalogFiles catalog = catalog();
        TrainedModel.check(catalog, List.of(asked));
        for (List<WordVectors.Asked> others : List.of(
                List.<WordVectors.Asked>of(),
                List.of(new WordVectors.Asked(asked.path(), "ru", asked.sha256())),
                List.of(new WordVectors.Asked(asked.path(), "en", "another")))) {
            String message = String.valueOf(
                    assertThrows(IllegalArgumentException.class, () -> TrainedModel.check(catalog, others))
                            .getMessage());
            assertTrue(message.contains("target_sentiment in en reads word vectors"), message);
            assertTrue(message.contains(asked.sha256()), message);
        }
    }

    /** A row of a coded sentence, in other letters and with another label, would tell a fold what it is asked, and wrongly. */
    @Test
    void rowsOfAnotherSetLendTheirWordsUnlessTheirSentenceIsCodedHereToo() throws Exception {
        StringBuilder more = new StringBuilder();
        for (String row : Files.readAllLines(folder.resolve("targets.jsonl"))) {
            String other = row.contains("\"label\":1") ? "\"label\":-1" : "\"label\":1";
            more.append(row.replaceAll("\"label\":-?\\d", other).replace("In town", "IN TOWN"))
                    .append('\n');
        }
        Files.writeString(folder.resolve("same.jsonl"), more);
        for (int i = 0; i < 120; i++) {
            more.append(String.format(
                    Locale.ROOT,
                    "{\"language\":\"en\",\"sentence\":\"Moss %s near port %d.\",\"start\":0,\"end\":4,\"label\":%d,\"kind\":\"person\"}%n",
                    i % 2 == 0 ? "hums" : "weeps",
                    i,
                    i % 2 == 0 ? 1 : -1));
        }
        Files.writeString(folder.resolve("more.jsonl"), more);
        assertEquals(0, train(), err.toString());
        Path file = folder.resolve("catalog/models/target_sentiment.en.tsv");
        byte[] alone = Files.readAllBytes(file);
        assertEquals(0, train("--more", path("same.jsonl")), err.toString());
        assertArrayEquals(alone, Files.readAllBytes(file));
        assertEquals(0, train("--more", path("more.jsonl")), err.toString());
        assertTrue(
                out.toString()
                        .contains(
                                "210 sentences coded by persons beside 120 of another set; F1 on sentences not seen 1.000"),
                out.toString());
        assertEquals(120, ModelFile.read("model", Files.readString(file)).beside());
        says("In town Peat hums today.", "positive", List.of());
        says("In town Peat weeps today.", "negative", List.of());
        says("In town Peat waits today.", "neutral", List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sentence":"Moss","start":0,"end":5,"label":0}|targets.jsonl:1: found a target from 0 to 5 in a sentence of 4 code points
            {"sentence":"Moss","start":0,"end":4,"label":2}|targets.jsonl:1: found the label 2, expected -1, 0 or 1
            {"sentence":"Moss","start":0,"end":4,"label":0,"kind":"dog"}|targets.jsonl:1: found the kind dog, expected one of
            no row|targets.jsonl:1: no JSON
            {"language":"en","sentence":"Moss","start":0,"end":4,"label":1}|no language has
            """)
    void aRowThatIsWrongIsSaidWithItsLine(String row, String message) throws Exception {
        Files.writeString(folder.resolve("targets.jsonl"), row);
        assertEquals(2, train());
        assertTrue(err.toString().contains(message), err.toString());
        assertFalse(Files.exists(folder.resolve("catalog/models")));
    }
}
