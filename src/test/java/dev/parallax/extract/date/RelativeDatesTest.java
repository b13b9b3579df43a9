package dev.parallax.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {
    private static final Instant CAPTURE = Instant.parse("2025-07-10T01:30:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 hours ago      | UTC         | 2025-07-09
            15 minutes ago   | UTC         | 2025-07-10
            3 days ago       | UTC         | 2025-07-07
            yesterday        | UTC         | 2025-07-09
            2 часа назад     | Asia/Baku   | 2025-07-10
            5 часов назад    | Asia/Baku   | 2025-07-10
            вчера, 18:40     | UTC         | 2025-07-09
            сегодня 09:15    | UTC         | 2025-07-10
            Вчера в 9:10     | UTC         | 2025-07-09
            bugün saat 14.20 | UTC         | 2025-07-10
            Сегодня, 15:33 • Новости берега | UTC | 2025-07-10
            Опубликовано: сегодня в 16:18   | UTC | 2025-07-10
            2 saat öncə      | Asia/Baku   | 2025-07-10
            2 saat əvvəl     | Asia/Baku   | 2025-07-10
            3 gün əvvəl      | UTC         | 2025-07-07
            Bu gün, 14:05    | UTC         | 2025-07-10
            dünən            | UTC         | 2025-07-09
            bugün            | Asia/Baku   | 2025-07-10
            2 saat önce      | UTC         | 2025-07-09
            dün              | UTC         | 2025-07-09
            ۳ ساعت پیش       | UTC         | 2025-07-09
            ۳ ساعت قبل       | UTC         | 2025-07-09
            منذ 3 ساعات      | UTC         | 2025-07-09
            منذ يومين        | UTC         | 2025-07-08
            منذ ٥ أيام       | UTC         | 2025-07-05
            دیروز            | UTC         | 2025-07-09
            أمس              | UTC         | 2025-07-09
            """)
    void aDayToldFromTheMomentOfTheCapture(String line, String zone, String day) {
        assertEquals(
                day,
                RelativeDates.read(line, CAPTURE, ZoneId.of(zone))
                        .orElseThrow()
                        .day()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today's weather",
                "2 hours",
                "bu gün hava",
                "əvvəl",
                "вчера он приехал в Баку",
                "вчера в 9:10 он приехал",
                "читают: сегодня",
                "in 2 hours"
            })
    void whatNamesNoDay(String line) {
        assertTrue(RelativeDates.read(line, CAPTURE, ZoneId.of("UTC")).isEmpty());
    }
}
