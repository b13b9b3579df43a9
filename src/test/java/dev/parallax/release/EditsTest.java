package dev.parallax.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.CodePoints;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditsTest {
    @Test
    void spansBeforeInsideAcrossAndBehind() {
        Edits edits = Edits.of(List.of(new Edit(new Span(4, 8), "[x]"), new Edit(new Span(10, 12), "[long]")));
        assertEquals("0123[x]89[long]cd", edits.apply("0123456789abcd"));
        assertEquals(new Span(0, 4), edits.moved(new Span(0, 4)));
        assertEquals(new Span(4, 7), edits.moved(new Span(4, 8)));
        assertEquals(new Span(4, 7), edits.moved(new Span(5, 6)), "inside: the whole pseudonym");
        assertEquals(new Span(2, 7), edits.moved(new Span(2, 6)), "begins before");
        assertEquals(new Span(4, 8), edits.moved(new Span(6, 9)), "ends behind");
        assertEquals(new Span(7, 9), edits.moved(new Span(8, 10)), "between");
        assertEquals(new Span(15, 17), edits.moved(new Span(12, 14)), "behind");
        assertEquals(new Span(4, 4), edits.moved(new Span(6, 6)), "empty stays empty");
    }

    @Test
    void overlappingEditsBecomeOneOfTheLongest() {
        Edits edits = Edits.of(List.of(
                new Edit(new Span(3, 6), "[b]"), new Edit(new Span(0, 4), "[a]"), new Edit(new Span(5, 11), "[c]")));
        assertEquals(List.of(new Edit(new Span(0, 11), "[c]")), edits.list());
    }

    @Property(tries = 500)
    void everySpanHoldsTheSameWordsOrWholePseudonyms(
            @ForAll("texts") String text, @ForAll("wishes") List<int[]> wishes, @ForAll("wishes") List<int[]> spans) {
        CodePoints points = CodePoints.of(text);
        List<Edit> wanted = new ArrayList<>();
        for (int[] wish : wishes) {
            Span span = within(wish, points.length());
            if (span.length() > 0) {
                wanted.add(new Edit(span, "[" + "p".repeat(wish[0] % 7) + "]"));
            }
        }
        Edits edits = Edits.of(wanted);
        String released = edits.apply(text);
        CodePoints after = CodePoints.of(released);
        for (int[] wish : spans) {
            Span old = within(wish, points.length());
            Span moved = edits.moved(old);
            assertTrue(moved.end() <= after.length());
            assertEquals(expected(points, edits, old), after.surface(moved));
            assertEquals(
                    old.length() > 0
                            && edits.list().stream()
                                    .anyMatch(edit -> edit.span().overlaps(old)),
                    edits.touches(old) && old.length() > 0);
        }
    }

    /** The words of a span by going through the text code point by code point. */
    private static String expected(CodePoints points, Edits edits, Span span) {
        StringBuilder words = new StringBuilder();
        int at = span.begin();
        while (at < span.end()) {
            Edit here = null;
            for (Edit edit : edits.list()) {
                here = edit.span().begin() <= at && at < edit.span().end() ? edit : here;
            }
            if (here == null) {
                words.append(points.surface(new Span(at, at + 1)));
                at++;
            } else {
                words.append(here.replacement());
                at = here.span().end();
            }
        }
        return words.toString();
    }

    private static Span within(int[] wish, int length) {
        int begin = wish[0] % (length + 1);
        return new Span(begin, Math.min(length, begin + wish[1] % 9));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aя ی𝒳😀\n").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<int[]>> wishes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(number, number)
                .as((begin, length) -> new int[] {begin, length})
                .list()
                .ofMaxSize(6);
    }
}
