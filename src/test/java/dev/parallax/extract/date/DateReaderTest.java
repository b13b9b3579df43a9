package dev.parallax.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate CAPTURE = LocalDate.of(2025, 7, 10);

    /** What is written; the day; the time or -; the offset in minutes or -. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-01T14:05:30+03:00                     | 2025-07-01 | 14:05:30 | 180
            2025-07-01T14:05:30.123Z                      | 2025-07-01 | 14:05:30 | 0
            2025-07-01T14:05+0400                         | 2025-07-01 | 14:05    | 240
            2025-07-01 14:05:30                           | 2025-07-01 | 14:05:30 | -
            2025-07-01                                    | 2025-07-01 | -        | -
            20250701                                      | 2025-07-01 | -        | -
            20250701T1405                                 | 2025-07-01 | 14:05    | -
            20250701T140530Z                              | 2025-07-01 | 14:05:30 | 0
            20250701T1405+0400                            | 2025-07-01 | 14:05    | 240
            20250701T1405+0400Z                           | 2025-07-01 | 14:05    | 240
            20250701T2575                                 | 2025-07-01 | -        | -
            20250701 T 1405                               | 2025-07-01 | -        | -
            2025/07/01 14:05                              | 2025-07-01 | 14:05    | -
            Tue, 01 Jul 2025 14:05:30 GMT                 | 2025-07-01 | 14:05:30 | 0
            July 1, 2025, 2:05 PM ET                      | 2025-07-01 | 14:05    | -240
            January 1, 2025, 2:05 p.m. ET                 | 2025-01-01 | 14:05    | -300
            July 1, 2025, 2:05 pm PT                      | 2025-07-01 | 14:05    | -420
            le 1 juillet 2025 à 14:05 et à 15:10          | 2025-07-01 | 14:05    | -
            01.07.2025                                    | 2025-07-01 | -        | -
            01.07.2025, 14:05                             | 2025-07-01 | 14:05    | -
            14:05, 01.07.2025                             | 2025-07-01 | 14:05    | -
            14:05:30 01.07.2025                           | 2025-07-01 | 14:05:30 | -
            14:05 01.07.2025 (обновлено: 15:00 02.07.2025) | 2025-07-01 | 14:05    | -
            14:05 (UTC+04:00) 01.07.2025                  | 2025-07-01 | 14:05    | 240
            14:05 01.07.2025 15:00 02.07.2025             | 2025-07-01 | 15:00    | -
            01/07/2025                                    | 2025-07-01 | -        | -
            1.7.2025                                      | 2025-07-01 | -        | -
            01.07.25                                      | 2025-07-01 | -        | -
            25/06/2025                                    | 2025-06-25 | -        | -
            1 июля 2025, 14:05                            | 2025-07-01 | 14:05    | -
            1 июля 2025 г. в 14:05                        | 2025-07-01 | 14:05    | -
            14:05 1 июля 2025                             | 2025-07-01 | 14:05    | -
            Вторник, 1 июля 2025 года                     | 2025-07-01 | -        | -
            1 июл. 2025                                   | 2025-07-01 | -        | -
            01 Июля 2025 14:05 (мск)                      | 2025-07-01 | 14:05    | 180
            1 iyul 2025, 14:05                            | 2025-07-01 | 14:05    | -
            1 İYUL 2025                                   | 2025-07-01 | -        | -
            28 iyun 2025                                  | 2025-06-28 | -        | -
            3 sentyabr 2024                               | 2024-09-03 | -        | -
            1 Temmuz 2025 Salı                            | 2025-07-01 | -        | -
            01 Temmuz 2025 14:05 TRT                      | 2025-07-01 | 14:05    | 180
            12 Ağustos 2024 - 09:30                       | 2024-08-12 | 09:30    | -
            3 ŞUBAT 2025                                  | 2025-02-03 | -        | -
            ۱۰ تیر ۱۴۰۴                                   | 2025-07-01 | -        | -
            ۱۰ تیر ۱۴۰۴ - ۱۴:۰۵                           | 2025-07-01 | 14:05    | -
            سه‌شنبه ۱۰ تير ۱۴۰۴ ساعت ۱۴:۰۵                | 2025-07-01 | 14:05    | -
            ۱۰ تیرماه ۱۴۰۴                                | 2025-07-01 | -        | -
            ۱۰ تیر ماه ۱۴۰۴                               | 2025-07-01 | -        | -
            ۱۰ تیر ۱۴۰۴ ساعت ۲:۰۵ ب.ظ                     | 2025-07-01 | 14:05    | -
            ۱۰ تیر ۱۴۰۴ - ۹:۰۵ ق.ظ.                       | 2025-07-01 | 09:05    | -
            ۱۰ تیر ۱۴۰۴، ۲:۰۵ بعدازظهر                    | 2025-07-01 | 14:05    | -
            ۱۴۰۴/۰۴/۱۰                                    | 2025-07-01 | -        | -
            1404/04/10 14:05                              | 2025-07-01 | 14:05    | -
            ۱ ژوئیهٔ ۲۰۲۵                                 | 2025-07-01 | -        | -
            ۳۰ اسفند ۱۴۰۳                                 | 2025-03-20 | -        | -
            1 يوليو 2025                                  | 2025-07-01 | -        | -
            ١ يوليو ٢٠٢٥ - ٢:٠٥ م                         | 2025-07-01 | 14:05    | -
            ١ يوليو ٢٠٢٥ - ٩:٠٥ ص                         | 2025-07-01 | 09:05    | -
            الثلاثاء 1 يوليو 2025 02:05 مساءً             | 2025-07-01 | 14:05    | -
            1 يوليو 2025، 12:05 صباحًا                    | 2025-07-01 | 00:05    | -
            1 يوليو 2025 - 14:05 م                        | 2025-07-01 | 14:05    | -
            ١ يوليو ٢٠٢٥                                  | 2025-07-01 | -        | -
            1 تموز 2025                                   | 2025-07-01 | -        | -
            1 يوليو/تموز 2025                             | 2025-07-01 | -        | -
            1 يوليو/ تموز 2025 - 14:05                    | 2025-07-01 | 14:05    | -
            ١ تموز (يوليو) ٢٠٢٥                           | 2025-07-01 | -        | -
            5 كانون الثاني/يناير 2025                     | 2025-01-05 | -        | -
            5 يناير/كانون الثاني 2025                     | 2025-01-05 | -        | -
            25 كانون الأول 2024                           | 2024-12-25 | -        | -
            6 محرم 1447                                   | 2025-07-01 | -        | -
            12 ربيع الأول 1447                            | 2025-09-04 | -        | -
            July 1, 2025 2:05 pm                          | 2025-07-01 | 14:05    | -
            Jul 1, 2025                                   | 2025-07-01 | -        | -
            July 1st, 2025                                | 2025-07-01 | -        | -
            1st July 2025                                 | 2025-07-01 | -        | -
            Tuesday 1 July 2025 14.05                     | 2025-07-01 | -        | -
            12:05 a.m. July 1, 2025                       | 2025-07-01 | 00:05    | -
            July 1, 2025 at 2:05 PM EDT                   | 2025-07-01 | 14:05    | -240
            1 липня 2025                                  | 2025-07-01 | -        | -
            1 հուլիսի 2025                                | 2025-07-01 | -        | -
            1 ივლისი 2025                                 | 2025-07-01 | -        | -
            1. Juli 2025, 14:05 Uhr                       | 2025-07-01 | 14:05    | -
            1er juillet 2025 à 14h05                      | 2025-07-01 | 14:05    | -
            1 de julio de 2025                            | 2025-07-01 | -        | -
            1 lipca 2025                                  | 2025-07-01 | -        | -
            Tue Jul 01 14:05:30 MSK 2025                  | 2025-07-01 | 14:05:30 | 180
            Tue Jul 01 14:05:30 +0400 2025                | 2025-07-01 | 14:05:30 | 240
            Tue Jul 01 14:05:30 BRT 2025                  | 2025-07-01 | 14:05:30 | -
            Jul 01 14:05 2025                             | 2025-07-01 | 14:05    | -
            2025年7月1日 14時05分                          | 2025-07-01 | 14:05    | -
            2025년 7월 1일                                 | 2025-07-01 | -        | -
            """)
    void aDateAsPagesWriteIt(String written, String day, String time, String offset) {
        List<WrittenDate> dates = DateReader.read(written, false, CAPTURE);
        assertFalse(dates.isEmpty(), "no date in: " + written);
        WrittenDate date = dates.get(0);
        assertEquals(day, date.day().toString());
        assertEquals(time, date.time() == null ? "-" : date.time().toString());
        assertEquals(offset, date.offsetMinutes() == null ? "-" : String.valueOf(date.offsetMinutes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2025",
                "32 июля 2025",
                "version 1.2.3",
                "1404",
                "July",
                "١٠٪",
                "12345678901234",
                "10-20-30-40",
                "٣١ اسفند ۱۴۰۴",
                "July 1 at 14:05",
                "phone 495-743-97"
            })
    void whatIsNoDate(String text) {
        assertTrue(
                DateReader.read(text, false, CAPTURE).isEmpty(),
                () -> "found " + DateReader.read(text, false, CAPTURE));
    }

    @Test
    void everyDateOfALineHasItsOwnTime() {
        List<WrittenDate> dates = DateReader.read("14:05 01.07.2025 (обновлено: 15:00 02.07.2025)", false, CAPTURE);
        assertEquals(
                List.of("2025-07-01 14:05", "2025-07-02 15:00"),
                dates.stream().map(date -> date.day() + " " + date.time()).toList());
    }

    @Test
    void americanPagesWriteTheMonthFirst() {
        assertEquals(
                LocalDate.of(2025, 3, 4),
                DateReader.read("03/04/2025", true, CAPTURE).get(0).day());
        assertEquals(
                LocalDate.of(2025, 4, 3),
                DateReader.read("03/04/2025", false, CAPTURE).get(0).day());
    }

    @Test
    void aDayWithoutAYearIsTheLatestThatIsNotInTheFuture() {
        assertEquals(
                LocalDate.of(2025, 7, 5),
                DateReader.read("5 июля, 12:30", false, CAPTURE).get(0).day());
        assertEquals(
                LocalDate.of(2024, 12, 5),
                DateReader.read("5 декабря, 12:30", false, CAPTURE).get(0).day());
        assertFalse(DateReader.read("5 июля, 12:30", false, CAPTURE).get(0).yearWritten());
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutFailureAndSpansLieInIt(@ForAll @StringLength(max = 80) String text) {
        for (WrittenDate date : DateReader.read(text, true, CAPTURE)) {
            assertTrue(date.begin() >= 0 && date.begin() < date.end() && date.end() <= text.length());
        }
    }
}
