package dev.parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LanguageCasesTest {
    @TestFactory
    Stream<DynamicTest> aWordOfATextMeetsAWordOfATable() {
        Table table = Table.resource("/dev/parallax/language/keys.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Language language = Languages.of(table.cell(row, "language")).orElseThrow();
            String word = Words.of(table.cell(row, "word")).get(0).surface();
            String form = table.cell(row, "form");
            boolean expected = table.cell(row, "meets").equals("yes");
            String name = language.code() + " " + word + " / " + form + ": " + table.cell(row, "note");
            tests.add(DynamicTest.dynamicTest(
                    name,
                    () -> assertEquals(
                            expected,
                            !Collections.disjoint(language.keys(word), language.formKeys(form)),
                            () -> language.keys(word) + " / " + language.formKeys(form))));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> aWordAloneHasALikeliestLemma() {
        Table table = Table.resource("/dev/parallax/language/lemmas.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Language language = Languages.of(table.cell(row, "language")).orElseThrow();
            String word = table.cell(row, "word");
            String lemma = table.cell(row, "lemma");
            tests.add(DynamicTest.dynamicTest(
                    language.code() + " " + word + ": " + table.cell(row, "note"),
                    () -> assertEquals(lemma, language.lemma(word), () -> String.valueOf(language.keys(word)))));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> aParagraphFallsIntoSentences() {
        Table table = Table.resource("/dev/parallax/language/sentences.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Language language = Languages.of(table.cell(row, "language")).orElseThrow();
            String marked = table.cell(row, "text");
            tests.add(DynamicTest.dynamicTest(language.code() + " " + marked, () -> {
                String text = marked.replace("|", " ");
                List<String> found = new ArrayList<>();
                for (int[] span : Sentences.of(language, text, 0, text.length())) {
                    found.add(text.substring(span[0], span[1]));
                }
                assertEquals(List.of(marked.split("\\|")), found);
            }));
        }
        return tests.stream();
    }
}
