package dev.parallax.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported comes back the same, in all three formats, whatever the texts hold. */
class RoundTripTest {
    private static final Questions QUESTIONS = new Questions(List.of(
            new Question(
                    "generic_frame",
                    "conflict",
                    Level.NOMINAL,
                    List.of("no", "yes"),
                    "Is there \"conflict\" & <more>?"),
            new Question("tone", "state:russia", Level.ORDINAL, List.of("bad", "so, so", "good"), "Tone?"),
            new Question("claims", "dead", Level.INTERVAL, List.of(), "How many dead?")));

    private static final List<Coder> CODERS = List.of(
            new Coder("Anna", Coder.Kind.PERSON),
            new Coder("Anna", Coder.Kind.PROGRAM),
            new Coder("b, \"c\"", Coder.Kind.PERSON));

    private static final List<List<String>> ANSWERS =
            List.of(List.of("no", "yes"), List.of("bad", "so, so", "good"), List.of("1", "1.0", "-2.50", "1e3"));

    @Property(tries = 150)
    void losesNothing(
            @ForAll @Size(max = 6) @UniqueElements List<Integer> ids,
            @ForAll @Size(min = 1, max = 8) List<String> texts,
            @ForAll @Size(min = 1, max = 20) List<Integer> choices) {
        Sheet sheet = sheet(ids, texts, choices);
        assertEquals(sheet, CodingCsv.read("codes.csv", CodingCsv.write(sheet, QUESTIONS), QUESTIONS));
        assertEquals(sheet, Doccano.read("codes.jsonl", Doccano.write(sheet)));
        assertEquals(sheet, LabelStudio.read("codes.json", LabelStudio.write(sheet, QUESTIONS)));
    }

    /** Spreadsheets of our languages' countries part cells by semicolons, and quote what holds one. */
    @ParameterizedTest
    @ValueSource(strings = {"article_id", "\"article_id\""})
    void aSheetSavedWithSemicolonsIsTheSame(String first) {
        String head = ";event_id;language;stratum;title;text;coder;coder_kind;tone/state:russia\r\n";
        Sheet sheet = CodingCsv.read(
                "codes.csv",
                "\uFEFF" + first + head + "a1;-;ru;ru/western;\"One; two\";Three, four;Anna;person;\"so, so\"\r\n",
                QUESTIONS);
        assertEquals(List.of(new Unit("a1", "-", "ru", "ru/western", "One; two", "Three, four")), sheet.units());
        assertEquals(List.of(new Code("a1/-", "tone/state:russia", CODERS.get(0), "so, so")), sheet.codes());
        assertEquals(sheet, CodingCsv.read("codes.csv", CodingCsv.write(sheet, QUESTIONS), QUESTIONS));
    }

    private static Sheet sheet(List<Integer> ids, List<String> texts, List<Integer> choices) {
        List<Unit> units = new ArrayList<>();
        SortedMap<String, SortedSet<Coder>> asked = new TreeMap<>();
        List<Code> codes = new ArrayList<>();
        int next = 0;
        for (int id : ids) {
            Unit unit = new Unit("a" + id, "-", "ru", "ru, \"x\"", text(texts, next), text(texts, next + 1));
            units.add(unit);
            for (Coder coder : CODERS) {
                int choice = Math.floorMod(choices.get(next++ % choices.size()), 7);
                if (choice > 0) {
                    asked.computeIfAbsent(unit.id(), key -> new TreeSet<>()).add(coder);
                }
                if (choice > 1) {
                    int question = choice % 3;
                    List<String> answers = ANSWERS.get(question);
                    codes.add(new Code(
                            unit.id(), QUESTIONS.all().get(question).id(), coder, answers.get(next % answers.size())));
                }
            }
        }
        return new Sheet(units, asked, codes);
    }

    /** A lone surrogate is no character of a text: no table can hold it. */
    private static String text(List<String> texts, int index) {
        StringBuilder text = new StringBuilder();
        texts.get(index % texts.size())
                .codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    @Test
    void readsWhatASpreadsheetSaves() {
        Sheet sheet = sheet(List.of(1, 2), List.of("Заголовок, «да»", "текст\nв две строки"), List.of(2, 3, 4));
        String saved = "\uFEFF" + CodingCsv.write(sheet, QUESTIONS).replaceAll("\n(?=a|$)", "\r\n");
        assertEquals(sheet, CodingCsv.read("codes.csv", saved, QUESTIONS));
    }

    @Test
    void readsWhatLabelStudioExports() {
        String task = """
                [{"id": 7, "data": {"article_id": "a1", "event_id": "-", "language": "en", "stratum": "en", "title": "T", "text": "B"},
                  "annotations": [
                    {"id": 1, "completed_by": {"id": 3, "email": "anna@university.example"}, "lead_time": 12.5,
                     "result": [{"id": "x", "from_name": "generic_frame/conflict", "to_name": "text", "type": "choices", "value": {"choices": ["yes"]}}]},
                    {"id": 2, "completed_by": 4, "was_cancelled": true,
                     "result": [{"from_name": "generic_frame/conflict", "type": "choices", "value": {"choices": ["no"]}}]}],
                  "predictions": []}]
                """;
        Sheet sheet = LabelStudio.read("export.json", task);
        assertEquals(
                List.of(new Code(
                        "a1/-",
                        "generic_frame/conflict",
                        new Coder("anna@university.example", Coder.Kind.PERSON),
                        "yes")),
                sheet.codes());
        assertTrue(LabelStudio.interfaceXml(QUESTIONS).contains("Is there &quot;conflict&quot; &amp; &lt;more&gt;?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a1,-,en,en,T,B,,,yes,, | codes.csv:2: an answer without a coder",
                "a1,-,en,en,T,B,Anna,human,yes,, | codes.csv:2: found the coder kind \"human\", expected person or program",
                "a1,-,en,en,T,B,Anna,person,yes, | codes.csv:2: found 10 cells, expected 11",
                "a1,-,en,en,\"T,B,Anna,person,yes,, | codes.csv:2: a quotation mark is never closed",
            })
    void saysWhatIsWrong(String row, String message) {
        String header =
                "article_id,event_id,language,stratum,title,text,coder,coder_kind,generic_frame/conflict,tone/state:russia,claims/dead\n";
        Exception error = assertThrows(
                IllegalArgumentException.class, () -> CodingCsv.read("codes.csv", header + row + "\n", QUESTIONS));
        assertEquals(message, error.getMessage());
    }

    @Test
    void anAnswerThatIsNoChoiceIsRefused() {
        Unit unit = new Unit("a1", "-", "en", "en", "T", "B");
        Code code = new Code(unit.id(), "generic_frame/conflict", CODERS.get(0), "maybe");
        Sheet sheet = new Sheet(List.of(unit), new TreeMap<>(), List.of(code));
        assertThrows(IllegalArgumentException.class, () -> sheet.checked(QUESTIONS));
        assertEquals(Set.of(CODERS.get(0)), sheet.asked().get(unit.id()));
    }
}
