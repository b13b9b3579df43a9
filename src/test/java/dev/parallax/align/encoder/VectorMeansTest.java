package dev.parallax.align.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.TextVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorMeansTest {
    private record Spoken(String language, TextVector vector) {}

    private static TextVector vector(double... components) {
        return TextVector.of(components);
    }

    /** Meanings that two languages tell, each with much of its own language and of what all texts share. */
    private static List<Spoken> told(int meanings) {
        Random random = new Random(3);
        double[] english = drawn(random, 2);
        double[] russian = drawn(random, 2);
        List<Spoken> told = new ArrayList<>();
        for (int meaning = 0; meaning < meanings; meaning++) {
            double[] shared = drawn(random, 1);
            told.add(new Spoken("en", sum(shared, english, drawn(random, 0.3))));
            told.add(new Spoken("ru", sum(shared, russian, drawn(random, 0.3))));
        }
        return told;
    }

    private static double[] drawn(Random random, double spread) {
        return random.doubles(64).map(uniform -> spread * (2 * uniform - 1)).toArray();
    }

    private static TextVector sum(double[]... parts) {
        double[] sum = new double[parts[0].length];
        for (double[] part : parts) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += part[at];
            }
        }
        return vector(sum);
    }

    private static VectorMeans means(List<Spoken> all) {
        VectorMeans.Adding adding = new VectorMeans.Adding();
        all.forEach(one -> adding.add(one.language(), one.vector()));
        return adding.means();
    }

    @Test
    void seenFromTheMeanOfEachLanguageMeaningIsLeft() {
        List<Spoken> told = told(100);
        Map<String, double[]> points = means(told).points();
        double own = 0;
        double others = 0;
        double raw = 0;
        for (int at = 0; at < told.size(); at += 2) {
            TextVector one = told.get(at).vector().from(points.get("en"));
            own += one.cosine(told.get(at + 1).vector().from(points.get("ru")));
            others += one.cosine(told.get((at + 7) % told.size()).vector().from(points.get("ru")));
            raw += told.get(at).vector().cosine(told.get(at + 1).vector());
        }
        assertTrue(own / 100 > 0.75, "told in two languages: " + own / 100);
        assertTrue(Math.abs(others / 100) < 0.1, "told of two things: " + others / 100);
        assertTrue(raw / 100 < 0.6, "without the means: " + raw / 100);
    }

    @Test
    void theMeansHangOnNoOrderAndNoParts() {
        List<Spoken> told = told(50);
        Map<String, double[]> whole = means(told).points();
        Collections.shuffle(told, new Random(1));
        Map<String, double[]> parts =
                means(told.subList(60, 100)).plus(means(told.subList(0, 60))).points();
        assertEquals(whole.keySet(), parts.keySet());
        whole.forEach((language, point) -> assertArrayEquals(point, parts.get(language)));
    }

    @Test
    void aTextWithoutAVectorSaysNothing() {
        VectorMeans.Adding adding = new VectorMeans.Adding();
        adding.add("en", TextVector.NONE);
        assertTrue(adding.means().points().isEmpty());
        assertTrue(vector(0, 0).none());
        assertTrue(vector(Double.NaN, 1).none());
        assertTrue(vector(Double.POSITIVE_INFINITY, 1).none());
        assertEquals(0, TextVector.NONE.cosine(vector(1, 2)));
        // The only article there is lies on the mean, and is seen in no direction.
        adding.add("en", vector(1, 2));
        assertTrue(vector(1, 2).from(adding.means().points().get("en")).none());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 1, 0", "1, 0, -3, 0, -1", "1, 1, 7, 7, 1", "3, 4, 4, 3, 0.96"})
    void cosinesByHand(double a, double b, double c, double d, double cosine) {
        assertEquals(cosine, vector(a, b).cosine(vector(c, d)));
        assertEquals(cosine, vector(c, d).cosine(vector(a, b)));
    }

    @Test
    void whatIsWrittenIsRead() {
        TextVector vector = told(1).get(0).vector();
        assertEquals(vector, TextVector.parse(vector.text()));
        assertEquals(TextVector.NONE, TextVector.parse(TextVector.NONE.text()));
        assertThrows(IllegalArgumentException.class, () -> vector.cosine(vector(1, 2)));
    }

    /** Two processors that differ in the last bits of a float give the same. */
    @Test
    void theLastBitsDoNotCount() {
        Random random = new Random(9);
        for (int trial = 0; trial < 200; trial++) {
            double[] one = drawn(random, 1);
            double[] other = one.clone();
            for (int at = 0; at < other.length; at++) {
                other[at] = one[at] + random.nextGaussian() * 1e-7;
            }
            TextVector third = vector(drawn(random, 1));
            assertEquals(vector(one).cosine(third), vector(other).cosine(third), 0.0011);
        }
    }
}
