package dev.parallax.bench.align;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.discovery.Candidates;
import dev.parallax.align.discovery.Edge;
import dev.parallax.align.discovery.Limits;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.WeightedSignature;
import dev.parallax.align.discovery.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All windows of a set, compared.
 *
 * @param edges the edges
 * @param pairs how many pairs were scored
 */
record Compared(List<Edge> edges, long pairs) {
    static Compared of(
            Collection<WeightedSignature> weighted, DocumentFrequencies frequencies, PairModel model, boolean dates) {
        Map<Long, List<Window.Entry>> windows = new TreeMap<>();
        weighted.forEach(one -> {
            Window.Entry entry = new Window.Entry(one, Candidates.keys(one.signature(), frequencies), 0);
            Candidates.windows(one.signature(), model, dates)
                    .forEach(window -> windows.computeIfAbsent(window, key -> new ArrayList<>())
                            .add(entry));
        });
        List<Edge> edges = new ArrayList<>();
        long pairs = 0;
        for (Map.Entry<Long, List<Window.Entry>> window : windows.entrySet()) {
            Window.Compared compared =
                    new Window(window.getKey(), window.getValue(), model, dates, Limits.WHOLE).compare(false);
            pairs += compared.pairs();
            edges.addAll(compared.edges());
        }
        return new Compared(edges, pairs);
    }
}
