package dev.parallax.frame.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconEntry;
import dev.parallax.catalog.LexiconsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every entry of every bundled word list meets itself, so that none is dead. */
class BundledLexiconsTest {
    private static List<Lexicon> bundled() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/catalog/lexicons"))) {
            for (Path file : (Iterable<Path>) found::iterator) {
                files.put("lexicons/" + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return LexiconsReader.read(new CatalogFiles(files));
    }

    @Test
    void everyEntryMeetsItself() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Lexicon lexicon : bundled()) {
            for (LexiconEntry entry : lexicon.entries()) {
                Lexicon alone = new Lexicon(lexicon.lexiconId(), lexicon.language(), List.of(entry), "");
                List<Word> words = Words.of("x " + entry.entry() + " x", lexicon.language());
                if (new LexiconMatcher(alone).hits(words).size() != 1) {
                    dead.add(lexicon.lexiconId() + "." + lexicon.language() + ": " + entry.entry());
                }
            }
        }
        assertEquals(List.of(), dead);
        assertFalse(bundled().isEmpty());
    }
}
