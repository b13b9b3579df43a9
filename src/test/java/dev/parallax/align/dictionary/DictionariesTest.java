package dev.parallax.align.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.dictionary.DictionaryFiles.Word;
import dev.parallax.align.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {
    private static final Word HARBOUR = new Word(
            "liman", "<i>noun</i><br><ol><li>harbour</li><li>port (of a town)</li></ol>", "limanda", "limanlar");
    private static final Word FIRE = new Word("yangın", "<ol><li>fire, blaze</li></ol>", "yangınlar");
    private static final Word SURRENDER = new Word("teslim olmak", "<ol><li>to surrender</li></ol>", "teslim oldu");

    @TempDir
    Path folder;

    private static PivotTable read(Path path, String from, String to) {
        return Dictionaries.read(List.of(new Dictionaries.Asked(path, from, to)));
    }

    private static String pivots(PivotTable table, String language, String text) {
        return new PivotWords(table, language)
                .in(Words.of(text)).stream()
                        .map(found -> found.begin() + "-" + found.end() + " " + String.join("/", found.pivots()))
                        .collect(Collectors.joining(", "));
    }

    private Path starDict(String type, Word... words) {
        return DictionaryFiles.folder(folder.resolve("stardict"), DictionaryFiles.starDict("tr-en", type, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tr | Limanda yangın | 0-7 harbour/port, 8-14 fire/blaze",
                "tr | Limanlar. YANGINLAR! | 0-8 harbour/port, 10-19 fire/blaze",
                "tr | İki kişi teslim oldu | 9-20 surrender",
                "tr | limanlarımızdan | 0-15 harbour/port",
                "en | The harbours blazed | 4-12 harbour, 13-19 blaze",
                "en | a port of the town | 2-6 port",
                "en | Of this and that | ''",
                "tr | çiçek 417 | ''",
                "ru | гавань | ''"
            })
    void wordsOfATextMeetTheirPivots(String language, String text, String expected) {
        PivotTable table = read(starDict("h", HARBOUR, FIRE, SURRENDER), "tr", "en");
        assertEquals(expected, pivots(table, language, text));
        assertEquals(new TreeSet<>(List.of("en", "tr")), table.languages());
    }

    @Test
    void anArchiveAFolderAndAFileAreTheSame() throws IOException {
        Path unpacked = starDict("h", HARBOUR, FIRE);
        Path archive = folder.resolve("tr-en.tar.gz");
        Files.write(archive, DictionaryFiles.tar(DictionaryFiles.starDict("tr-en", "h", HARBOUR, FIRE)));
        for (Path path : List.of(unpacked, archive, unpacked.resolve("tr-en.ifo"), unpacked.resolve("tr-en.idx"))) {
            assertEquals("0-5 harbour/port", pivots(read(path, "tr", "en"), "tr", "liman"), path.toString());
        }
    }

    @Test
    void definitionsMayNameTheirKindOneByOne() {
        Word typed = new Word("liman", "tliman\0mharbour\0");
        assertEquals("0-5 liman", pivots(read(starDict("", typed), "tr", "en"), "tr", "liman"));
        Word plain = new Word("liman", "mharbour; port\0");
        assertEquals("0-5 harbour/port", pivots(read(starDict("", plain), "tr", "en"), "tr", "liman"));
    }

    @Test
    void anEnglishDictionaryIsTurnedRound() {
        Path dict = DictionaryFiles.folder(
                folder.resolve("dict"),
                DictionaryFiles.dict(
                        "eng-rus",
                        new Word("00databaseinfo", "00databaseinfo\nпорт"),
                        new Word("blaze", "blaze /bleiz/\n1. пламя\n2. пожар\n"),
                        new Word("fire", "fire /faiə/\n1. пожар, огонь\n"),
                        new Word("harbour", "harbour\n   [hɑːbə] _n.\n   1) гавань; порт\n")));
        PivotTable table = read(dict.resolve("eng-rus.index"), "en", "ru");
        // Where several English words lead to one, the word that has it first counts first.
        assertEquals("0-6 fire/blaze, 9-14 harbour", pivots(table, "ru", "Пожары в порту"));
        assertEquals("0-5 fire", pivots(table, "en", "fires"));
    }

    @Test
    void wiktextractIsReadByLanguageWithItsForms() throws IOException {
        Path file = folder.resolve("kaikki.jsonl.gz");
        Files.write(file, DictionaryFiles.gzip(DictionaryFiles.bytes("""
                {"word": "liman", "lang_code": "tr", "senses": [{"glosses": ["place", "harbour"]}], "forms": [{"form": "limanı", "tags": ["accusative"]}, {"form": "liman-r", "tags": ["romanization"]}]}
                {"word": "liman", "lang_code": "ro", "senses": [{"glosses": ["lagoon"]}]}

                {"word": "limanın", "lang_code": "tr", "senses": [{"form_of": [{"word": "liman"}], "glosses": ["genitive of liman"]}]}
                {"word": "harbour", "lang_code": "en", "translations": [{"lang_code": "ru", "word": "гавань"}, {"code": "fa", "word": "بندر"}]}
                """)));
        PivotTable turkish = read(file, "tr", "en");
        assertEquals("0-6 harbour, 7-14 harbour", pivots(turkish, "tr", "limanı limanın"));
        assertEquals("0-6 harbour", pivots(read(file, "en", "ru"), "ru", "Гавань"));
        assertEquals("0-4 harbour", pivots(read(file, "en", "fa"), "fa", "بندر"));
    }

    @Test
    void aTableNeedsTwoColumns() throws IOException {
        Path file = folder.resolve("words.tsv");
        Files.writeString(
                file, "# mine\nword\tnote\ttranslations\tforms\nliman\tx\tharbour; port\tlimana, limandan\nboş\t\t\n");
        assertEquals("0-6 harbour/port", pivots(read(file, "tr", "en"), "tr", "limana"));
        Files.writeString(file, "word\tgloss\nliman\tharbour\n");
        assertMessage("words.tsv, line 1: columns word, gloss; expected word and translations", file, "tr");
        Files.writeString(file, "word\ttranslations\n\tharbour\n");
        assertMessage("words.tsv, line 2: no word", file, "tr");
    }

    private static void assertMessage(String expected, Path path, String from) {
        Exception error = assertThrows(IllegalArgumentException.class, () -> read(path, from, "en"));
        assertTrue(String.valueOf(error.getMessage()).contains(expected), error.getMessage());
    }

    @Test
    void whatIsNoDictionaryIsNamed() throws IOException {
        assertMessage("nowhere.tsv: no such file", folder.resolve("nowhere.tsv"), "tr");
        Files.writeString(folder.resolve("a.txt"), "x");
        assertMessage("no dictionary; expected StarDict", folder, "tr");
        Files.writeString(folder.resolve("b.jsonl"), "{\"lang_code\": \"tr\"}\n{oops\n");
        assertMessage("b.jsonl, line 2: no JSON object", folder.resolve("b.jsonl"), "tr");
        assertMessage("none of 1 lines has lang_code az", write("c.jsonl", "{\"lang_code\": \"tr\"}\n"), "az");
        assertMessage("no word of ar with a translation", starDict("h", HARBOUR), "ar");
        assertMessage("c.tar.gz: a broken or cut-off archive", cut("c.tar.gz", 0.5), "tr");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path cut(String name, double share) throws IOException {
        byte[] whole = DictionaryFiles.tar(DictionaryFiles.starDict("tr-en", "h", HARBOUR, FIRE));
        Path file = folder.resolve(name);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {".ifo", ".idx", ".dict.dz", ".syn"})
    void aBrokenPartOfStarDictIsNamed(String part) throws IOException {
        Map<String, byte[]> files = DictionaryFiles.starDict("tr-en", "h", HARBOUR, FIRE);
        byte[] whole = files.get("tr-en" + part);
        int length = part.equals(".ifo") ? 5 : whole.length - 3;
        files.put("tr-en" + part, Arrays.copyOf(whole, length));
        Path broken = DictionaryFiles.folder(folder.resolve("broken"), files);
        assertMessage(
                part.equals(".dict.dz") ? "is broken or cut off" : "a broken StarDict dictionary: " + part,
                broken,
                "tr");
        if (!part.equals(".ifo") && !part.equals(".syn")) {
            Files.delete(broken.resolve("tr-en" + part));
            assertMessage("is missing", broken, "tr");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fire~A | line 1: 2 fields; expected 3",
                "fire~A~?? | line 1: \"??\" is no number in base 64",
                "fire~A~zzzz | .dict is shorter than .index, line 1 says"
            })
    void aBrokenIndexOfDictIsNamedByLine(String line, String message) throws IOException {
        Map<String, byte[]> files = DictionaryFiles.dict("fre", new Word("fire", "пожар"));
        files.put("fre.index", DictionaryFiles.bytes(line.replace('~', '\t')));
        Path broken = DictionaryFiles.folder(folder.resolve("dict"), files);
        Exception error =
                assertThrows(IllegalArgumentException.class, () -> read(broken.resolve("fre.index"), "en", "ru"));
        assertTrue(String.valueOf(error.getMessage()).contains(message), error.getMessage());
    }

    @Test
    void oneSideIsEnglish() {
        assertThrows(IllegalArgumentException.class, () -> new Dictionaries.Asked(folder, "tr", "az"));
        assertThrows(IllegalArgumentException.class, () -> new Dictionaries.Asked(folder, "en", "en"));
        assertThrows(IllegalArgumentException.class, () -> new Dictionaries.Asked(folder, "xx", "en"));
    }

    @Test
    void theHashFollowsContentAndLanguages() throws IOException {
        Path file = write("words.tsv", "word\ttranslations\nliman\tharbour\n");
        String before = Dictionaries.sha256(List.of(new Dictionaries.Asked(file, "tr", "en")));
        assertEquals(before, Dictionaries.sha256(List.of(new Dictionaries.Asked(file, "tr", "en"))));
        assertNotEquals(before, Dictionaries.sha256(List.of(new Dictionaries.Asked(file, "az", "en"))));
        Files.writeString(file, "word\ttranslations\nliman\tport\n");
        assertNotEquals(before, Dictionaries.sha256(List.of(new Dictionaries.Asked(file, "tr", "en"))));
    }

    @Test
    void theEmptyTableFindsNothing() {
        assertEquals("", pivots(PivotTable.empty(), "tr", "liman"));
        assertEquals("", pivots(PivotTable.empty(), "en", "harbour"));
        assertEquals(
                PivotTable.empty().languages(), Dictionaries.read(List.of()).languages());
    }
}
