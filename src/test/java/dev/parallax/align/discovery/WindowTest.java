package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.bench.align.SyntheticSignatures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows compare by numbers, and one after another; the rules that they stand for are written out here in words, and know no windows. */
class WindowTest {
    private static final PairModel MODEL = PairModel.bundled();

    private record Asked(Window.Entry entry, long rank) {}

    @ParameterizedTest
    @CsvSource({"1, 10, true", "2, 40, true", "3, 200, true", "4, 40, false", "5, 250, false"})
    void edgesAreThoseOfTheRules(long seed, int aDay, boolean dates) {
        List<Signature> signatures = new ArrayList<>();
        SyntheticSignatures synthetic = new SyntheticSignatures(seed, aDay);
        for (int number = 0; number < 250; number++) {
            signatures.add(synthetic.article(number));
        }
        DocumentFrequencies frequencies = DocumentFrequencies.of(signatures);
        List<Window.Entry> all = new ArrayList<>();
        Map<Long, List<Window.Entry>> windows = new TreeMap<>();
        for (Signature signature : signatures) {
            Window.Entry entry = new Window.Entry(
                    WeightedSignature.of(signature, frequencies, MODEL),
                    Candidates.keys(signature, frequencies),
                    signature.articleId().hashCode() & 1);
            all.add(entry);
            Candidates.windows(signature, MODEL, dates)
                    .forEach(number -> windows.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(EntryBytes.read(EntryBytes.of(entry, frequencies))));
        }
        int found = 0;
        for (boolean across : new boolean[] {false, true}) {
            for (Limits limits : List.of(Limits.WHOLE, Limits.of(6, true), new Limits(12, 7))) {
                TreeSet<Edge> edges = new TreeSet<>(Edge.BY_ARTICLES);
                windows.forEach((number, entries) -> edges.addAll(new Window(number, entries, MODEL, dates, limits)
                        .compare(across)
                        .edges()));
                assertEquals(slow(all, limits, dates, across), List.copyOf(edges));
                found += edges.size();
            }
        }
        assertTrue(found > 1_000, "" + found);
    }

    private static List<Edge> slow(List<Window.Entry> entries, Limits limits, boolean dates, boolean across) {
        TreeSet<Edge> edges = new TreeSet<>(Edge.BY_ARTICLES);
        for (Window.Entry one : entries) {
            List<Window.Entry> within = entries.stream()
                    .filter(other -> apart(one, other, dates) <= MODEL.reach())
                    .toList();
            Map<String, Integer> counts = new HashMap<>();
            within.forEach(entry -> entry.keys().keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
            within.stream()
                    .filter(other -> other != one && !(across && other.bucket() == one.bucket()))
                    .map(other -> new Asked(other, rank(one, other, counts, limits.articlesOfKey(), dates)))
                    .filter(asked -> asked.rank() > 0)
                    .sorted(Comparator.comparingLong(Asked::rank).reversed().thenComparing(asked -> asked.entry()
                            .articleId()))
                    .limit(limits.neighbours())
                    .forEach(asked -> add(one, asked.entry(), dates, edges));
        }
        return List.copyOf(edges);
    }

    private static long apart(Window.Entry one, Window.Entry other, boolean dates) {
        return dates ? Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) : 0;
    }

    private static LocalDate day(Window.Entry entry) {
        return Objects.requireNonNull(entry.article().signature().firstDay());
    }

    private static long rank(
            Window.Entry one, Window.Entry other, Map<String, Integer> counts, int cap, boolean dates) {
        long sum = 0;
        for (Map.Entry<String, Long> key : one.keys().entrySet()) {
            Long theirs = other.keys().get(key.getKey());
            if (theirs != null && counts.getOrDefault(key.getKey(), 0) <= cap) {
                sum += (sum == 0 ? 1 : 0) + key.getValue() + theirs;
            }
        }
        return (long) (sum * MODEL.decay(apart(one, other, dates)));
    }

    private static void add(Window.Entry one, Window.Entry other, boolean dates, Collection<Edge> edges) {
        if (one.articleId().compareTo(other.articleId()) > 0) {
            add(other, one, dates, edges);
            return;
        }
        double likeness =
                PairScore.of(one.article(), other.article(), MODEL, dates).likeness();
        if (likeness >= MODEL.edge()) {
            edges.add(new Edge(
                    one.articleId(),
                    other.articleId(),
                    likeness,
                    one.article().signature().language(),
                    other.article().signature().language(),
                    dates ? day(one).toEpochDay() : 0,
                    dates ? day(other).toEpochDay() : 0));
        }
    }
}
