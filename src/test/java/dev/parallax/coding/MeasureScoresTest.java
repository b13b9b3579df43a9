package dev.parallax.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Validation;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Persons and programs are never mixed; one coder is not two. */
class MeasureScoresTest {
    private static final Questions QUESTIONS = new Questions(
            List.of(new Question("policy_frame", "economic", Level.NOMINAL, List.of("no", "yes"), "Economic?")));

    private static final Coder ANNA = new Coder("Anna", Coder.Kind.PERSON);
    private static final Coder BORIS = new Coder("Boris", Coder.Kind.PERSON);
    private static final Coder MACHINE = new Coder("Anna", Coder.Kind.PROGRAM);

    /** Units 0 to 9; the measure finds the frame in 0 to 4. */
    private static final List<FrameScore> ROWS = rows();

    @Test
    void oneCoder() {
        MeasureScores.Score score = score(codes(ANNA, 0, 1, 2, 9));
        assertEquals(Validation.ONE_CODER, score.validation());
        assertEquals(10, score.n());
        assertEquals(2 * 3.0 / (2 * 3 + 2 + 1), score.score());
        assertNull(score.alpha());
    }

    @Test
    void twoCodersWithTheirAgreement() {
        List<Code> codes = codes(ANNA, 0, 1, 2, 3, 4);
        codes.addAll(codes(BORIS, 0, 1, 2, 3, 5));
        MeasureScores.Score score = score(codes);
        assertEquals(Validation.TWO_CODERS, score.validation());
        assertEquals(8, score.n()); // an even split says nothing
        assertEquals(1.0, score.score());
        assertEquals(1 - 19.0 * 4 / (2 * 10 * 10), score.alpha(), 1e-9);
    }

    @Test
    void aProgramOfTheSameNameIsNoSecondCoder() {
        List<Code> codes = codes(ANNA, 0, 1, 2, 9);
        codes.addAll(codes(MACHINE, 0, 1, 2, 3, 4));
        assertEquals(Validation.ONE_CODER, score(codes).validation());
        assertNull(score(codes).alpha());
        assertEquals(Validation.MACHINE_CODED, score(codes(MACHINE, 0, 1)).validation());
    }

    private static MeasureScores.Score score(List<Code> codes) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            units.add(new Unit("a" + i, "-", "ru", "ru", "t", "b"));
        }
        List<MeasureScores.Score> scores =
                MeasureScores.of(new Sheet(units, new TreeMap<>(), codes), QUESTIONS, ROWS, 1);
        assertEquals(1, scores.size());
        return scores.get(0);
    }

    private static List<Code> codes(Coder coder, Integer... yes) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            codes.add(new Code(
                    "a" + i + "/-", "policy_frame/economic", coder, List.of(yes).contains(i) ? "yes" : "no"));
        }
        return codes;
    }

    private static List<FrameScore> rows() {
        List<FrameScore> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(new FrameScore(
                    "a" + i,
                    "-",
                    "policy_frame",
                    "economic",
                    Voice.OUTLET,
                    i < 5 ? 2.0 : 0.0,
                    i < 5 ? 1 : 0,
                    100.0,
                    MeasureStatus.MEASURED,
                    "policy_frame/1",
                    null));
        }
        return rows;
    }
}
