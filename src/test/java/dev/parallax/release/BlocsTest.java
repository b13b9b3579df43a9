package dev.parallax.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.model.Grouping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocsTest {
    private static final int MOSCOW = 180;

    private static Grouping row(String grouping, String from, String to, String group) {
        return new Grouping(
                grouping, "neva", LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to), group, "", null);
    }

    private final Blocs blocs = new Blocs(
            List.of(
                    row("bloc", "1900-01-01", "2025-06-30", "western"),
                    row("bloc", "2025-07-01", "2025-12-31", "russian"),
                    row("control", "1900-01-01", "", "state")),
            "bloc");

    @ParameterizedTest
    @CsvSource({
        "2025-06-30T20:59:59Z, western",
        // midnight in Moscow: the first day of the new row
        "2025-06-30T21:00:00Z, russian",
        "2025-12-31T20:59:59Z, russian",
        "2025-12-31T21:00:00Z, unassigned",
    })
    void theDayIsThatOfTheOutlet(String publishedAt, String group) {
        assertEquals(group, blocs.of(SampleArticle.of("t", "x", Instant.parse(publishedAt), MOSCOW)));
    }

    @Test
    void withoutDayOnlyWhatAlwaysHeldCounts() {
        assertNull(blocs.of(SampleArticle.of("t", "x")));
        Blocs ended = new Blocs(List.of(row("bloc", "1900-01-01", "2015-12-31", "russian")), "bloc");
        assertNull(ended.of(SampleArticle.of("t", "x")));
        Blocs always = new Blocs(List.of(row("bloc", "1900-01-01", "", "russian")), "bloc");
        assertEquals("russian", always.of(SampleArticle.of("t", "x")));
        assertEquals("unassigned", new Blocs(List.of(), "bloc").of(SampleArticle.of("t", "x")));
    }
}
