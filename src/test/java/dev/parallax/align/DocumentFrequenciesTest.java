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
}
