package dev.parallax.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Grouping;
import dev.parallax.model.Part;
import dev.parallax.model.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContrastEvidenceTest {
    @TempDir
    Path folder;

    /** One bloc, two regions: the words stand under the groups that the contrast compares. */
    @Test
    void wordsStandUnderTheGroupsOfTheContrastsGrouping() throws Exception {
        TestRelease release = new TestRelease();
        for (String outlet : List.of("north", "south")) {
            Article article = ArticleBuilder.of("ru", "title", "text")
                    .id(outlet)
                    .at(outlet, "https://" + outlet + ".example/1")
                    .group("russian")
                    .build();
            release.add(
                    article,
                    new Coverage("-", outlet, 0.9, CoverageStatus.MEMBER, 1, "declared/3"),
                    new Grouping("region", outlet, LocalDate.of(1900, 1, 1), null, "the-" + outlet, "r", null),
                    new FrameEvidence(
                            outlet,
                            "-",
                            "naming",
                            "war",
                            Voice.OUTLET,
                            0,
                            Part.TEXT,
                            0,
                            4,
                            outlet + " word",
                            null,
                            null,
                            null));
        }
        ReleaseTables tables = release.write(folder);
        Contrast contrast = contrast("war", "region", "the-north", "the-south");
        ContrastEvidence evidence = ContrastEvidence.of(
                tables, List.of(contrast), Coverages.of(tables).heads(), Cast.of(tables));
        assertEquals("\"north word\" x1 (north)", evidence.side(0, contrast, "the-north", item -> item));
        assertEquals("\"south word\" x1 (south)", evidence.side(0, contrast, "the-south", item -> item));
        Contrast veiled = contrast("war+impersonal", "region", "the-north", "the-south");
        ContrastEvidence both = ContrastEvidence.of(
                tables, List.of(veiled), Coverages.of(tables).heads(), Cast.of(tables));
        assertEquals("\"north word\" x1 (north)", both.side(0, veiled, "the-north", item -> item));
        assertEquals(
                "the outlet's own voice, and what is said impersonally",
                Words.voice(veiled),
                "words of both voices stand behind it");
    }

    private static Contrast contrast(String item, String grouping, String unitA, String unitB) {
        return new Contrast(
                "-",
                "naming",
                item,
                Voice.OUTLET,
                "ru",
                grouping,
                ContrastUnit.GROUP,
                unitA,
                unitB,
                "difference",
                1.0,
                null,
                null,
                null,
                null,
                null,
                1,
                1,
                1,
                1,
                null,
                null,
                null,
                ClaimStatus.TOO_FEW_OUTLETS);
    }
}
