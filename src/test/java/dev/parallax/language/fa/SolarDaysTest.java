package dev.parallax.language.fa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarDaysTest {
    /** Month, day, the day on which it is told, the Gregorian day or nothing. */
    @ParameterizedTest
    @CsvSource({
        "4, 6, 2025-07-02, 2025-06-27",
        "10, 11, 2025-02-01, 2024-12-31",
        "10, 11, 2025-12-20, 2026-01-01",
        "12, 30, 2025-03-25, 2025-03-20",
        "12, 30, 2027-03-25,",
        "1, 1, 2025-12-31, 2026-03-21",
        "7, 31, 2025-07-02,",
        "13, 1, 2025-07-02,",
        "1, 0, 2025-07-02,",
    })
    void theNearestYearIsMeant(int month, int day, LocalDate told, LocalDate date) {
        assertEquals(Optional.ofNullable(date), SolarDays.nearest(month, day, told));
    }
}
