package dev.parallax.frame.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconEntry;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
                Language language = Languages.of(lexicon.language()).orElseThrow();
                List<Term> terms = Terms.of("x " + entry.entry() + " x", language);
                if (new LexiconIndex(language, List.of(alone))
                                .hits(terms)
                                .getOrDefault(lexicon.lexiconId(), List.of())
                                .size()
                        != 1) {
                    dead.add(lexicon.lexiconId() + "." + lexicon.language() + ": " + entry.entry());
                }
            }
        }
        assertEquals(List.of(), dead);
        assertFalse(bundled().isEmpty());
    }

    /** A stem must not reach words that only begin alike; src/test/resources/frame/false-friends.tsv. */
    @ParameterizedTest
    @CsvFileSource(resources = "/frame/false-friends.tsv", delimiter = '\t', numLinesToSkip = 2, encoding = "UTF-8")
    void wordsThatOnlyBeginAlikeDoNotCount(String code, String lexiconId, String text, String concepts)
            throws IOException {
        Language language = Languages.of(code).orElseThrow();
        List<Lexicon> lexicons = bundled().stream()
                .filter(lexicon ->
                        lexicon.language().equals(code) && lexicon.lexiconId().equals(lexiconId))
                .toList();
        TreeSet<String> counted = new TreeSet<>();
        new LexiconIndex(language, lexicons)
                .hits(Terms.of(text, language))
                .values()
                .forEach(hits -> hits.stream()
                        .map(LexiconIndex.Hit::entry)
                        .filter(entry -> entry.weight() != 0)
                        .forEach(entry -> counted.add(entry.concept())));
        assertEquals(concepts, counted.isEmpty() ? "-" : String.join(" ", counted), text);
    }

    /** Two rows of one form would leave it to chance which of them counts. */
    @Test
    void noEntryStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Lexicon lexicon : bundled()) {
            Set<String> seen = new HashSet<>();
            for (LexiconEntry entry : lexicon.entries()) {
                if (!seen.add(entry.entry() + "\t" + entry.match())) {
                    twice.add(lexicon.lexiconId() + "." + lexicon.language() + ": " + entry.entry());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    /** A measure whose lexicon lacks a language, or a kind of word in one, would be 0 there for no reason of the texts. */
    @Test
    void aLexiconHasTheSameConceptsInAllItsLanguages() throws IOException {
        Map<String, Map<String, Set<String>>> concepts = new TreeMap<>();
        for (Lexicon lexicon : bundled()) {
            Set<String> held = new TreeSet<>();
            lexicon.entries().forEach(entry -> held.add(entry.concept()));
            concepts.computeIfAbsent(lexicon.lexiconId(), id -> new TreeMap<>()).put(lexicon.language(), held);
        }
        concepts.forEach((id, byLanguage) -> {
            assertEquals(new TreeSet<>(Languages.CODES), byLanguage.keySet(), id);
            assertEquals(1, new HashSet<>(byLanguage.values()).size(), id + " " + byLanguage);
        });
    }
}
