package dev.parallax.align.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.text.Words;
import java.time.LocalDate;
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
                "ru|27 июня 2025 года|06-27 month-06",
                "en|June 27, 2025|06-27 month-06",
                "en|27 June|06-27 month-06",
                "az|27 iyunda|06-27 month-06",
                "tr|27 Haziran'da|06-27 month-06",
                "ar|27 يونيو|06-27 month-06",
                "fa|۲۷ ژوئن|06-27 month-06",
                "en|in June 2025|month-06",
                "ru|45 июня|month-06",
                "en|It may rain on Friday|weekday-5",
                "ru|в пятницу вечером|weekday-5",
                "az|cümə axşamı|weekday-4",
                "az|cümə günü|weekday-5",
                "az|bazar ertəsi bazara gedirlər|weekday-1",
                "tr|Cumartesi günü|weekday-6",
                "tr|Cuma'dan beri|weekday-5",
                "fa|سه‌شنبه ۳ ژوئن|weekday-2 06-03 month-06",
                "fa|سه شنبه|weekday-2",
                "ar|يوم الجمعة 27 حزيران|weekday-5 06-27 month-06",
                "ar|في تشرين الأول الماضي|month-10",
                "ar|3 كانون الثاني|01-03 month-01",
                "ar|في الأول من يوليو|07-01 month-07",
                "ar|مساء السابع والعشرين من حزيران|06-27 month-06",
                "fa|بیست و هفتم ژوئن|06-27 month-06",
                "fa|هفتم ژوئن|06-07 month-06",
                "fa|روز ۶ تیر|06-27",
                "fa|ششم تیرماه ۱۴۰۴|06-27",
                "fa|سی‌ام اسفند|03-20",
                "fa|۱۰ دی|12-31",
                "fa|خبرگزاری مهر نوشت|",
                "fa|با شلیک تیر کشته شد|",
                "fa|تیرماه گذشته|"
            })
    void daysWithTheirMonth(String language, String text, String day) {
        assertEquals(
                day == null ? List.of() : List.of(day.split(" ")),
                TextDates.in(Words.of(text), language, LocalDate.of(2025, 7, 2)).stream()
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
