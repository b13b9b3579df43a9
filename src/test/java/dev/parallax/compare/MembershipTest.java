package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Grouping;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups change in time and are never inferred. */
class MembershipTest {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate SOLD = LocalDate.of(2025, 3, 1);

    @Test
    void membershipHoldsForItsDays() {
        Membership bloc = Membership.of(
                "bloc",
                List.of(
                        new Grouping("bloc", "moved", ALWAYS, SOLD.minusDays(1), "western", "r", null),
                        new Grouping("bloc", "moved", SOLD, null, "russian", "r", null),
                        new Grouping("bloc", "stays", ALWAYS, null, "iranian", "r", null),
                        new Grouping("control", "other", ALWAYS, null, "state", "r", null)));
        assertEquals("western", bloc.group("moved", SOLD.minusDays(1)));
        assertEquals("russian", bloc.group("moved", SOLD));
        assertEquals("unassigned", bloc.group("moved", null));
        assertEquals("iranian", bloc.group("stays", null));
        assertEquals("unassigned", bloc.group("other", SOLD));
    }
}
