package dev.parallax.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFrequenciesTest {
    private static Signature article(String id, String language, String... names) {
        List<Feature> features = java.util.Arrays.stream(names)
                .map(name -> new Feature(FeatureKind.NAME, name, 1))
                .toList();
        return new Signature(id, "outlet", language, null, null, features);
    }

    @Test
    void countsOfPartsAddUpInAnyOrder() {
        Signature one = article("1", "ru", "A", "B");
        Signature two = article("2", "ru", "B");
        Signature three = article("3", "fa", "B");
        DocumentFrequencies all = DocumentFrequencies.of(List.of(one, two, three));
        assertEquals(
                all,
                DocumentFrequencies.of(three).plus(DocumentFrequencies.of(two)).plus(DocumentFrequencies.of(one)));
        assertEquals(2, all.count("ru", "name:B"));
        assertEquals(1, all.rarity("ru", "name:A"));
        assertTrue(all.idf("ru", "name:B") < all.idf("ru", "name:A"));
    }

    @Test
    void aFeatureIsSharedElsewhereOrAloneOrNeither() {
        DocumentFrequencies all = DocumentFrequencies.of(List.of(
                article("1", "ru", "BOTH", "RUSSIAN", "ALONE"),
                article("2", "ru", "RUSSIAN"),
                article("3", "fa", "BOTH")));
        assertTrue(all.elsewhere("ru", "name:BOTH"));
        assertFalse(all.elsewhere("ru", "name:RUSSIAN"));
        assertFalse(all.alone("ru", "name:BOTH"));
        assertFalse(all.alone("ru", "name:RUSSIAN"));
        assertTrue(all.alone("ru", "name:ALONE"));
    }

    @Test
    void oneLanguageAloneHasNoElsewhere() {
        DocumentFrequencies one = DocumentFrequencies.of(List.of(article("1", "ru", "A"), article("2", "ru", "B")));
        assertTrue(one.elsewhere("ru", "name:A"));
        assertTrue(one.alone("ru", "name:A"));
        assertTrue(DocumentFrequencies.EMPTY.elsewhere("ru", "name:A"));
        assertFalse(DocumentFrequencies.EMPTY.alone("ru", "name:A"));
    }

    /** A corpus gathered for few events tells one of them in many of its articles; what these name is the event and no hub. */
    @Test
    void onlyWhatMostArticlesHoldIsAHub() {
        List<Signature> articles = new java.util.ArrayList<>();
        for (int number = 0; number < 40; number++) {
            articles.add(article(
                    "" + number,
                    "ru",
                    number < 20 ? "HALF" : "OTHER" + number,
                    number < 21 ? "MOST" : "REST" + number));
        }
        DocumentFrequencies all = DocumentFrequencies.of(articles);
        assertFalse(all.hub("ru", "name:HALF"));
        assertTrue(all.hub("ru", "name:MOST"));
        assertFalse(DocumentFrequencies.of(articles.subList(0, 19)).hub("ru", "name:MOST"), "too few to say");
    }

    @Test
    void backgroundIsWhatAFifthHoldsOfALanguageOrOfAllWhereItHasFew() {
        List<Signature> articles = new java.util.ArrayList<>();
        for (int number = 0; number < 50; number++) {
            articles.add(article(
                    "" + number,
                    number < 10 ? "tr" : "ru",
                    number % 5 == 0 ? "FIFTH" : "OTHER" + number,
                    number < 19 ? "TOLD" : "REST" + number,
                    number < 9 ? "TURKISH" : "RUSSIAN" + number));
        }
        DocumentFrequencies all = DocumentFrequencies.of(articles);
        assertFalse(all.background("ru", "name:FIFTH"));
        assertTrue(all.background("ru", "name:TOLD"));
        assertTrue(all.background("tr", "name:TOLD"));
        assertFalse(all.background("tr", "name:TURKISH"), "nine of ten, but nine of fifty");
        assertFalse(DocumentFrequencies.of(articles.subList(0, 19)).background("tr", "name:TOLD"), "too few to say");
    }
}
