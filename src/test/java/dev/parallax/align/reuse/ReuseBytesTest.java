package dev.parallax.align.reuse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What travels as bytes arrives as it was. */
class ReuseBytesTest {
    private static void arrives(ReuseText sent) {
        ReuseText read = ReuseBytes.read(ReuseBytes.of(sent));
        assertEquals(
                List.of(sent.articleId(), sent.outletId(), sent.language(), sent.anchors()),
                List.of(read.articleId(), read.outletId(), read.language(), read.anchors()));
        assertEquals(sent.publishedAt(), read.publishedAt());
        assertEquals(sent.wireAgency(), read.wireAgency());
        assertArrayEquals(sent.shingles(), read.shingles());
    }

    @Test
    void withAndWithoutTimeAndAgency() {
        Anchors anchors = new Anchors(List.of(Set.of("баку", "38"), Set.of("əfv")));
        arrives(new ReuseText(
                "a",
                "o",
                "ru",
                Instant.parse("1969-12-31T23:59:59.5Z"),
                "тасс",
                new long[] {-1, 0, 1L << 62},
                anchors));
        arrives(new ReuseText("a", "", "fa", null, null, new long[0], new Anchors(List.of())));
        arrives(new ReuseText("a", "", "fa", null, "", new long[1_000], anchors));
    }
}
