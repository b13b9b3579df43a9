package dev.parallax.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Voice;
import dev.parallax.spark.table.RecordShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which contrasts are shown, and in which order. */
class SharpContrastsTest {
    @Test
    void testedBeforeDescribedAndManyOwnersBeforeFew() {
        Contrast tested = contrast("voice", "text", 0.1, ClaimStatus.TESTED, 0.01, 8);
        Contrast wide = contrast("naming", "war:war", 0.5, ClaimStatus.DESCRIBED, null, 4);
        Contrast loud = contrast("naming", "place:old", 0.9, ClaimStatus.TOO_FEW_OUTLETS, null, 1);
        assertEquals(List.of(tested, wide, loud), shuffled(loud, tested, wide));
    }

    /** The only contrast of its measure is the largest of it, and yet tells little where one house stands for a group. */
    @Test
    void oneOwnerComesLast() {
        Contrast house = contrast("intensifier", "intensifier", 8.1, ClaimStatus.TOO_FEW_OUTLETS, null, 1);
        Contrast wide = contrast("naming", "war:war", 0.5, ClaimStatus.DESCRIBED, null, 4);
        Contrast small = contrast("naming", "war:operation", 0.01, ClaimStatus.DESCRIBED, null, 2);
        Contrast other = contrast("naming", "place:old", 0.02, ClaimStatus.DESCRIBED, null, 2);
        assertEquals(List.of(wide, other, house), shuffled(house, other, small, wide));
    }

    @Test
    void oneItemOfAChoiceStandsForItsRivals() {
        Contrast one = contrast("naming", "war:war", 0.5, ClaimStatus.DESCRIBED, null, 4);
        Contrast other = contrast("naming", "war:operation", -0.4, ClaimStatus.DESCRIBED, null, 4);
        assertEquals(List.of(one), shuffled(other, one));
    }

    /** With what is said impersonally or without it is one difference. */
    @Test
    void anItemHasOnePlaceWithWhatIsSaidImpersonallyOrWithout() {
        Contrast own = contrast("policy_frame", "crime", 5.0, ClaimStatus.DESCRIBED, null, 4);
        Contrast veiled = contrast("policy_frame", "crime+impersonal", 4.0, ClaimStatus.DESCRIBED, null, 4);
        assertEquals(List.of(own), shuffled(veiled, own));
    }

    @Test
    void aMeasureHasTwoPlaces() {
        List<Contrast> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.add(contrast("naming", "place" + i + ":x", 0.5 + i / 10.0, ClaimStatus.DESCRIBED, null, 4));
        }
        assertEquals(List.of(many.get(4), many.get(3)), SharpContrasts.of(many));
    }

    @Test
    void aMeasureThatDoublesAFinerOneHasNoPlaceBesideIt() {
        Contrast words = contrast("cause_words", "death:killing", 0.5, ClaimStatus.DESCRIBED, null, 4);
        Contrast told = contrast("cause_told", "death:killed_by", 0.1, ClaimStatus.DESCRIBED, null, 4);
        assertEquals(List.of(told), shuffled(words, told));
        assertEquals(List.of(words), shuffled(words));
    }

    @Test
    void whatCannotBeSaidIsNotShown() {
        assertEquals(List.of(), shuffled(contrast("claims", "killed", null, ClaimStatus.NOT_COMPARABLE, null, 9)));
        assertEquals(List.of(), shuffled(contrast("claims", "killed", 0.0, ClaimStatus.DESCRIBED, null, 9)));
    }

    /** A recipe that compares by a grouping of its own has no contrasts of the default one: what it asked for is told, not what stands beside it. */
    @Test
    void theGroupingThatWasAskedForIsTold() {
        Contrast region = in("region", contrast("naming", "war:war", 0.5, ClaimStatus.DESCRIBED, null, 4));
        Contrast control = in("control", contrast("naming", "war:war", 0.9, ClaimStatus.DESCRIBED, null, 4));
        Contrast bloc = contrast("naming", "war:war", 0.1, ClaimStatus.DESCRIBED, null, 4);
        assertEquals(List.of(region), shuffled(control, region));
        assertEquals(List.of(bloc), shuffled(control, bloc));
        assertEquals(List.of(control), shuffled(control));
    }

    private static Contrast in(String grouping, Contrast contrast) {
        return RecordShape.of(Contrast.class).with(contrast, Map.of("grouping_id", grouping));
    }

    private static List<Contrast> shuffled(Contrast... contrasts) {
        List<Contrast> list = new ArrayList<>(List.of(contrasts));
        List<Contrast> first = SharpContrasts.of(list);
        Collections.shuffle(list, new Random(7));
        assertEquals(first, SharpContrasts.of(list));
        return first;
    }

    private static Contrast contrast(
            String feature,
            String item,
            @Nullable Double value,
            ClaimStatus status,
            @Nullable Double adjusted,
            long owners) {
        return new TestContrast("-", feature, item, Voice.OUTLET, "russian", "western")
                .of(value, status, adjusted, owners);
    }
}
