package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.bench.align.SyntheticSignatures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window compares by numbers; the rules that it stands for are written out here in words. */
class WindowTest {
    private static final PairModel MODEL = PairModel.bundled();

    @ParameterizedTest
    @CsvSource({"1, 40, true", "2, 40, true", "3, 300, true", "4, 40, false", "5, 300, false"})
    void edgesAreThoseOfTheRules(long seed, int aDay, boolean dates) {
        List<Signature> signatures = new ArrayList<>();
        SyntheticSignatures synthetic = new SyntheticSignatures(seed, aDay);
        for (int number = 0; number < 250; number++) {
            signatures.add(synthetic.article(number));
        }
        DocumentFrequencies frequencies = DocumentFrequencies.of(signatures);
        Map<Long, List<Window.Entry>> windows = new HashMap<>();
        for (Signature signature : signatures) {
            List<Long> own = Candidates.windows(signature, dates);
            Window.Entry entry = new Window.Entry(
                    WeightedSignature.of(signature, frequencies, MODEL),
                    own.get(0),
                    Candidates.keys(signature, frequencies),
                    signature.articleId().hashCode() & 1);
            own.forEach(number ->
                    windows.computeIfAbsent(number, key -> new ArrayList<>()).add(entry));
        }
        int found = 0;
        for (Map.Entry<Long, List<Window.Entry>> window : windows.entrySet()) {
            for (boolean across : new boolean[] {false, true}) {
                for (int cap : new int[] {Candidates.KEY_CAP, 12}) {
                    Window compared = new Window(window.getKey(), window.getValue(), cap);
                    List<Edge> edges = compared.edges(MODEL, dates, across);
                    assertEquals(slow(window.getKey(), window.getValue(), cap, dates, across), edges);
                    found += edges.size();
                }
            }
        }
        assertTrue(found > 1_000, "" + found);
    }

    private static List<Edge> slow(long number, List<Window.Entry> given, int cap, boolean dates, boolean across) {
        List<Window.Entry> entries = new ArrayList<>(given);
        entries.sort(java.util.Comparator.comparing(Window.Entry::articleId));
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> entry.keys().keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
        TreeSet<Long> pairs = new TreeSet<>();
        for (int one = 0; one < entries.size(); one++) {
            Window.Entry entry = entries.get(one);
            Map<Integer, Long> sums = new HashMap<>();
            for (int other = 0; other < entries.size(); other++) {
                Window.Entry partner = entries.get(other);
                for (Map.Entry<String, Long> key : entry.keys().entrySet()) {
                    if (other != one
                            && counts.get(key.getKey()) <= cap
                            && partner.keys().containsKey(key.getKey())
                            && Math.max(entry.first(), partner.first()) == number
                            && !(across && entry.bucket() == partner.bucket())) {
                        sums.merge(other, key.getValue() + partner.keys().get(key.getKey()), Long::sum);
                    }
                }
            }
            int self = one;
            sums.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(Candidates.NEIGHBOURS)
                    .forEach(best ->
                            pairs.add((long) Math.min(self, best.getKey()) << 32 | Math.max(self, best.getKey())));
        }
        List<Edge> edges = new ArrayList<>();
        for (long pair : pairs) {
            WeightedSignature first = entries.get((int) (pair >>> 32)).article();
            WeightedSignature second = entries.get((int) pair).article();
            double likeness = PairScore.of(first, second, MODEL, dates).likeness();
            if (likeness >= MODEL.edge()) {
                edges.add(new Edge(
                        first.signature().articleId(),
                        second.signature().articleId(),
                        likeness,
                        first.signature().language(),
                        second.signature().language()));
            }
        }
        return edges;
    }
}
