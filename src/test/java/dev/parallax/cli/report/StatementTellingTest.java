package dev.parallax.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.cli.report.Statements.Statement;
import dev.parallax.cli.report.Statements.Wording;
import dev.parallax.model.Genre;
import dev.parallax.model.Part;
import dev.parallax.model.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTellingTest {
    /** Of two wordings of a group in one language the earlier one is told; one of unknown time never is before one that is known. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-28T10:00:00Z, 2025-06-28T10:00:00.500Z",
        "2025-06-28T10:00:00.500Z, 2025-06-28T10:00:01Z",
        "2025-06-28T10:00:00Z, ",
        "-0001-01-01T00:00:00Z, 2025-06-28T10:00:00Z"
    })
    void theEarliestWordingOfAGroupIsTold(Instant earlier, @Nullable Instant later) {
        List<Wording> wordings = new ArrayList<>(List.of(wording("b", earlier), wording("a", later)));
        for (int order = 0; order < 2; order++) {
            Collections.reverse(wordings);
            List<Wording> told = StatementTelling.oneOfEachGroup(new Statement("u", "baku", null, wordings));
            assertEquals(
                    List.of("b"),
                    told.stream().map(one -> one.row().articleId()).toList());
        }
    }

    private static Wording wording(String article, @Nullable Instant published) {
        return new Wording(
                new Utterance("u", article, Part.TEXT, 0, "baku", null),
                new ArticleHead(
                        article, "outlet", "https://example.org/", "title", Genre.NEWS, "ru", published, "russian"));
    }
}
