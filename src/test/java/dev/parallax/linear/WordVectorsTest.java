package dev.parallax.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word vectors are found in the forms of texts, whatever the form of the file; means have length 1; a model learns from them what words alone do not tell. */
class WordVectorsTest {
    private static final String FILE = "3 2\nberry 2 0\nstone 0 4\ncherry 3 0.3\n";

    @TempDir
    private Path folder;

    private WordVectors read(String name, String text, String language) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return WordVectors.Asked.of(file, language).open();
    }

    private static float[] mean(WordVectors vectors, String text) {
        return vectors.mean().add(text, 1).direction();
    }

    @Test
    void aFileIsReadPackedOrNotWithItsFirstLineOrWithout() throws IOException {
        for (WordVectors vectors :
                List.of(read("a.txt", FILE, "en"), read("b.gz", FILE, "en"), read("c.vec", FILE.substring(4), "en"))) {
            assertArrayEquals(new float[] {1, 0}, mean(vectors, "Berry!"), 1e-6f);
            assertArrayEquals(new float[] {0.7071f, 0.7071f}, mean(vectors, "a stone, a berry"), 1e-3f);
            assertArrayEquals(new float[] {0, 0}, mean(vectors, "nothing known"), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ёлка, Елка",
        "ru, елка, Ёлка",
        "ar, الكتاب, كتاب",
        "ar, كتاب, الكتابُ",
        "tr, ılık, ILIK",
        "az, işıq, İŞIQ",
        "fa, كتاب, کتاب",
        "en, Paris, paris"
    })
    void formsThatATextMayHaveMeetThoseOfTheFile(String language, String held, String written) throws IOException {
        assertArrayEquals(new float[] {0, 1}, mean(read(language, held + " 0 1\n", language), written), 0);
    }

    /** Of forms that become one the first counts; a phrase is no word. */
    @Test
    void theFirstFormCounts() throws IOException {
        WordVectors vectors = read("a.txt", "us 1 0\nUS 0 1\nnew-york 0 1\n", "en");
        assertArrayEquals(new float[] {1, 0}, mean(vectors, "US"), 0);
        assertArrayEquals(new float[] {0, 0}, mean(vectors, "new york"), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 1 2;b 1|:2: found 1 numbers, expected 2
            a 1 x|:1: found x, expected a number
            a 1 NaN|:1: found NaN, expected a finite number
            1 2;alone|:2: expected a word and its numbers
            1 2|no word with a vector
            """)
    void whatIsNoVectorIsSaidWithItsLine(String lines, String message) {
        assertTrue(
                String.valueOf(assertThrows(
                                        IllegalArgumentException.class,
                                        () -> read("a.txt", lines.replace(';', '\n'), "en"))
                                .getMessage())
                        .contains(message),
                message);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> WordVectors.Asked.of(folder.resolve("none"), "en"));
    }

    /** The label hangs on words that each stand in one text only; their directions tell. The model is the same as a file. */
    @Test
    void directionsTellWhatWordsAloneDoNot() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            lines.append(word(i))
                    .append(i % 2 == 0 ? " 1 " : " -1 ")
                    .append(i % 5 / 5.0)
                    .append('\n');
        }
        WordVectors vectors = read("a.txt", lines.toString(), "en");
        List<Example> with = new ArrayList<>();
        List<Example> without = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Map<String, Double> counts = Map.of("s:" + word(i), 1.0, "s:same", 1.0);
            TreeSet<String> labels = new TreeSet<>(i % 2 == 0 ? List.of("even") : List.of());
            with.add(new Example(new Features(counts, new TreeMap<>(Map.of("whole", mean(vectors, word(i))))), labels));
            without.add(new Example(counts, labels));
        }
        assertTrue(CrossValidation.of(with, Settings.FRAMES, 5, 1).f1() > 0.99);
        assertTrue(CrossValidation.of(without, Settings.FRAMES, 5, 1).f1() < 0.8);
        ModelFile file = new ModelFile(
                "policy_frame", "en", 80, 0, "person", "", vectors.sha256(), Training.of(with, Settings.FRAMES));
        ModelFile read = ModelFile.read("models/policy_frame.en.tsv", file.write());
        assertEquals(file.write(), read.write());
        assertEquals(vectors.sha256(), read.vectors());
        for (Example example : with) {
            assertEquals(example.labels(), read.model().labels(example.features()));
        }
    }

    private static String word(int number) {
        return "w" + (char) ('a' + number / 10) + (char) ('a' + number % 10);
    }
}
