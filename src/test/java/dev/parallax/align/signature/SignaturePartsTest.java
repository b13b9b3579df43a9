package dev.parallax.align.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturePartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,250 people|1250", "1.250 kişi|1250", "1 250 человек|1250", "۱٬۲۵۰ نفر|1250", "3.5 million|3.5",
                        "3,5 млн|3.5",
                "٣٫٥ مليون|3.5", "007|7", "1.234.567,89|1234567.89", "2025|2025", "A320|", "12 500|12500"
            })
    void numbersArePlain(String text, String value) {
        assertEquals(
                value == null ? List.of() : List.of(value),
                PlainNumbers.in(text).stream().map(PlainNumbers.Found::value).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|27 июня 2025 года|06-27",
                "en|June 27, 2025|06-27",
                "en|27 June|06-27",
                "az|27 iyunda|06-27",
                "tr|27 Haziran'da|06-27",
                "ar|27 يونيو|06-27",
                "fa|۲۷ ژوئن|06-27",
                "en|in June 2025|",
                "ru|45 июня|"
            })
    void daysWithTheirMonth(String language, String text, String day) {
        assertEquals(
                day == null ? List.of() : List.of(day),
                TextDates.in(Words.of(text), language).stream()
                        .map(TextDates.Named::day)
                        .toList());
    }

    @Test
    void endingsThatAddAConsonantAreTriedWithout() {
        assertTrue(NameForms.keys("сафаровым", "ru").contains("SFRF"));
        assertTrue(NameForms.keys("والصفروف", "ar").contains("SFRF"));
        assertTrue(NameForms.keys("səfərovdan", "az").contains("SFRF"));
    }
}
