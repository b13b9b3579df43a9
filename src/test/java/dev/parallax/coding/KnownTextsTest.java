package dev.parallax.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moss sings, today.|MOSS  sings today|true
            Moss sang 12 times|Moss sang 13 times|false
            Moss sings|Moss sings on|false
            «Дом» – всё ещё здесь|"Дом" - все еще здесь|true
            Дом стоял|Дом стоит|false
            قال مُحَمَّدٌ هنا|قال محمد هنا|true
            قالـــوا|قالوا|true
            Iğdır'da değil|IĞDIR'DA DEĞİL|true
            می‌گوید|می گوید|true
            """)
    void aTextIsKnownHoweverItIsTyped(String coded, String other, boolean known) {
        assertEquals(known, new KnownTexts(List.of("Another text.", coded)).has(other));
        assertEquals(known, new KnownTexts(List.of(other)).has(coded));
    }
}
