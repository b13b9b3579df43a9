package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Grouping;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups change in time and are never inferred. Articles, their blocs and the contrasts ask the same rule. */
class MembershipTest {
    private static final Membership BLOC = Membership.of(
            "bloc",
            List.of(
                    row("bloc", "moved", "2025-03-01", "", "russian"),
                    row("bloc", "moved", "1900-01-01", "2025-02-28", "western"),
                    row("bloc", "stays", "1900-01-01", "", "iranian"),
                    row("bloc", "sold", "1900-01-01", "2025-02-28", "western"),
                    row("bloc", "sold", "2025-03-01", "", "western"),
                    row("bloc", "founded", "2010-01-01", "", "western"),
                    row("bloc", "closed", "1900-01-01", "2025-02-28", "russian"),
                    row("bloc", "paused", "1900-01-01", "2025-02-27", "western"),
                    row("bloc", "paused", "2025-03-01", "", "western"),
                    row("control", "other", "1900-01-01", "", "state")));

    /** Without a day the group is empty where it hangs on the day. */
    @ParameterizedTest
    @CsvSource({
        "moved, 2025-02-28, western",
        "moved, 2025-03-01, russian",
        "moved, , ",
        "stays, 2025-03-01, iranian",
        "stays, , iranian",
        "sold, 2025-02-28, western",
        "sold, , western", // a new row for a new reason, not a new group
        "founded, 2009-12-31, unassigned",
        "founded, , western",
        "closed, 2025-03-01, unassigned",
        "closed, , ",
        "paused, 2025-02-28, unassigned",
        "paused, , ",
        "other, 2025-03-01, unassigned",
        "other, , unassigned"
    })
    void theGroupIsThatOfTheDay(String outlet, @Nullable LocalDate day, @Nullable String group) {
        assertEquals(group, BLOC.group(outlet, day).orElse(null));
    }

    private static Grouping row(String grouping, String outlet, String from, String to, String group) {
        return new Grouping(
                grouping, outlet, LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to), group, "r", null);
    }
}
